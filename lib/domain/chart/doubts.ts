import { formatCount, formatNames } from "@/lib/format";
import type { ChartPanel, ChartRow } from "./chart";

/** What is to be said of numbers that a reader must not take over as they stand. */
const doubts = {
  contradicted: (numbers: string) => `Evidence contradicts ${numbers}.`,
  contested: (numbers: string) => `Sources contradict each other on ${numbers}.`,
  outdated: (numbers: string) => `Newer evidence outdates ${numbers}.`,
  "not-found": (numbers: string) => `No source was found for ${numbers}.`,
} as const satisfies Partial<Record<NonNullable<ChartRow["verdict"]>, unknown>>;

const adds = { "needs-context": (numbers: string) => `Evidence adds context to ${numbers}.` } as const;

const doubtful = ["contradicted", "contested", "outdated", "not-found"] as const;
export type Doubt = (typeof doubtful)[number];

/** Why a row's number must not be taken over as it stands; null where evidence holds nothing against it. */
export function doubtOn({ verdict }: Partial<Pick<ChartRow, "verdict">>): Doubt | null {
  return doubtful.find((one) => one === verdict) ?? null;
}

/** The doubts of rows, each once, the gravest first. */
export function doubtsOn(rows: readonly Pick<ChartRow, "verdict">[]): readonly Doubt[] {
  return doubtful.filter((one) => rows.some((row) => doubtOn(row) === one));
}

/** More numbers than this are counted, not listed. */
const mostListed = 3;

/**
 * Which of a panel's numbers evidence does not bear out: "No source was found for these numbers."; "" where it is
 * silent. In a panel of a pair they are named, as measured numbers stand beside them.
 *
 * @param textOf a row's number as text
 * @param standsAlone whether no other panel is spoken of, so that "these numbers" are its own
 */
export function doubtsAbout(
  panel: ChartPanel,
  textOf: (row: ChartRow) => string,
  standsAlone = true,
): string {
  return told(doubts, panel, textOf, standsAlone);
}

/**
 * The same with the numbers that need context, for a sentence that is read away from the marks of its panel.
 *
 * @param textOf a row's number as text
 * @param standsAlone whether no other panel is spoken of, so that "these numbers" are its own
 */
export function caveatsAbout(
  panel: ChartPanel,
  textOf: (row: ChartRow) => string,
  standsAlone = true,
): string {
  return told({ ...doubts, ...adds }, panel, textOf, standsAlone);
}

/**
 * The same of all numbers of a chart's panels, said behind those of the first: "No source was found for these numbers
 * and the three others of this chart."; "" where evidence does not hold one thing against all, or there are no others.
 */
export function doubtsOnAll([first, ...panels]: readonly ChartPanel[]): string {
  const others = panels.flatMap(({ rows }) => rows);
  const found = new Set([...(first?.rows ?? []), ...others].map(doubtOn));
  const [doubt = null] = found;
  if (doubt === null || found.size > 1 || others.length === 0) return "";
  const rest = others.length === 1 ? "the other one" : `the ${formatCount(others.length)} others`;
  return doubts[doubt](
    `${first?.rows.length === 1 ? "this number" : "these numbers"} and ${rest} of this chart`,
  );
}

/** What is told of the numbers of each verdict that has words, in their order. */
function told(
  words: Readonly<Partial<Record<NonNullable<ChartRow["verdict"]>, (numbers: string) => string>>>,
  panel: ChartPanel,
  textOf: (row: ChartRow) => string,
  standsAlone: boolean,
): string {
  const reported = panel.rows.filter(({ article }) => article !== null);
  const nameOf = ({ label }: ChartRow) => (panel.pair === null ? label : `“${label}”`);
  const named = (row: ChartRow) => `${textOf(row)} (${nameOf(row)})`;
  return ([...doubtful, "needs-context"] as const)
    .flatMap((verdict) => {
      const rows = reported.filter((row) => row.verdict === verdict);
      const wordsOf = words[verdict];
      if (rows.length === 0 || wordsOf === undefined) return [];
      const areAll = rows.length === reported.length && !standsAlone && panel.by !== null;
      return wordsOf(
        areAll
          ? `the numbers of “${panel.by}”`
          : numbersOf(rows, reported.length, named, panel.pair === null),
      );
    })
    .join(" ");
}

function numbersOf(
  rows: readonly ChartRow[],
  of: number,
  named: (row: ChartRow) => string,
  standAlone: boolean,
): string {
  if (rows.length === of && standAlone) return of === 1 ? "this number" : "these numbers";
  if (rows.length > mostListed) return `${formatCount(rows.length)} of the ${formatCount(of)} numbers`;
  return formatNames([...new Set(rows.map(named))]);
}
