import { loadCatalog, type Catalog } from "@/lib/content/catalog";
import { figureConflicts, figuresOf, type FigureConflict } from "@/lib/domain/figures";
import { measuredPositions, type MeasuredPosition } from "@/lib/domain/measured/measured";
import { allConsensus, type Consensus } from "@/lib/domain/position";
import { groupBy } from "@/lib/domain/group";
import { publishedAfter } from "@/lib/domain/releases";
import { criterionSets, largerSets } from "@/lib/domain/comparison/subset";
import { countedClaims, verdictsOf, type Verdict } from "@/lib/domain/verdict";
import type { Claim } from "@/lib/schema/claim";

/** The content with what follows from it by the rules, worked out once. */
export type Site = Catalog & {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The claims that count by default: contradicted ones do not. */
  readonly counted: readonly Claim[];
  /** Every cell, silent ones included, by `<topic>/<language>`; compared topics and others. */
  readonly consensus: ReadonlyMap<string, Consensus>;
  /** What datasets say, by `<topic>/<language>`; absent where none measures it. */
  readonly measuredPositions: ReadonlyMap<string, MeasuredPosition>;
  /** The claims on each topic. */
  readonly claimsOn: ReadonlyMap<string, readonly Claim[]>;
  /** Figures of one thing by different articles that do not meet. */
  readonly figureConflicts: readonly FigureConflict[];
  /** The tools that are languages too, which no page compares: Java, C#. */
  readonly otherLanguages: ReadonlySet<string>;
  /** The ids of the sets of more than three languages that have a page of their own. */
  readonly largerSets: readonly string[];
  /** The ids of the sets that have a page for each criterion. */
  readonly criterionSets: ReadonlySet<string>;
  /** The newest date in the content: the date of the data, whatever the clock says. */
  readonly dataDate: string;
};

let loaded: Site | undefined;

/** The site's content. A build reads it once; in development every page reads it afresh, so that edits show. */
export function getSite(): Site {
  if (loaded !== undefined && process.env.NODE_ENV === "production") return loaded;
  loaded = derive(loadCatalog());
  return loaded;
}

function derive(catalog: Catalog): Site {
  const claims = [...catalog.claims.values()];
  const verdicts = verdictsOf(claims, [...catalog.evidence.values()]);
  const counted = countedClaims(claims, verdicts, false);
  const cells = allConsensus([...catalog.topics.keys()], [...catalog.languages.keys()], counted);
  const measured = measuredPositions([...catalog.topics.values()], [...catalog.datasets.values()], {
    ...catalog,
    thresholds: catalog.measured.thresholds,
  });
  const known = [...catalog.languages.keys()];
  const published = [...publishedAfter([...catalog.releases.values()]).pages.keys()];
  return {
    ...catalog,
    verdicts,
    counted,
    claimsOn: groupBy(claims, ({ topic }) => topic),
    consensus: new Map(cells.map((cell) => [`${cell.topic}/${cell.language}`, cell])),
    measuredPositions: new Map(measured.map((one) => [`${one.topic}/${one.language}`, one])),
    figureConflicts: figureConflicts(figuresOf(counted, catalog.metrics)),
    otherLanguages: new Set(
      [...catalog.tools.values()].filter(({ kind }) => kind === "language").map(({ id }) => id),
    ),
    largerSets: largerSets(known, published),
    criterionSets: criterionSets(known, published),
    dataDate: newestDate(catalog),
  };
}

function newestDate(catalog: Catalog): string {
  const dates = [
    ...[...catalog.articles.values()].map(({ read }) => read),
    ...[...catalog.sources.values()].map(({ read }) => read),
    ...[...catalog.evidence.values()].map(({ checked }) => checked),
  ];
  return dates.reduce((newest, date) => (date > newest ? date : newest), "0000");
}
