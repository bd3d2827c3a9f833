import { notFound } from "next/navigation";
import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { traitRowsOf } from "@/app/(site)/compare/rows";
import { coverageOf, profileOf } from "@/app/(site)/languages/profile";
import { pageMetadata } from "@/app/metadata";
import { SiteProse } from "@/app/prose";
import { LanguageMark } from "@/components/claim/language-mark";
import { TraitsTable } from "@/components/comparison/comparison-tables";
import { LanguageFacts } from "@/components/language/language-facts";
import { FeedLinks } from "@/components/site/feed-links";
import { OnThisPage } from "@/components/site/on-this-page";
import { Page, Section } from "@/components/site/page";
import { CriterionSections } from "./criterion-sections";
import { RelatedSections } from "./related-sections";

type Params = { language: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().languages.keys()].map((language) => ({ language }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { site, language } = await find(params);
  const { claims, articles } = coverageOf(language.id, site);
  return pageMetadata({
    title: language.name,
    description: `What ${articles} of ${site.articles.size} articles say of ${language.name} for backends in ${claims.length} claims: strengths, weaknesses, where they differ and what none says.`,
    path: `/languages/${language.id}/`,
  });
}

export default async function LanguagePage({ params }: { params: Promise<Params> }) {
  const { site, language } = await find(params);
  const { claims, articles } = coverageOf(language.id, site);
  const profile = profileOf(language.id, site);
  const title = (
    <span className="inline-flex items-center gap-3">
      <LanguageMark language={language} size={28} />
      {language.name}
    </span>
  );
  return (
    <Page
      path={`/languages/${language.id}/`}
      title={title}
      lead={findingOf(`/languages/${language.id}/`, site)}
      crumbs={[{ to: "/languages/", label: "Languages" }]}
    >
      <p className="mt-4 max-w-prose">{language.summary}</p>
      <FeedLinks folder={`/languages/${language.id}/`} title={`${language.name}: what is new`} />
      <OnThisPage jumps={jumps.filter(({ id }) => id !== "differ" || profile.disputed.length > 0)} />
      <Section id="profile" title="What the articles say">
        <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)]">
          <div>
            <SiteProse body={language.body} path={`content/languages/${language.id}.mdx`} site={site} />
          </div>
          <LanguageFacts
            language={language}
            claims={claims.length}
            articles={articles}
            of={site.articles.size}
          />
        </div>
      </Section>
      <CriterionSections language={language} profile={profile} site={site} />
      <Section
        id="traits"
        title="Traits"
        lead="What it has or lacks, with the claims and sources that say so."
      >
        <TraitsTable rows={traitRowsOf([language.id], site)} languages={[language]} compact={false} />
      </Section>
      <RelatedSections language={language} site={site} />
    </Page>
  );
}

const jumps = [
  { id: "strengths", label: "Strengths" },
  { id: "weaknesses", label: "Weaknesses" },
  { id: "differ", label: "Where articles disagree" },
  { id: "silent", label: "No position" },
  { id: "traits", label: "Traits" },
  { id: "frameworks", label: "Frameworks" },
  { id: "figures", label: "Figures" },
  { id: "more", label: "Comparisons" },
];

async function find(params: Promise<Params>) {
  const site = getSite();
  const language = site.languages.get((await params).language);
  if (language === undefined) notFound();
  return { site, language };
}
