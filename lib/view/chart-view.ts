import { chartLayers } from "@/lib/domain/chart-view";
import { flag, wordOf, wordsOf } from "./parameters";

/** The parameters of a benchmark page. `scale` is the axis the page begins with, `connections` the loads it has. */
export function chartParameters({
  scale,
  languages,
  articles,
  datasets,
  connections,
}: {
  readonly scale: "linear" | "log";
  readonly languages: readonly string[];
  readonly articles: readonly string[];
  readonly datasets: readonly string[];
  readonly connections: readonly number[];
}) {
  const loads = connections.map(String);
  return {
    relative: flag.withDefault(false),
    scale: wordOf(["linear", "log"]).withDefault(scale),
    show: wordOf(chartLayers).withDefault("all"),
    languages: wordsOf(languages).withDefault([]),
    articles: wordsOf(articles).withDefault([]),
    datasets: wordsOf(datasets).withDefault([]),
    // One load at a time is enough to look at; the table has all of them.
    connections: wordsOf(loads).withDefault(loads.slice(0, 1)),
  };
}
