import { comparisonAt } from "@/app/(site)/compare/compared";
import { criterionRow } from "@/app/(site)/compare/rows";
import { getSite } from "@/app/catalog";
import { embedMetadata } from "@/app/embed-metadata";
import { CriteriaTable } from "@/components/comparison/comparison-tables";
import { StripLegend } from "@/components/comparison/strip-legend";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { comparisonSentence, comparisonTitle, saidNotTrue } from "@/lib/words/comparison";
import { comparisonFindings } from "@/lib/domain/comparison/findings";
import { languageSubsets, subsetId } from "@/lib/domain/comparison/subset";
import { formatCount } from "@/lib/format";

type Params = { subset: string };

/** As many criteria as a reader of another page will look at; the full page has all. */
const most = 6;

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  const { languages, largerSets } = getSite();
  return languageSubsets([...languages.keys()], largerSets).map((ids) => ({ subset: subsetId(ids) }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { title, path } = comparison((await params).subset);
  return embedMetadata({ title, path });
}

export default async function ComparisonEmbed({ params }: { params: Promise<Params> }) {
  const { site, languages, findings, title, path, criteriaPath } = comparison((await params).subset);
  const { apart } = findings;
  const rows = apart
    .slice(0, most)
    .map((row) => criterionRow(row, site))
    .map((row) => ({ ...row, cells: row.cells.map(withoutReasons) }));
  return (
    <EmbedFrame title={title} to={path} name={site.site.name} dataDate={site.dataDate}>
      <p className="mt-1 max-w-prose text-muted">
        {comparisonSentence(languages, findings)} {saidNotTrue}
      </p>
      {apart.length > most && (
        <p className="mt-4 text-sm text-muted">
          The {formatCount(most)} on which they are most clearly apart; first those where at least two
          articles judge the languages at both ends:
        </p>
      )}
      <StripLegend hasMeasured={rows.some(({ cells }) => cells.some(({ measured }) => measured !== null))} />
      <CriteriaTable rows={rows} languages={languages} criteriaPath={criteriaPath} grouped={false} compact />
    </EmbedFrame>
  );
}

function comparison(subset: string) {
  const compared = comparisonAt(subset);
  return {
    ...compared,
    findings: comparisonFindings(compared.criteria),
    title: comparisonTitle(compared.languages),
  };
}

/** The claims of a cell are one link away. */
function withoutReasons<Cell extends { readonly reasons: unknown }>(
  cell: Cell,
): Omit<Cell, "reasons"> & { readonly reasons: readonly [] } {
  return { ...cell, reasons: [] };
}
