import { formatCounted, formatFigure, formatNames } from "@/lib/format";
import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { ChartContext } from "./chart";
import { groupBy } from "@/lib/domain/group";
import {
  leftOutEntries,
  leftOutTests,
  measuredPanels,
  type LeftOutEntry,
  type LeftOutTest,
} from "./measured-panels";

/**
 * What a chart of multiples leaves out, and why: the tests that an entry drawn did not take, and the entries that lack
 * tests which another of their language took; null where it leaves out none.
 */
export function leftOutWords(part: MeasuredPart, context: ChartContext): string | null {
  const sentences = [...testWords(part, context), ...leftOutEntries(part, context).map(entryWords)];
  return sentences.length === 0 ? null : sentences.join(" ");
}

/**
 * "Left out of Energy-Languages 2017, as a number is missing: Pi digits (JavaScript) and Regex-redux (Go). In
 * Regex-redux, JavaScript (46.1 J) is ahead of Rust (62.4 J)." The entry that leads the chart does so over the tests
 * that are drawn: where others are ahead of it in one that is not, that is said.
 */
function testWords(part: MeasuredPart, context: ChartContext): string[] {
  const tests = leftOutTests(part, context);
  const [panel] = measuredPanels(part, context);
  if (tests.length === 0 || panel === undefined) return [];
  const said = [...groupBy(tests, ({ missing }) => formatNames(missing))].map(
    ([missing, own]) => `${formatNames(own.map(({ name }) => name))} (${missing})`,
  );
  const unit = context.metrics.get(part.metric)?.unit ?? "";
  const ahead = tests.flatMap((test) => aheadWords(test, panel.rows[0]?.label ?? "", unit));
  return [
    `Left out of ${panel.datasetTitle ?? part.dataset}, as a number is missing: ${formatNames(said)}.`,
    ...ahead,
  ];
}

/** "TypeScript is not drawn: it has only 5 of the 8 tests. Over those 5, JavaScript has 3.4× and TypeScript 6.53×." */
function entryWords({ name, tests, took, means }: LeftOutEntry): string {
  const figure = (value: number) => formatFigure({ low: value, high: value, unit: "×" });
  const [first, ...others] = means.map((one) => ({ ...one, figure: figure(one.value) }));
  const notDrawn = `${name} is not drawn: it has only ${took} of the ${formatCounted(tests, "test")}.`;
  if (first === undefined || others.length === 0) return notDrawn;
  const said = [`${first.name} has ${first.figure}`, ...others.map((one) => `${one.name} ${one.figure}`)];
  return `${notDrawn} Over ${took === 1 ? "that one" : `those ${took}`}, ${formatNames(said)}.`;
}

/** "In Regex-redux, Node.js (2.09 s) is ahead of Rust (2.29 s)."; nothing where the leader is first, or has no number. */
function aheadWords({ name: test, took }: LeftOutTest, leader: string, unit: string): string[] {
  const place = took.findIndex(({ name }) => name === leader);
  const own = took[place];
  if (own === undefined || place === 0) return [];
  const named = ({ name, value }: LeftOutTest["took"][number]) =>
    `${name} (${formatFigure({ low: value, high: value, unit })})`;
  const ahead = took.slice(0, place);
  return [
    `In ${test}, ${formatNames(ahead.map(named))} ${ahead.length === 1 ? "is" : "are"} ahead of ${named(own)}.`,
  ];
}
