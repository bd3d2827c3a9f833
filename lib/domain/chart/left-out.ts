import { formatFigure, formatNames } from "@/lib/format";
import type { MeasuredPart } from "@/lib/schema/benchmark";
import type { ChartContext } from "./chart";
import { groupBy } from "@/lib/domain/group";
import { leftOutTests, measuredPanels, type LeftOutTest } from "./measured-panels";

/**
 * Which tests a chart of multiples leaves out, and why: "Left out of Energy-Languages 2017, as a number is missing: Pi
 * digits (Node.js) and Regex-redux (Go). In Regex-redux, Node.js (2.09 s) is ahead of Rust (2.29 s)."; null where it
 * leaves out none. The entry that leads the chart does so over the tests that are drawn: where others are ahead of it
 * in one that is not, that is said.
 */
export function leftOutWords(part: MeasuredPart, context: ChartContext): string | null {
  const tests = leftOutTests(part, context);
  const [panel] = measuredPanels(part, context);
  if (tests.length === 0 || panel === undefined) return null;
  const said = [...groupBy(tests, ({ missing }) => formatNames(missing))].map(
    ([missing, own]) => `${formatNames(own.map(({ name }) => name))} (${missing})`,
  );
  const unit = context.metrics.get(part.metric)?.unit ?? "";
  const ahead = tests.flatMap((test) => aheadWords(test, panel.rows[0]?.label ?? "", unit));
  const left = `Left out of ${panel.datasetTitle ?? part.dataset}, as a number is missing: ${formatNames(said)}.`;
  return [left, ...ahead].join(" ");
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
