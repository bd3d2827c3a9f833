import type { Dataset, Measurement } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Metric } from "@/lib/schema/metric";
import { bearingOrder } from "./evidence";
import { groupBy } from "./group";

/** The load at which frameworks are shown where a dataset has several. */
const usualConnections = 64;

/** What one dataset measured of a framework, in the first of its tests that has it. */
export type FrameworkMeasurements = {
  readonly dataset: Dataset;
  readonly test: string;
  /** One for each entry of the framework, the best first. */
  readonly entries: readonly Measurement[];
};

/**
 * Each dataset's own numbers of a framework, never ranked across datasets: those that count for measured positions
 * first, the newest first among them.
 */
export function frameworkMeasurements(
  framework: string,
  { id: metric, better }: Pick<Metric, "id" | "better">,
  datasets: Iterable<Dataset>,
): readonly FrameworkMeasurements[] {
  return [...datasets]
    .flatMap((dataset): FrameworkMeasurements[] => {
      const own = dataset.measurements.filter((one) => one.framework === framework && one.metric === metric);
      const test = Object.keys(dataset.tests).find((id) => own.some((one) => one.test === id));
      if (test === undefined) return [];
      const ofTest = own.filter((one) => one.test === test);
      const entries = [...groupBy(ofTest, ({ label, version }) => `${label ?? ""} ${version ?? ""}`).values()]
        .flatMap((entry) => usual(entry, better) ?? [])
        .toSorted((a, b) => inOrder(a, b, better));
      return [{ dataset, test, entries }];
    })
    .toSorted(
      (a, b) =>
        Number(isLeftOut(a)) - Number(isLeftOut(b)) || b.dataset.measured.localeCompare(a.dataset.measured),
    );
}

/** The evidence that bears on any of the claims, what weighs most first. */
export function evidenceOnAny(
  claims: ReadonlySet<string>,
  evidence: Iterable<Evidence>,
): readonly Evidence[] {
  return [...evidence]
    .flatMap((one) => {
      const weights = one.bears
        .filter(({ claim }) => claims.has(claim))
        .map(({ as }) => bearingOrder.indexOf(as));
      return weights.length === 0 ? [] : [{ one, weight: Math.min(...weights) }];
    })
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ one }) => one);
}

/** An entry's number at the usual load, else its best. */
function usual(entry: readonly Measurement[], better: Metric["better"]): Measurement | undefined {
  return (
    entry.find(({ connections }) => connections === usualConnections) ??
    entry.toSorted((a, b) => inOrder(a, b, better))[0]
  );
}

function inOrder(a: Measurement, b: Measurement, better: Metric["better"]): number {
  return better === "lower" ? a.value - b.value : b.value - a.value;
}

function isLeftOut({ dataset, test }: FrameworkMeasurements): boolean {
  return dataset.tests[test]?.notCounted !== undefined;
}
