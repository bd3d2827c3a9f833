import { notFound } from "next/navigation";
import { getSite } from "@/app/catalog";
import { chartsOf } from "@/app/charts-of";
import { embedMetadata } from "@/app/embed-metadata";
import { articleAge } from "@/app/listed-claim";
import { claimVerdictOf } from "@/app/sentences";
import { ClaimDetails } from "@/components/claim/claim-details";
import { ClaimSource } from "@/components/claim/claim-source";
import { ClaimVerdict } from "@/components/claim/claim-verdict";
import { EmbedFrame } from "@/components/embed/embed-frame";

type Params = { article: string; claim: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().claims.values()].map(({ id, article }) => ({
    article,
    claim: id.slice(article.length + 1),
  }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { claim, path } = find(await params);
  return embedMetadata({ title: claim.says, path });
}

export default async function ClaimEmbed({ params }: { params: Promise<Params> }) {
  const { site, claim, article, path } = find(await params);
  return (
    <EmbedFrame title={claim.says} to={path} name={site.site.name} dataDate={site.dataDate}>
      <ClaimVerdict {...claimVerdictOf(claim, site)} />
      <p className="mt-4 max-w-prose">
        <ClaimSource article={article} year={articleAge(article.id, site).year} />
      </p>
      <ClaimDetails claim={claim} article={article} charts={chartsOf(claim.id, site)} site={site} />
    </EmbedFrame>
  );
}

function find({ article: articleId, claim: claimId }: Params) {
  const site = getSite();
  const claim = site.claims.get(`${articleId}/${claimId}`);
  const article = site.articles.get(articleId);
  if (claim === undefined || article === undefined) notFound();
  return { site, claim, article, path: `/claims/${claim.id}/` };
}
