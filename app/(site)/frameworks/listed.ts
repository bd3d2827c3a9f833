import type { Site } from "@/app/catalog";
import { listedClaim } from "@/app/listed-claim";
import type { MeasuredFramework } from "@/components/framework/framework-facts";
import type { FrameworkGroup, ListedFramework, MeasuredColumn } from "@/components/framework/framework-table";
import { evidenceOnAny, frameworkMeasurements, type FrameworkMeasurements } from "@/lib/domain/frameworks";
import { groupBy } from "@/lib/domain/group";
import { formatNumber } from "@/lib/format";
import type { Measurement } from "@/lib/schema/dataset";
import type { Framework } from "@/lib/schema/named";

/** The number that datasets give of most frameworks. */
const throughputMetric = "requests-per-second";

/** What was measured alike of several frameworks: a test of a dataset under one load, each with its numbers by framework. */
function measuredColumns(site: Site): readonly FrameworkColumn[] {
  const all = [...site.frameworks.keys()].flatMap((framework) =>
    measurementsOf(framework, site).flatMap((measured) =>
      [...groupBy(measured.entries, loadWords)].map(([load, entries]) => ({
        ...measured,
        framework,
        load,
        entries,
      })),
    ),
  );
  const columns = groupBy(all, ({ dataset, test, load }) => [dataset.id, test, load].join(" "));
  return [...columns].flatMap(([id, [first, ...others]]) => {
    if (first === undefined || others.length === 0) return [];
    const { dataset, test, load } = first;
    return [
      {
        id,
        dataset: { id: dataset.id, title: dataset.shortTitle },
        test: `${dataset.tests[test]?.name ?? test}${load}${dataset.tests[test]?.notCounted === undefined ? "" : "; not counted"}`,
        numbers: new Map(
          [first, ...others].map(({ framework, entries }) => [
            framework,
            rangeWords(entries.map(({ value }) => value)),
          ]),
        ),
      },
    ];
  });
}

type FrameworkColumn = MeasuredColumn & { readonly numbers: ReadonlyMap<string, string> };

/** Of several entries the lowest and the highest: "542,699–2,479,768". */
function rangeWords(values: readonly number[]): string {
  const bounds = new Set([Math.min(...values), Math.max(...values)]);
  return [...bounds].map(formatNumber).join("–");
}

/** The frameworks for one table: under their language, the most often named first. */
export function frameworkTable(site: Site) {
  const columns = measuredColumns(site);
  return { columns, groups: frameworkGroups(site, columns), of: site.articles.size };
}

function frameworkGroups(site: Site, columns: readonly FrameworkColumn[]): readonly FrameworkGroup[] {
  const byLanguage = groupBy([...site.frameworks.values()], ({ language }) => language);
  return [...site.languages.values()].flatMap((language) => {
    const frameworks = (byLanguage.get(language.id) ?? [])
      .map((framework) => listedFramework(framework, columns, site))
      .sort((a, b) => b.articles.length - a.articles.length || b.claims.length - a.claims.length);
    return frameworks.length === 0 ? [] : [{ language, frameworks }];
  });
}

function listedFramework(
  framework: Framework,
  columns: readonly FrameworkColumn[],
  site: Site,
): ListedFramework {
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
    numbers: columns.map(
      ({ numbers, dataset }) => numbers.get(framework.id) ?? missingWords(framework.id, dataset.id, site),
    ),
    articles: [...groupBy(naming, ({ article }) => article)].map(([id, claims]) => ({
      id,
      title: site.articles.get(id)?.shortTitle ?? id,
      claims: claims.length,
    })),
    evidence: evidenceOnAny(new Set(naming.map(({ id }) => id)), site.evidence.values()),
    claims: naming.map((claim) => listedClaim(claim, site)),
  };
}

/** Why a framework has no number in a dataset, where that is known. */
function missingWords(framework: string, dataset: string, { datasets }: Site): string | null {
  return datasets.get(dataset)?.didNotStart?.includes(framework) === true ? "did not start" : null;
}

/** What each dataset measured of a framework, those that count and the newest first. */
export function measuredFramework({ id, name }: Framework, site: Site): readonly MeasuredFramework[] {
  const unit = site.metrics.get(throughputMetric)?.unit ?? "";
  return measurementsOf(id, site).map(({ dataset, test, entries }) => ({
    dataset: dataset.id,
    title: dataset.shortTitle,
    test: dataset.tests[test]?.name ?? test,
    entries: entries.map((entry) => ({
      name: entry.label ?? (entries.length > 1 ? name : null),
      text: `${formatNumber(entry.value)} ${unit}${loadWords(entry)}`,
    })),
  }));
}

function measurementsOf(id: string, { metrics, datasets }: Site): readonly FrameworkMeasurements[] {
  const metric = metrics.get(throughputMetric);
  return metric === undefined ? [] : frameworkMeasurements(id, metric, datasets.values());
}

function loadWords({ connections, statistic }: Measurement): string {
  if (connections !== undefined) return ` at ${formatNumber(connections)} connections`;
  return statistic === "best" ? ", its best run" : "";
}
