import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { LanguageList } from "@/components/language/language-list";
import { Page } from "@/components/site/page";
import { formatNames } from "@/lib/format";
import { coverageOf, profileOf } from "./profile";

export function generateMetadata() {
  const names = [...getSite().languages.values()].map(({ name }) => name);
  return pageMetadata({
    title: "Languages",
    description: `${formatNames(names)}: what articles call the strengths and weaknesses of each, and how much they say of it.`,
    path: "/languages/",
  });
}

export default function LanguagesPage() {
  const site = getSite();
  const languages = [...site.languages.values()].map((language) => {
    const { claims, articles } = coverageOf(language.id, site);
    const { strengths, weaknesses, mixed } = profileOf(language.id, site);
    return { language, claims: claims.length, articles, strengths, weaknesses, mixed };
  });
  return (
    <Page
      path="/languages/"
      title="Languages"
      lead={`${findingOf("/languages/", site)} What the articles call strong, weak and mixed about each, and whether they agree. A runtime counts as a language.`}
    >
      <LanguageList languages={languages} articles={site.articles.size} />
    </Page>
  );
}
