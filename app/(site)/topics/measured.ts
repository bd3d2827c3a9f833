import type { Site } from "@/app/catalog";
import { chartContext } from "@/app/chart-props";
import type { MeasuredDataset, MeasuredOverview } from "@/components/comparison/measured-runs";
import { layersDiffer } from "@/lib/domain/comparison";
import { groupBy } from "@/lib/domain/group";
import type { MeasuredRun } from "@/lib/domain/measured";
import { groupWords } from "@/lib/domain/measured-parts";
import { metricLine, sourceLine, standingWords } from "@/lib/dataset-words";

/** What datasets say of the languages on a topic; null where none measures any of them. */
export function measuredOn(
  topic: string,
  ids: readonly string[],
  site: Site,
): { readonly overview: readonly MeasuredOverview[]; readonly datasets: readonly MeasuredDataset[] } | null {
  const positions = ids.flatMap((id) => site.measuredPositions.get(`${topic}/${id}`) ?? []);
  if (positions.length === 0) return null;
  const { nameOf } = chartContext(site);
  const runs = new Map(positions.flatMap((position) => position.runs).map((run) => [run.id, run]));
  return {
    overview: ids.flatMap((id) => {
      const language = site.languages.get(id);
      const consensus = site.consensus.get(`${topic}/${id}`);
      const measured = site.measuredPositions.get(`${topic}/${id}`) ?? null;
      if (language === undefined || consensus === undefined) return [];
      return [{ language, measured, differs: layersDiffer({ consensus, measured }) }];
    }),
    datasets: [...groupBy([...runs.values()], ({ dataset }) => dataset)].flatMap(([id, ofDataset]) => {
      const dataset = site.datasets.get(id);
      return dataset === undefined
        ? []
        : [
            {
              id,
              title: dataset.shortTitle,
              sourceLine: sourceLine(dataset),
              metrics: [...new Set(ofDataset.map(({ metric }) => metric))].flatMap((metric) => {
                const known = site.metrics.get(metric);
                return known === undefined ? [] : metricLine(known);
              }),
              medians: ids.map((language) => commonFrameworks(language, ofDataset)?.map(nameOf) ?? []),
              runs: ofDataset.map((run) => shownRun(run, ids, ofDataset, site)),
            },
          ];
    }),
  };
}

function shownRun(
  run: MeasuredRun,
  ids: readonly string[],
  ofDataset: readonly MeasuredRun[],
  site: Site,
): MeasuredDataset["runs"][number] {
  const metric = site.metrics.get(run.metric);
  const context = chartContext(site);
  return {
    id: run.id,
    name: groupWords({ ...run, measurements: [] }, context),
    standings: ids.map((id) => {
      const standing = standingOf(id, run);
      if (standing === undefined || metric === undefined) return null;
      return {
        words: standingWords(standing, metric),
        position: standing.position,
        frameworks: commonFrameworks(id, ofDataset) === null ? standing.frameworks.map(context.nameOf) : [],
      };
    }),
  };
}

/** The frameworks that stand for a language in every run that measures it; null where they change. */
function commonFrameworks(language: string, runs: readonly MeasuredRun[]): readonly string[] | null {
  const sets = runs.flatMap((run) => standingOf(language, run)?.frameworks.join(" ") ?? []);
  const [first] = runs.flatMap((run) => standingOf(language, run) ?? []);
  return new Set(sets).size > 1 ? null : (first?.frameworks ?? []);
}

function standingOf(id: string, { standings }: MeasuredRun) {
  return standings.find(({ language }) => language === id);
}
