import type { Site } from "@/app/catalog";
import { chartContext } from "@/app/chart-props";
import type { MeasuredDataset, MeasuredOverview } from "@/components/comparison/measured-runs";
import { layersDiffer } from "@/lib/domain/comparison";
import { groupBy } from "@/lib/domain/group";
import type { MeasuredRun } from "@/lib/domain/measured";
import { groupWords } from "@/lib/domain/measured-parts";
import { formatNumber } from "@/lib/format";
import { sourceLine } from "@/lib/dataset-words";

/** What datasets say of the languages on a topic; null where none measures any of them. */
export function measuredOn(
  topic: string,
  ids: readonly string[],
  site: Site,
): { readonly overview: readonly MeasuredOverview[]; readonly datasets: readonly MeasuredDataset[] } | null {
  const positions = ids.flatMap((id) => site.measuredPositions.get(`${topic}/${id}`) ?? []);
  if (positions.length === 0) return null;
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
              title: dataset.title,
              sourceLine: sourceLine(dataset),
              runs: ofDataset.map((run) => shownRun(run, ids, site)),
            },
          ];
    }),
  };
}

function shownRun(run: MeasuredRun, ids: readonly string[], site: Site): MeasuredDataset["runs"][number] {
  const metric = site.metrics.get(run.metric);
  const context = chartContext(site);
  return {
    id: run.id,
    name: groupWords({ ...run, measurements: [] }, context),
    unit: metric === undefined ? "" : `${metric.name.toLowerCase()}, ${metric.unit}`,
    standings: ids.map((id) => {
      const standing = run.standings.find(({ language }) => language === id);
      return standing === undefined
        ? null
        : {
            value: formatNumber(standing.value),
            share: standing.ratio === 1 ? "the best" : `${formatNumber(standing.ratio)} of the best`,
            position: standing.position,
            frameworks: standing.frameworks.map(context.nameOf),
          };
    }),
  };
}
