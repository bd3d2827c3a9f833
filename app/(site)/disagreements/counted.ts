import type { Site } from "@/app/catalog";
import { claimsCounted, type Counting } from "@/lib/domain/counting";
import {
  comparedWithMeasurements,
  disagreements,
  layerDifferences,
  orderConflicts,
} from "@/lib/domain/disagreements";
import { figureConflicts, figuresOf } from "@/lib/domain/figures";
import { measuredOrders } from "@/lib/domain/measured/measured-orders";
import { allConsensus } from "@/lib/domain/position";

/** What the counted claims disagree on. */
export function countedDisagreements(site: Site, counting: Counting) {
  const claims = claimsCounted([...site.claims.values()], site.articles, site.verdicts, counting);
  const cells = allConsensus([...site.topics.keys()], [...site.languages.keys()], claims);
  const consensus = new Map(cells.map((cell) => [`${cell.topic}/${cell.language}`, cell]));
  return {
    consensus,
    positions: disagreements(cells),
    measurements: layerDifferences(cells, site.measuredPositions),
    /** The number of pairs that measurements can differ on. */
    measured: comparedWithMeasurements(cells, site.measuredPositions).length,
    /** How datasets order the languages that articles order. */
    measuredOrders: measuredOrders(cells, claims, site.measuredPositions),
    figures: figureConflicts(figuresOf(claims, site.metrics)),
    orders: orderConflicts(claims),
  };
}

export type CountedDisagreements = ReturnType<typeof countedDisagreements>;
