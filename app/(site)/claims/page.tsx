import { findingOf } from "@/app/cards/card";
import { getSite, type Site } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { searchClaims } from "@/app/search-file";
import { ClaimsExplorer } from "@/components/claim/explorer/claims-explorer.client";
import type { Facet } from "@/components/claim/explorer/facet-group";
import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";
import { claimFacets, everyClaim, facetCount, indexClaims, type ClaimFacet } from "@/lib/domain/claim-filter";
import { checkedVerdicts } from "@/lib/domain/verdict";
import { formatCount, formatNames, formatNumber } from "@/lib/format";
import { basisWords, kindWords, labelWords, verdictWords } from "@/lib/words/terms";

export function generateMetadata() {
  const { claims, articles } = getSite();
  return pageMetadata({
    title: "Claims",
    description: `Search ${claims.size} claims of ${articles.size} articles on backends, by words, language, topic, article, kind, basis and verdict.`,
    path: "/claims/",
  });
}

export default function ClaimsPage() {
  const site = getSite();
  const claims = searchClaims(site);
  const index = indexClaims(claims);
  const verdicts = new Set(claims.map(({ verdict }) => verdict));
  const first = claims.slice(0, 50);
  const countsOf = (facet: ClaimFacet) => [...facetCount(index, [...claims.keys()], everyClaim, facet)];
  return (
    <Page
      path="/claims/"
      title="Claims"
      lead={`Every statement of ${formatCount(site.articles.size)} articles that could be true or false on its own, and every piece of advice, in our words. ${findingOf("/claims/", site)}`}
    >
      <p className="mt-3 max-w-prose text-sm text-muted">
        Claims that were checked stand first, by verdict:{" "}
        {formatNames(
          checkedVerdicts.filter((verdict) => verdicts.has(verdict)).map((verdict) => verdictWords[verdict]),
        )}
        . A number beside a language, such as +1, is how the claim reads for it, from −2 to +2: its{" "}
        <Link to="/method/#stance-how-a-claim-reads">stance</Link>. Its kind is the form its statement takes,
        such as a pro, a con, a rating or a reported number. The method explains{" "}
        <Link to="/method/#from-article-to-claims">kinds and what a claim rests on</Link>,{" "}
        <Link to="/method/#evidence-and-verdict">verdicts</Link> and{" "}
        <Link to="/method/#position-and-consensus">agreement</Link>.
      </p>
      <noscript>
        <p className="mt-3 max-w-prose">
          The first {first.length} of {formatNumber(claims.length)} claims stand here; searching them needs
          JavaScript. All stand on the pages of their <Link to="/articles/">articles</Link> and{" "}
          <Link to="/topics/">topics</Link>, and in the <Link to="/data/">data</Link>.
        </p>
      </noscript>
      <ClaimsExplorer
        first={first}
        total={claims.length}
        facets={facetsOf(site)}
        counts={{
          languages: countsOf("languages"),
          topics: countsOf("topics"),
          articles: countsOf("articles"),
          kinds: countsOf("kinds"),
          bases: countsOf("bases"),
          verdicts: countsOf("verdicts"),
          labels: countsOf("labels"),
        }}
        languageNames={[...site.languages.values()].map(({ id, name }) => [id, name])}
      />
    </Page>
  );
}

/** The facets with the values that claims have, in the order of their collections. */
function facetsOf(site: Site): readonly Facet[] {
  const named = (items: Iterable<{ readonly id: string; readonly name: string }>) =>
    [...items].map(({ id, name }) => ({ value: id, label: name }));
  const worded = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  const options = {
    languages: [...site.languages.values()].map(({ id, name, color, shape }) => ({
      value: id,
      label: name,
      language: { id, name, color, shape },
    })),
    topics: named(site.topics.values()),
    articles: [...site.articles.values()].map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
    kinds: worded(kindWords),
    bases: worded(basisWords),
    verdicts: worded(verdictWords),
    labels: worded(labelWords),
  };
  const titles = {
    languages: "Language",
    topics: "Topic",
    articles: "Article",
    kinds: "Kind",
    bases: "Rests on",
    verdicts: "Verdict",
    labels: "Agreement",
  };
  return claimFacets.map((facet) => ({ facet, title: titles[facet], options: options[facet] }));
}
