import type { Site } from "@/app/catalog";
import { cardFinding, type Card } from "@/lib/drawing/card-svg";
import { articleCard, articlesCard } from "./articles";
import { benchmarkCard, benchmarksCard, datasetCard, datasetsCard } from "./charts";
import { claimCard, claimsCard, evidenceCard, evidenceIndexCard } from "./claims";
import { comparisonCard, comparisonsCard, criterionCard } from "./comparisons";
import { disagreementsCard } from "./disagreements";
import { guideCard, presetCard } from "./guide";
import { languageCard, languagesCard, topicCard, topicsCard } from "./languages";
import {
  contentPageCard,
  coverageCard,
  dataCard,
  designCard,
  embedCard,
  frameworksCard,
  homeCard,
} from "./others";
import { caseStudiesCard, caseStudyCard, migrationCard, migrationsCard } from "./studies";

type Maker = (site: Site, ...ids: string[]) => Card | null;

/** The card of a folder's own page, and of the pages below it, by how many parts their address has after the folder. */
const makers: ReadonlyMap<string, readonly Maker[]> = new Map<string, readonly Maker[]>([
  ["", [homeCard]],
  ["compare", [comparisonsCard, comparisonCard, criterionCard]],
  ["choose", [guideCard, presetCard]],
  ["benchmarks", [benchmarksCard, benchmarkCard]],
  ["datasets", [datasetsCard, datasetCard]],
  ["evidence", [evidenceIndexCard, evidenceCard]],
  ["claims", [claimsCard, () => null, claimCard]],
  ["articles", [articlesCard, articleCard]],
  ["languages", [languagesCard, languageCard]],
  ["topics", [topicsCard, topicCard]],
  ["frameworks", [frameworksCard]],
  ["case-studies", [caseStudiesCard, caseStudyCard]],
  ["migrations", [migrationsCard, migrationCard]],
  ["disagreements", [disagreementsCard, disagreementsCard]],
  ["method", [(site) => contentPageCard(site, "method"), coverageCard]],
  ["about", [(site) => contentPageCard(site, "about")]],
  ["contribute", [(site) => contentPageCard(site, "contribute")]],
  ["data", [dataCard]],
  ["embed", [embedCard]],
  ["design", [designCard]],
]);

/** What the page at a site path comes to; null where it has no card. */
export function cardOf(path: string, site: Site): Card | null {
  const [folder = "", ...ids] = path.split("/").filter((part) => part !== "");
  return makers.get(folder)?.[ids.length]?.(site, ...ids) ?? null;
}

/** The card of a page that has one. */
export function requiredCard(path: string, site: Site): Card {
  const card = cardOf(path, site);
  if (card === null) throw new Error(`There is no preview card for ${path}.`);
  return card;
}

/** What a page with a card comes to, in words. */
export function findingOf(path: string, site: Site): string {
  return cardFinding(requiredCard(path, site));
}
