import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { articleAge } from "@/app/listed-claim";
import { pageMetadata } from "@/app/metadata";
import { ArticleList } from "@/components/article/article-list";
import { Page } from "@/components/site/page";
import { verdictCounts } from "@/lib/domain/verdict";
import { claimsOf } from "./reading";

export function generateMetadata() {
  return pageMetadata({
    title: "Articles",
    description: `The ${getSite().articles.size} articles whose claims are compared: who published them, when, with what interest, and what they recommend.`,
    path: "/articles/",
  });
}

export default function ArticlesPage() {
  const site = getSite();
  const articles = [...site.articles.values()].map((article) => {
    const claims = claimsOf(article.id, site);
    const named = new Set(claims.flatMap(({ languages }) => languages));
    return {
      article,
      ...articleAge(article.id, site),
      verdicts: verdictCounts(claims, site.verdicts),
      figures: claims.flatMap(({ figures }) => figures).length,
      languages: [...site.languages.values()].filter(({ id }) => named.has(id)),
      recommended: site.languages.get(article.recommends ?? ""),
    };
  });
  return (
    <Page
      path="/articles/"
      title="Articles"
      lead={`${findingOf("/articles/", site)} All positions rest on what these texts say; measurements stand beside them. The articles are few and were not chosen to be balanced: look at who wrote them, and why.`}
    >
      <ArticleList articles={articles} />
    </Page>
  );
}
