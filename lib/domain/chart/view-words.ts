import { formatNames, formatNumber } from "@/lib/format";
import type { ChartView } from "./view";

/**
 * What a view shows otherwise than the plain one, in the order of the controls: ["logarithmic axis", "512
 * connections", "Rust and Go"]; empty where it is the plain one. `nameOf` names a language, article or dataset; of a
 * chart of ratios one language leaves its pairs: "pairs with Rust".
 */
export function changedWords(
  view: ChartView,
  plain: ChartView,
  nameOf: (id: string) => string,
  isOfPairs = false,
): string[] {
  const chosen = (ids: readonly string[]) => (ids.length === 0 ? null : formatNames(ids.map(nameOf)));
  const pairs = isOfPairs && view.languages.length === 1 ? "pairs with " : "";
  const languages = chosen(view.languages);
  const changes = [
    view.relative === plain.relative ? null : view.relative ? "relative to the best" : "absolute",
    view.scale === plain.scale ? null : view.scale === "log" ? "logarithmic axis" : "linear axis",
    view.layer === plain.layer ? null : layerWords[view.layer],
    view.connections.join() === plain.connections.join()
      ? null
      : `${formatNames(view.connections.map(formatNumber), "or")} connections`,
    languages === null ? null : `${pairs}${languages}`,
    chosen(view.articles),
    chosen(view.datasets),
  ];
  return changes.filter((change) => change !== null);
}

const layerWords = {
  all: "reported and measured",
  reported: "as reported",
  measured: "as measured",
} as const satisfies Record<ChartView["layer"], string>;
