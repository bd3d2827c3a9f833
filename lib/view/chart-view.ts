import { flag, wordOf, wordsOf } from "./parameters";

/** The parameters of a benchmark page. `scale` is the axis the page begins with. */
export function chartParameters({
  scale,
  languages,
  articles,
}: {
  readonly scale: "linear" | "log";
  readonly languages: readonly string[];
  readonly articles: readonly string[];
}) {
  return {
    relative: flag.withDefault(false),
    scale: wordOf(["linear", "log"]).withDefault(scale),
    languages: wordsOf(languages).withDefault([]),
    articles: wordsOf(articles).withDefault([]),
  };
}
