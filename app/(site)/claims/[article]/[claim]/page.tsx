import { notFound } from "next/navigation";
import { tellersOf } from "@/app/cards/claims";
import { getSite } from "@/app/catalog";
import { opposingOf } from "@/app/(site)/claims/opposing";
import { claimsByArticle } from "@/app/claims-by-article";
import { citeClaim } from "@/app/citations";
import { disputeClaim } from "@/app/disputes";
import { listedClaim } from "@/app/listed-claim";
import { pageMetadata } from "@/app/metadata";
import { claimSentenceOf, claimVerdictOf } from "@/app/sentences";
import { ClaimDetails } from "@/components/claim/claim-details";
import { ClaimList } from "@/components/claim/claim-list";
import { type ArticleClaims, ClaimsByArticle } from "@/components/claim/claims-by-article";
import { ClaimVerdict } from "@/components/claim/claim-verdict";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { Sentence } from "@/components/site/sentence";
import { StructuredDataScript } from "@/components/site/structured-data";
import { ClaimEvidence } from "@/components/source/claim-evidence";
import { relatedClaims, voices } from "@/lib/domain/claims";
import { evidenceOn } from "@/lib/domain/evidence";
import { claimTellers } from "@/lib/finding-words";
import { formatCount } from "@/lib/format";
import { claimData } from "@/lib/publish/structured-data-claim";
import type { Claim } from "@/lib/schema/claim";

type Params = { article: string; claim: string };

/** A page lists this many related claims of each article, so that it stays a page about one and all are heard. */
const mostOfArticle = 3;

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().claims.values()].map(({ id, article }) => ({
    article,
    claim: id.slice(article.length + 1),
  }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { claim, article } = find(await params);
  const title = `${claim.says.replace(/\.$/, "")} (${article.shortTitle})`;
  const description = `It stands in “${article.title}” under “${claim.section}”. Who else says so, who says otherwise, and what evidence says.`;
  return pageMetadata({ title, description, path: `/claims/${claim.id}/` });
}

export default async function ClaimPage({ params }: { params: Promise<Params> }) {
  const site = getSite();
  const { claim, article } = find(await params);
  const opposing = opposingOf(claim, site);
  const related = relatedClaims(claim, site.claimsOn.get(claim.topic) ?? []).filter(
    (other) => !opposing.includes(other),
  );
  const crumbs = [
    { to: "/claims/", label: "Claims" },
    { to: `/articles/${article.id}/`, label: article.shortTitle },
  ];

  return (
    <Page
      path={`/claims/${claim.id}/`}
      title={claim.says}
      verdict={<ClaimVerdict {...claimVerdictOf(claim, site)} />}
      lead={claimTellers(tellersOf(claim, article, site))}
      crumbs={crumbs}
      cite={citeClaim(claim, article, site)}
    >
      <StructuredDataScript data={claimData(claim, article, site)} />
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(0,1fr)]">
        <div className="lg:col-start-2 lg:row-start-1">
          <ClaimDetails claim={claim} article={article} site={site} />
          <EmbedSnippet path={`/claims/${claim.id}/`} title={claim.says} />
        </div>
        <div>
          <Section id="evidence" title="What evidence says">
            <ClaimEvidence
              claim={claim.id}
              evidence={evidenceOn(claim.id, site.evidence.values())}
              sources={site.sources}
            />
          </Section>
          <Section id="otherwise" title="Who says otherwise">
            <ClaimList
              claims={opposing.map(listed)}
              languages={site.languages}
              empty="No other claim judges this more than a step apart, or gives a figure that does not meet this one."
            />
          </Section>
          <Section
            id="related"
            title="Who else speaks of this"
            lead={
              related.length === 0 ? (
                "No other claim is on this topic and these languages."
              ) : (
                <>
                  At most {formatCount(mostOfArticle)} claims of each article on the same topic and languages.{" "}
                  <Link to={`/claims/?topics=${claim.topic}&languages=${claim.languages.join(",")}`}>
                    All of them
                  </Link>
                </>
              )
            }
          >
            <ClaimsByArticle groups={voicesOn(related)} languages={site.languages} level={3} />
          </Section>
          <Sentence
            sentence={claimSentenceOf(claim.id, site)}
            of="coding"
            dispute={disputeClaim(claim, site)}
          />
        </div>
      </div>
    </Page>
  );

  function voicesOn(others: readonly Claim[]): readonly ArticleClaims[] {
    const heard = voices(others, mostOfArticle);
    const groups = claimsByArticle(
      heard.flatMap(({ claims }) => claims),
      site,
    );
    const counts = new Map(heard.map(({ article: id, of }) => [id, of]));
    return groups.map((group) => ({ ...group, of: counts.get(group.article.id) }));
  }

  function listed(other: Claim) {
    return listedClaim(other, site);
  }
}

function find({ article: articleId, claim: claimId }: Params) {
  const site = getSite();
  const claim = site.claims.get(`${articleId}/${claimId}`);
  const article = site.articles.get(articleId);
  const topic = site.topics.get(claim?.topic ?? "");
  if (claim === undefined || article === undefined || topic === undefined) notFound();
  return { claim: { ...claim, topicName: topic.name }, article };
}
