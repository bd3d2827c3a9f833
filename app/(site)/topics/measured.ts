import type { Site } from "@/app/catalog";
import { chartContext } from "@/app/chart-props";
import type {
  MeasuredDataset,
  MeasuredOverview,
  MeasuredStanding,
  MissingStanding,
  NotScored,
} from "@/components/comparison/measured-runs";
import { layersDiffer } from "@/lib/domain/comparison/comparison";
import { groupBy } from "@/lib/domain/group";
import {
  countsAsMainstream,
  measuredGroups,
  type MeasuredRun,
  type RunStanding,
} from "@/lib/domain/measured/measured";
import { groupWords } from "@/lib/domain/measured/parts";
import { entriesWords, measuredLine, metricLine, standingParts } from "@/lib/words/dataset";

/** What datasets say of the languages on a topic; null where none measures any of them. */
export function measuredOn(
  topic: string,
  ids: readonly string[],
  site: Site,
): {
  readonly overview: readonly MeasuredOverview[];
  readonly datasets: readonly MeasuredDataset[];
  readonly notScored: readonly NotScored[];
} | null {
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
              measuredLine: measuredLine(dataset),
              caveats: dataset.caveats.slice(0, leadingCaveats),
              moreCaveats: Math.max(0, dataset.caveats.length - leadingCaveats),
              metrics: [...new Set(ofDataset.map(({ metric }) => metric))].flatMap((metric) => {
                const known = site.metrics.get(metric);
                return known === undefined ? [] : metricLine(known);
              }),
              medians: ids.map((language) => {
                const { usual, changes } = frameworksOf(language, ofDataset);
                const hasEntries = ofDataset.some((run) => isOfEntries(run, language, site));
                return { frameworks: usual.map(nameOf), changes, hasEntries };
              }),
              leftOut: ofDataset.some((run) => leavesOutAhead(run, site)),
              runs: ofDataset.map((run) => shownRun(run, ids, ofDataset, site)),
            },
          ];
    }),
    notScored: notScoredOn(topic, ids, site),
  };
}

/** The datasets that measure a language on a topic in tests that make no measured position, with why. */
function notScoredOn(topic: string, ids: readonly string[], site: Site): readonly NotScored[] {
  const measuredBy = site.topics.get(topic)?.measuredBy ?? [];
  return [...site.datasets.values()].flatMap((dataset) =>
    Object.entries(dataset.tests).flatMap(([test, { notCounted }]) => {
      const isMeasured = dataset.measurements.some(
        (one) => one.test === test && measuredBy.includes(one.metric) && ids.includes(one.language),
      );
      return notCounted === undefined || !isMeasured
        ? []
        : [{ id: dataset.id, title: dataset.shortTitle, because: notCounted }];
    }),
  );
}

/** So many caveats of a dataset, the first of its list, stand where its numbers are shown on another page. */
const leadingCaveats = 2;

function shownRun(
  run: MeasuredRun,
  ids: readonly string[],
  ofDataset: readonly MeasuredRun[],
  site: Site,
): MeasuredDataset["runs"][number] {
  const metric = site.metrics.get(run.metric);
  const context = chartContext(site);
  const name = groupWords({ ...run, measurements: [] }, context);
  const isOfSeveral = ofDataset.some((other) => other.metric !== run.metric);
  return {
    id: run.id,
    name: metric !== undefined && isOfSeveral ? `${name}: ${metricLine(metric)}` : name,
    standings: ids.map((id): MeasuredStanding | MissingStanding => {
      const standing = standingOf(id, run);
      if (standing === undefined || metric === undefined) return missingIn(run, id, site);
      return {
        words: standingParts(standing, metric),
        position: standing.position,
        frameworks: isUsual(standing, ofDataset) ? [] : standing.frameworks.map(context.nameOf),
        entries: entriesIn(run, standing, site),
      };
    }),
  };
}

/** Whether a run of the dataset has entries of the language, of which none counts. */
function missingIn(run: MeasuredRun, language: string, site: Site): MissingStanding {
  return entriesOf(run, site).some((one) => one.language === language) ? "unusual" : "absent";
}

/** Of what a number is the median that stands for one framework or none; null where it is an entry's own. */
function entriesIn(run: MeasuredRun, { language, frameworks }: RunStanding, site: Site): string | null {
  const [framework, ...others] = frameworks;
  if (others.length > 0) return null;
  const own = entriesOf(run, site).filter(
    (one) => one.language === language && (framework === undefined || one.framework === framework),
  );
  const name = framework === undefined ? null : chartContext(site).nameOf(framework);
  return own.length < 2
    ? null
    : entriesWords(
        own.map(({ value }) => value),
        name,
      );
}

/** Whether one of several frameworks that stand for a language in a run has several entries. */
function isOfEntries(run: MeasuredRun, language: string, site: Site): boolean {
  const frameworks = standingOf(language, run)?.frameworks ?? [];
  const all = entriesOf(run, site);
  return (
    frameworks.length > 1 &&
    frameworks.some((id) => all.filter(({ framework }) => framework === id).length > 1)
  );
}

/** Whether an entry that does not count as a usual framework is ahead of every language's number in a run of some. */
function leavesOutAhead(run: MeasuredRun, site: Site): boolean {
  const better = site.metrics.get(run.metric)?.better;
  const counted = run.standings.filter(({ frameworks }) => frameworks.length > 0).map(({ value }) => value);
  if (counted.length === 0) return false;
  return entriesOf(run, site)
    .filter(({ framework }) => !countsAsMainstream(framework, site))
    .some(({ value }) => (better === "lower" ? value < Math.min(...counted) : value > Math.max(...counted)));
}

function entriesOf(run: MeasuredRun, { datasets }: Site) {
  const dataset = datasets.get(run.dataset);
  const group = dataset && measuredGroups(dataset).find(({ id }) => id === run.id);
  return group?.measurements ?? [];
}

/** The frameworks that stand for a language in most runs that measure it, the first such, and whether others do in some. */
function frameworksOf(language: string, runs: readonly MeasuredRun[]) {
  const sets = groupBy(
    runs.flatMap((run) => standingOf(language, run) ?? []).map(({ frameworks }) => frameworks),
    (frameworks) => frameworks.join(" "),
  );
  const [most] = [...sets.values()].toSorted((a, b) => b.length - a.length);
  return { usual: most?.[0] ?? [], changes: sets.size > 1 };
}

function isUsual({ language, frameworks }: RunStanding, runs: readonly MeasuredRun[]): boolean {
  return frameworksOf(language, runs).usual.join(" ") === frameworks.join(" ");
}

function standingOf(id: string, { standings }: MeasuredRun) {
  return standings.find(({ language }) => language === id);
}
