import { getSite } from "@/app/catalog";
import { citeComparison } from "@/app/citations";
import { comparisonAt } from "@/app/(site)/compare/compared";
import { countingVariants, criterionRow, traitRowsOf } from "@/app/(site)/compare/rows";
import { findingOf } from "@/app/cards/card";
import { pageMetadata } from "@/app/metadata";
import { ComparisonFindings } from "@/components/comparison/comparison-findings";
import { Comparison } from "@/components/comparison/comparison.client";
import { HowToReadDetails } from "@/components/comparison/how-to-read";
import { MovedComparison } from "@/components/comparison/moved-comparison";
import { NearComparisons } from "@/components/comparison/near-comparisons";
import { StripLegend } from "@/components/comparison/strip-legend";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Link } from "@/components/site/link";
import { Page, Section, TitleInTwo } from "@/components/site/page";
import { Ranges } from "@/components/ui/ranges";
import {
  alikeSentence,
  comparisonSentence,
  comparisonTitle,
  saidNotTrue,
  tellersWords,
} from "@/lib/words/comparison";
import { comparisonFindings } from "@/lib/domain/comparison/findings";
import { sinceYears } from "@/lib/domain/counting";
import { guidePath, languageSubsets, otherOrders, subsetId } from "@/lib/domain/comparison/subset";
import { formatCount } from "@/lib/format";

type Params = { subset: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  const { languages, largerSets } = getSite();
  const subsets = languageSubsets([...languages.keys()], largerSets);
  return subsets.flatMap((one) => [one, ...otherOrders(one)]).map((ids) => ({ subset: subsetId(ids) }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { path, isMoved, languages, criteria } = comparisonAt((await params).subset);
  const findings = comparisonFindings(criteria);
  const title = comparisonTitle(languages);
  const metadata = pageMetadata({ title, description: comparisonSentence(languages, findings), path });
  return isMoved ? { ...metadata, robots: { index: false, follow: true } } : metadata;
}

export default async function ComparePage({ params }: { params: Promise<Params> }) {
  const { site, ids, languages, path, criteriaPath, isMoved, name, criteria } = comparisonAt(
    (await params).subset,
  );
  if (isMoved) return <MovedComparison name={name} to={path} />;
  const findings = comparisonFindings(criteria);
  const rows = criteria.map((row) => criterionRow(row, site));
  const title = comparisonTitle(languages);
  return (
    <Page
      path={path}
      title={<TitleInTwo first={`${name}:`} second={tellersWords} />}
      lead={
        <>
          <Ranges text={findingOf(path, site)} />{" "}
          <Link to={guidePath(ids, [...site.languages.keys()])} className="link no-print">
            Use the guide for these {formatCount(ids.length)}
          </Link>
        </>
      }
      crumbs={[{ to: "/compare/", label: "Compare" }]}
      aside={
        <ComparisonFindings
          languages={languages}
          criteria={criteria}
          apart={findings.apart}
          ordered={findings.ordered}
          path={path}
          criteriaPath={criteriaPath}
        />
      }
      cite={citeComparison(title, path, site)}
    >
      <Comparison
        languages={languages}
        criteria={rows}
        traits={traitRowsOf(ids, site)}
        variants={countingVariants(ids, rows, site)}
        years={sinceYears(site.articles.values())}
        criteriaPath={criteriaPath}
        larger={site.largerSets}
        note={`${saidNotTrue} ${alikeSentence(findings, languages)}`}
      >
        <HowToReadDetails />
        {/* On paper nothing opens: the marks are named in a line. */}
        <div className="print-only clear-both" aria-hidden="true">
          <StripLegend
            hasMeasured={rows.some(({ cells }) => cells.some(({ measured }) => measured !== null))}
          />
        </div>
      </Comparison>
      <EmbedSnippet path={path} title={title} />
      <div className="no-print">
        <Section id="others" title="Compare with others">
          <NearComparisons subset={ids} languages={[...site.languages.values()]} larger={site.largerSets} />
        </Section>
      </div>
    </Page>
  );
}
