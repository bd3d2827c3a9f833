import { quotedFinding } from "@/lib/domain/chart/words";
import { chartSentence, claimSentence, verdictReason } from "@/lib/words/sentence";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import type { Site } from "./catalog";
import { leadingRuns } from "./cards/charts";

/** What can be quoted of a claim; empty where there is no such claim. */
export function claimSentenceOf(id: string, site: Site): string {
  const claim = site.claims.get(id);
  const article = site.articles.get(claim?.article ?? "");
  if (claim === undefined || article === undefined) return "";
  return claimSentence({
    claim,
    article,
    verdict: site.verdicts.get(id) ?? "unchecked",
    evidence: site.evidence.values(),
    sources: site.sources,
    by: site.site.name,
  });
}

/** What evidence says of a claim, and why. */
export function claimVerdictOf({ id }: Pick<Claim, "id">, site: Site) {
  const verdict = site.verdicts.get(id) ?? "unchecked";
  return {
    claim: id,
    verdict,
    reason: verdictReason({ claim: { id }, verdict, evidence: site.evidence.values() }),
  };
}

/** What can be quoted of a chart: what its page says first, with whose numbers these are. */
export function chartSentenceOf(benchmark: Benchmark, site: Site): string {
  const panels = leadingRuns(benchmark, site);
  const [panel] = panels;
  if (panel === undefined) return "";
  const rows = panels.flatMap((one) => one.rows);
  const named = <Kind>(ids: readonly (string | null)[], all: ReadonlyMap<string, Kind>) =>
    [...new Set(ids)].flatMap((id) => all.get(id ?? "") ?? []);
  return chartSentence({
    ...quotedFinding(panels),
    articles: named(
      rows.map(({ article }) => article),
      site.articles,
    ),
    datasets: named([panel.dataset, ...rows.map(({ dataset }) => dataset)], site.datasets),
    doesNotShow: benchmark.doesNotShow,
    by: site.site.name,
    date: site.dataDate,
  });
}
