import type { Site } from "@/app/catalog";
import { listedClaim } from "@/app/listed-claim";
import type { MeasuredFramework } from "@/components/framework/framework-facts";
import type { FrameworkGroup, ListedFramework } from "@/components/framework/framework-table";
import { evidenceOnAny, frameworkMeasurements } from "@/lib/domain/frameworks";
import { groupBy } from "@/lib/domain/group";
import { formatNumber } from "@/lib/format";
import type { Measurement } from "@/lib/schema/dataset";
import type { Framework } from "@/lib/schema/named";

/** The number that datasets give of most frameworks. */
const throughputMetric = "requests-per-second";

/** Frameworks under their language, the most often named first. */
export function frameworkGroups(site: Site): readonly FrameworkGroup[] {
  const byLanguage = groupBy([...site.frameworks.values()], ({ language }) => language);
  return [...site.languages.values()].flatMap((language) => {
    const frameworks = (byLanguage.get(language.id) ?? [])
      .map((framework) => listedFramework(framework, site))
      .sort((a, b) => b.articles.length - a.articles.length || b.claims.length - a.claims.length);
    return frameworks.length === 0 ? [] : [{ language, frameworks }];
  });
}

function listedFramework(framework: Framework, site: Site): ListedFramework {
  const naming = [...site.claims.values()].filter(({ frameworks }) => frameworks.includes(framework.id));
  const { release, maintenance } = framework;
  const seenIn = new Set([
    ...(release === undefined ? [] : [release.source]),
    ...(maintenance?.sources ?? []),
  ]);
  return {
    framework,
    sources: [...seenIn].flatMap((id) => site.sources.get(id) ?? []),
    measured: measuredFramework(framework, site),
    articles: [...groupBy(naming, ({ article }) => article)].map(([id, claims]) => ({
      id,
      title: site.articles.get(id)?.shortTitle ?? id,
      claims: claims.length,
    })),
    evidence: evidenceOnAny(new Set(naming.map(({ id }) => id)), site.evidence.values()),
    claims: naming.map((claim) => listedClaim(claim, site)),
  };
}

/** What each dataset measured of a framework, those that count and the newest first. */
export function measuredFramework(
  { id, name }: Framework,
  { metrics, datasets }: Site,
): readonly MeasuredFramework[] {
  const metric = metrics.get(throughputMetric);
  if (metric === undefined) return [];
  return frameworkMeasurements(id, metric, datasets.values()).map(({ dataset, test, entries }) => ({
    dataset: dataset.id,
    title: dataset.shortTitle,
    test: dataset.tests[test]?.name ?? test,
    entries: entries.map((entry) => ({
      name: entry.label ?? (entries.length > 1 ? name : null),
      text: `${formatNumber(entry.value)} ${metric.unit}${loadWords(entry)}`,
    })),
  }));
}

function loadWords({ connections, statistic }: Measurement): string {
  if (connections !== undefined) return ` at ${formatNumber(connections)} connections`;
  return statistic === "best" ? ", its best run" : "";
}
