import { claimsOf } from "@/app/(site)/articles/reading";
import type { Site } from "@/app/catalog";
import { articleAge } from "@/app/listed-claim";
import { capitalised } from "@/lib/words/capitalised";
import { verdictCounts } from "@/lib/domain/verdict";
import type { Card } from "@/lib/drawing/card-svg";
import { checkedSentence, datedTitle } from "@/lib/words/finding";
import { formatCount, formatNumber } from "@/lib/format";
import type { Article } from "@/lib/schema/article";
import { verdictRows } from "./claims";
import { countRows, markOf } from "./rows";

/** /articles/ */
export function articlesCard(site: Site): Card {
  const articles = [...site.articles.values()];
  const winners = articles.filter(({ recommends }) => recommends !== null);
  const languages = new Set(
    winners.map(({ recommends }) => site.languages.get(recommends ?? "")?.name ?? ""),
  );
  return {
    title: [{ text: "Articles" }],
    headline: `${capitalised(formatCount(articles.length))} articles make ${formatNumber(site.claims.size)} claims; ${formatCount(winners.length)} recommend ${[...languages].join(" or ")}, ${formatCount(articles.length - winners.length)} name no winner.`,
    note: null,
    figure: countRows(
      articles.map(({ id, shortTitle, recommends }) => {
        const count = claimsOf(id, site).length;
        const language = site.languages.get(recommends ?? "");
        return {
          label: datedTitle(shortTitle, articleAge(id, site).year),
          count,
          color: language === undefined ? undefined : markOf(language).color,
          text: `${count} claims`,
        };
      }),
    ),
  };
}

/** /articles/<id>/ */
export function articleCard(site: Site, id: string): Card | null {
  const article = site.articles.get(id);
  if (article === undefined) return null;
  const counts = verdictCounts(claimsOf(id, site), site.verdicts);
  return {
    title: [{ text: datedTitle(article.title, articleAge(id, site).year) }],
    headline: checkedSentence(counts),
    note: recommendsSentence(article, site),
    figure: verdictRows(counts),
  };
}

function recommendsSentence({ recommends, shortTitle }: Article, { languages }: Site): string {
  const name = languages.get(recommends ?? "")?.name;
  return name === undefined ? `“${shortTitle}” names no winner.` : `“${shortTitle}” recommends ${name}.`;
}
