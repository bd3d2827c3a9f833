import { isCalledByLanguage, isNumbered, isOfMultiples, isOfPercentiles, type ChartRow } from "./chart";
import { doubtOn, doubtsOn, type Doubt } from "./doubts";
import type { DrawnPanel } from "./view";
import { doubtKeyWords, markWords } from "./words";

/** What a mark means: that of a row of a kind, uprights on a line, or the arrow of a bound. */
export type MarkKey = {
  readonly words: string;
  readonly mark: { readonly kind: ChartRow["kind"]; readonly doubt: Doubt | null } | "uprights" | "bound";
};

/** What the marks of panels mean; only of those that are drawn. */
export function markKeys(panels: readonly DrawnPanel[]): readonly MarkKey[] {
  const rowsOf = (wanted: DrawnPanel["draws"]) =>
    panels.filter(({ draws }) => draws === wanted).flatMap(({ rows }) => rows);
  const marked = rowsOf("marks");
  const summing = marked.filter(({ points }) => points.length > 1);
  const drawn = [...marked, ...rowsOf("bars")].filter(isNumbered);
  return [
    ...markWords(marked.filter(hasPlainMark).map(({ kind }) => kind)).map(({ kind, words }): MarkKey => ({
      words: kind === "measured" ? `${words}${middleWords(panels, marked)}` : words,
      mark: { kind, doubt: null },
    })),
    ...doubtsOn(drawn.filter(({ kind }) => kind !== "bounds-only")).map((doubt): MarkKey => ({
      words: doubtKeyWords[doubt],
      mark: { kind: "stated", doubt },
    })),
    ...(summing.some((row) => !isOfPercentiles(row)) ? [uprightsOf(panels)] : []),
    ...(summing.some(isOfPercentiles) ? [percentiles] : []),
    ...(drawn.some(({ low, high }) => low === null || high === null) ? [bound] : []),
  ];
}

/**
 * The languages whose colours and shapes stand beside names that do not say them; none where names do, or the heading
 * of a pair does.
 */
export function languageKeys(panels: readonly DrawnPanel[]): ReadonlySet<string> {
  const rows = rowsOfNames(panels);
  return new Set(rows.every(isCalledByLanguage) ? [] : rows.flatMap(({ language }) => language ?? []));
}

/** What names in bold mean; null where there are none. */
export function boldKey(panels: readonly DrawnPanel[]): string | null {
  return rowsOfNames(panels).some(({ mainstream }) => mainstream === true) ? "a usual framework" : null;
}

function rowsOfNames(panels: readonly DrawnPanel[]): readonly ChartRow[] {
  return panels.filter((panel) => panel.draws !== "lines" && !isOfPair(panel)).flatMap(({ rows }) => rows);
}

/** What a measured mark is the middle of; "" where some are numbers themselves. */
function middleWords(panels: readonly DrawnPanel[], marked: readonly ChartRow[]): string {
  if (marked.some(({ kind, middle }) => kind === "measured" && middle === null)) return "";
  if (panels.some(isOfPair)) return ": the ratio of the medians of usual frameworks";
  return panels.some(isOfMultiples) ? ": the geometric mean of the row’s numbers" : "";
}

function uprightsOf(panels: readonly DrawnPanel[]): MarkKey {
  return {
    words: panels.some(isOfPair) ? "each pair of usual frameworks" : "each of the numbers that a row sums up",
    mark: "uprights",
  };
}

function isOfPair({ pair }: DrawnPanel): boolean {
  return pair !== null;
}

const percentiles: MarkKey = { words: "a row from its median to its high percentile", mark: "uprights" };
const bound: MarkKey = { words: "a bound: the number lies beyond", mark: "bound" };

/** A row of numbers without a middle has uprights only; the sign in a stated number’s mark says what the mark is. */
function hasPlainMark(row: ChartRow): boolean {
  if (row.kind === "stated" && doubtOn(row) !== null) return false;
  return isNumbered(row) && (row.points.length === 0 || row.middle !== null);
}
