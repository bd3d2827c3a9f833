import { getSite } from "@/app/catalog";
import { comparedOf } from "@/app/(site)/compare/compared";
import { countingVariants, criterionRow, traitRowsOf } from "@/app/(site)/compare/rows";
import type { ComparisonFile } from "@/components/comparison/comparison-file";
import { sinceYears } from "@/lib/domain/counting";

export const dynamic = "force-static";

export function GET(): Response {
  const site = getSite();
  const { ids, languages, criteria } = comparedOf([...site.languages.keys()], site);
  const rows = criteria.map((row) => criterionRow(row, site));
  const file: ComparisonFile = {
    languages,
    criteria: rows,
    traits: traitRowsOf(ids, site),
    variants: countingVariants(ids, rows, site),
    years: sinceYears(site.articles.values()),
  };
  return Response.json(file);
}
