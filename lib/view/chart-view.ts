import { chartLayers } from "@/lib/domain/chart/view";
import { flag, never, wordOf, wordsOf } from "./parameters";

/**
 * The parameters of a benchmark page. `scale` is the axis the page begins with, and the only one it takes where no panel
 * of it can be drawn on either (`hasScale`); where none has numbers to divide by the best (`canDivide`) it takes no
 * `relative`; `connections` are the loads it has.
 */
export function chartParameters({
  canDivide,
  scale,
  hasScale,
  languages,
  articles,
  datasets,
  connections,
}: {
  readonly canDivide: boolean;
  readonly scale: "linear" | "log";
  readonly hasScale: boolean;
  readonly languages: readonly string[];
  readonly articles: readonly string[];
  readonly datasets: readonly string[];
  readonly connections: readonly number[];
}) {
  const loads = connections.map(String);
  return {
    relative: (canDivide ? flag : never).withDefault(false),
    scale: wordOf(hasScale ? (["linear", "log"] as const) : [scale]).withDefault(scale),
    show: wordOf(chartLayers).withDefault("all"),
    languages: wordsOf(languages).withDefault([]),
    articles: wordsOf(articles).withDefault([]),
    datasets: wordsOf(datasets).withDefault([]),
    // One load at a time is enough to look at; the table has all of them.
    connections: wordsOf(loads).withDefault(loads.slice(0, 1)),
  };
}
