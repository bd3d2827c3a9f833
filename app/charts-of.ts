import { chartPanels } from "@/lib/domain/chart/panels";
import type { Benchmark } from "@/lib/schema/benchmark";
import { chartContext } from "./chart-props";
import type { Site } from "./catalog";

const known = new WeakMap<Site["benchmarks"], ReadonlyMap<string, readonly Benchmark[]>>();

/** The charts that draw a figure of the claim (an id), in their order; worked out once for all pages. */
export function chartsOf(claim: string, site: Site): readonly Benchmark[] {
  const found = known.get(site.benchmarks) ?? chartsByClaim(site);
  known.set(site.benchmarks, found);
  return found.get(claim) ?? [];
}

function chartsByClaim(site: Site): ReadonlyMap<string, readonly Benchmark[]> {
  const charts = new Map<string, Set<Benchmark>>();
  const claims = [...site.claims.values()];
  for (const benchmark of site.benchmarks.values()) {
    const rows = chartPanels(benchmark, claims, chartContext(site)).flatMap((panel) => panel.rows);
    for (const claim of rows.flatMap((row) => row.claims)) {
      charts.set(claim, (charts.get(claim) ?? new Set()).add(benchmark));
    }
  }
  return new Map([...charts].map(([claim, drawn]) => [claim, [...drawn]]));
}
