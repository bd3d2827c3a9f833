import { oppositionOf } from "@/app/(site)/claims/opposing";
import { claimsByArticle } from "@/app/claims-by-article";
import type { Site } from "@/app/catalog";
import { listedClaim } from "@/app/listed-claim";
import { ClaimList } from "@/components/claim/claim-list";
import { ClaimsByArticle } from "@/components/claim/claims-by-article";
import { Link } from "@/components/site/link";
import { Section } from "@/components/site/page";
import { relatedClaims, voices } from "@/lib/domain/claims";
import { formatCount } from "@/lib/format";
import { oppositionLead, oppositionTitle } from "@/lib/words/opposition";
import type { Claim } from "@/lib/schema/claim";

/** So that a page stays one about its claim, however many there are, and many articles are heard on it. */
const most = { opposing: 24, claims: 3, articles: 8 };

type OtherClaimsProps = { claim: Claim & { topicName: string }; opposing: readonly Claim[]; site: Site };

/** What others say of the same: who differs, and who else speaks of it. */
export function OtherClaims({ claim, opposing, site }: OtherClaimsProps) {
  const opposition = oppositionOf(claim, opposing, site);
  const differing = oppositionLead(claim.topicName, opposition);
  const related = relatedClaims(claim, site.claimsOn.get(claim.topic) ?? []).filter(
    (other) => !opposing.includes(other),
  );
  const all = `/claims/?topics=${claim.topic}&languages=${claim.languages.join(",")}`;
  const heard = voices(related, most);
  const groups = claimsByArticle(
    heard.flatMap(({ claims }) => claims),
    site,
  ).map((group) => ({
    ...group,
    of: heard.find(({ article }) => article === group.article.id)?.of,
    before: group.article.id === claim.article ? "The same article also says: " : undefined,
  }));
  return (
    <>
      {opposing.length > 0 && (
        <Section
          id="otherwise"
          title={oppositionTitle(opposition)}
          lead={
            opposing.length > most.opposing ? (
              <>
                {differing} The first {formatCount(most.opposing)} of {formatCount(opposing.length)} claims,
                which are among <Link to={all}>all on the topic and these languages</Link>.
              </>
            ) : (
              differing
            )
          }
        >
          <ClaimList
            claims={opposing.slice(0, most.opposing).map((other) => listedClaim(other, site))}
            languages={site.languages}
          />
        </Section>
      )}
      <Section
        id="related"
        title="Who else speaks of this"
        lead={
          claim.languages.length === 0 ? (
            <>
              This claim names no language.{" "}
              <Link to={`/claims/?topics=${claim.topic}`}>All claims on its topic</Link>
            </>
          ) : related.length === 0 ? (
            "No other claim is on this topic and these languages."
          ) : (
            <>
              Of {articlesHeard(related)} at most {formatCount(most.claims)} claims on the same topic and
              languages, the nearest first. <Link to={all}>All of them</Link>
            </>
          )
        }
      >
        <ClaimsByArticle groups={groups} languages={site.languages} level={3} />
      </Section>
    </>
  );
}

/** "each article", or "each of the first eight of 61 articles" */
function articlesHeard(claims: readonly Claim[]): string {
  const articles = new Set(claims.map(({ article }) => article)).size;
  return articles > most.articles
    ? `each of the first ${formatCount(most.articles)} of ${formatCount(articles)} articles`
    : "each article";
}
