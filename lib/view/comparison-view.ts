import type { inferParserType } from "nuqs/server";
import { comparisonOrders, comparisonRowChoices } from "@/lib/domain/comparison/view";
import { formatNames } from "@/lib/format";
import { countingParameters } from "./counting-view";
import { typedText, wordOf, wordsOf } from "./parameters";

export const densities = ["comfortable", "compact"] as const;

/**
 * The parameters of a comparison: `q` for words, `rows`, `order`, `languages` for the columns shown, `density`, `written` and `since` for what counts.
 *
 * @param languages the ids of the compared languages, in the order of the columns
 * @param years the years a reader can count from
 */
export function comparisonParameters(languages: readonly string[], years: readonly number[]) {
  return {
    q: typedText.withDefault(""),
    rows: wordOf(comparisonRowChoices).withDefault("all"),
    order: wordOf(comparisonOrders).withDefault("topic"),
    languages: wordsOf(languages).withDefault([...languages]),
    density: wordOf(densities).withDefault("comfortable"),
    ...countingParameters(years),
  };
}

/** What the address of a comparison holds. */
export type ComparisonAddress = inferParserType<ReturnType<typeof comparisonParameters>>;

/** Whether the view is that of the plain address. */
export function isPlainComparison(view: ComparisonAddress, languages: readonly string[]): boolean {
  return (
    view.q === "" &&
    view.rows === "all" &&
    view.order === "topic" &&
    view.languages.length === languages.length &&
    view.density === "comfortable" &&
    !view.written &&
    view.since === ""
  );
}

/**
 * What an address asks for beside its rows, in the order of the controls: ["“garbage”", "most clearly apart first", "Rust"];
 * empty where it asks for nothing.
 */
export function setWords(
  view: ComparisonAddress,
  languages: readonly { readonly id: string; readonly name: string }[],
): string[] {
  const { q, order, written, since, density } = view;
  const shown = languages.filter(({ id }) => view.languages.includes(id));
  const words = [
    q.trim() === "" ? null : `“${q.trim()}”`,
    order === "decisive" ? "most clearly apart first" : null,
    written ? "contradicted claims count" : null,
    since === "" ? null : `articles since ${since}`,
    shown.length === languages.length ? null : formatNames(shown.map(({ name }) => name)),
    density === "compact" ? "compact" : null,
  ];
  return words.filter((word) => word !== null);
}
