import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { comparedOf } from "@/app/(site)/compare/compared";
import { pageMetadata } from "@/app/metadata";
import { AnyComparison } from "@/components/comparison/any-comparison.client";
import { ComparisonIndex, type IndexedComparison } from "@/components/comparison/comparison-index";
import { HowToRead } from "@/components/comparison/how-to-read";
import { LanguagePicker } from "@/components/comparison/language-picker.client";
import { Page, Section } from "@/components/site/page";
import { comparisonFindings } from "@/lib/domain/comparison/findings";
import { hasPage, languageSubsets } from "@/lib/domain/comparison/subset";
import { formatNames } from "@/lib/format";

export function generateMetadata() {
  const { languages, articles } = getSite();
  const names = formatNames([...languages.values()].map(({ name }) => name));
  return pageMetadata({
    title: "Compare languages",
    description: `What ${articles.size} articles say of ${names} as backends, side by side: choose two languages or more.`,
    path: "/compare/",
  });
}

export default function ComparePage() {
  const site = getSite();
  const all = comparedOf([...site.languages.keys()], site);
  const comparisons = languageSubsets(all.ids, site.largerSets).map((ids): IndexedComparison => {
    const { name, path, criteria } = comparedOf(ids, site);
    const { apart, disputed, ...counts } = comparisonFindings(criteria);
    const findings = { ...counts, apart: apart.length, disputed: disputed.length };
    return { name, path, size: ids.length, findings };
  });
  const everySet = hasPage(all.ids, site.largerSets);
  return (
    <Page
      path="/compare/"
      title="Compare languages"
      lead={`${findingOf("/compare/", site)} Choose two languages or more to see side by side who says what.`}
    >
      <LanguagePicker languages={all.languages} larger={site.largerSets} />
      <AnyComparison languages={all.languages} larger={site.largerSets}>
        <Section id="all" title={everySet ? "Every comparison" : "Every two and three languages"}>
          <ComparisonIndex comparisons={comparisons} criteria={all.criteria.length} />
        </Section>
      </AnyComparison>
      <Section id="read" title="How to read a comparison">
        <HowToRead />
      </Section>
    </Page>
  );
}
