import type { Site } from "@/app/catalog";
import { coverage, type CoverageRow } from "@/lib/domain/coverage";

/** The rows of the map: those of compared topics, and the others. */
export function coverageRows(site: Site) {
  const topics = [...site.topics.values()];
  const rows = coverage({
    topics,
    languages: [...site.languages.keys()],
    claims: [...site.claims.values()],
    articles: site.articles,
    verdicts: site.verdicts,
    measured: site.measuredPositions,
    dataDate: site.dataDate,
  });
  const isCompared = ({ topic }: CoverageRow) => site.topics.get(topic)?.compared === true;
  return { compared: rows.filter(isCompared), others: rows.filter((row) => !isCompared(row)) };
}
