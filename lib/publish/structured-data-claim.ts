import type { Article as ArticleData, Claim as ClaimData, ClaimReview, WithContext } from "schema-dts";
import { historyOf } from "@/lib/domain/releases";
import type { Article } from "@/lib/schema/article";
import type { Claim } from "@/lib/schema/claim";
import { absoluteUrl } from "@/lib/site";
import { verdictWords } from "@/lib/words/terms";
import type { PublishedContent } from "./content";
import { known } from "./record";
import { contributors } from "./structured-data";

/** What a claim rests on and follows from. */
type Reviewed = Pick<PublishedContent, "evidence" | "releases" | "site" | "sources" | "topics" | "verdicts">;

/** The claim, in our words, where it stands and who makes it; with the review where there is one. */
export function claimData(
  claim: Claim,
  article: Article,
  content: Reviewed,
): WithContext<ClaimData> | WithContext<ClaimReview> {
  const review = claimReview(claim, content);
  const data = plainClaim(claim, article, content);
  return review === null
    ? { "@context": "https://schema.org", ...data }
    : { "@context": "https://schema.org", ...review, itemReviewed: data };
}

function plainClaim(claim: Claim, article: Article, content: Reviewed): ClaimData {
  const history = historyOf("claims", [...content.releases.values()]).get(claim.id);
  const topic = content.topics.get(claim.topic)?.name;
  return {
    "@type": "Claim",
    "@id": absoluteUrl(`/claims/${claim.id}/`),
    url: absoluteUrl(`/claims/${claim.id}/`),
    text: claim.says,
    inLanguage: "en",
    author: authorOf(article),
    claimInterpreter: contributors(content.site),
    appearance: appearance(article),
    ...(topic === undefined ? {} : { about: { "@type": "Thing" as const, name: topic } }),
    ...(history === undefined ? {} : { datePublished: history.first, dateModified: history.last }),
  };
}

function appearance(article: Article): ArticleData {
  const published = known(article.published);
  return {
    "@type": "Article",
    headline: article.title,
    url: article.url,
    author: authorOf(article),
    publisher: { "@type": "Organization", name: article.publisher },
    ...(published === null ? {} : { datePublished: published }),
  };
}

/** The author where the article names one, else the publisher, who answers for it. */
function authorOf({ author, publisher }: Article) {
  const name = known(author);
  return name === null
    ? ({ "@type": "Organization", name: publisher } as const)
    : ({ "@type": "Person", name } as const);
}

/**
 * A review only where sources were read and say something of the claim: an unchecked claim was not reviewed, and
 * one that was searched for in vain was not judged. The rating is the word of the verdict and no number: verdicts
 * are not steps of one scale (what is outdated was true).
 */
function claimReview(
  claim: Claim,
  { evidence, site, sources, verdicts }: Reviewed,
): Omit<ClaimReview, "itemReviewed"> | null {
  const verdict = verdicts.get(claim.id) ?? "unchecked";
  if (verdict === "unchecked" || verdict === "not-found") return null;
  const bearing = [...evidence.values()].filter(({ bears }) =>
    bears.some((one) => one.claim === claim.id && one.as !== "not-found"),
  );
  const cited = [...new Set(bearing.flatMap((one) => one.sources))].flatMap((id) => sources.get(id) ?? []);
  return {
    "@type": "ClaimReview",
    url: absoluteUrl(`/claims/${claim.id}/`),
    claimReviewed: claim.says,
    author: contributors(site),
    datePublished: bearing.map(({ checked }) => checked).reduce((a, b) => (a > b ? a : b), ""),
    reviewBody: bearing.map(({ question, finding }) => `${question} ${finding}`).join(" "),
    reviewRating: { "@type": "Rating", alternateName: verdictWords[verdict] },
    citation: cited.map(({ title, url }) => ({ "@type": "CreativeWork" as const, name: title, url })),
  };
}
