import { listedClaim } from "@/app/listed-claim";
import type { Site } from "@/app/catalog";
import type { CodedCount } from "@/components/article/article-counts";
import type { ProfileGroup } from "@/components/article/stance-profile";
import type { ReadSection } from "@/components/article/read-sections";
import { leaveOut, sectionsOf } from "@/lib/domain/article-reading";
import { groupBy } from "@/lib/domain/group";
import { consensusOn } from "@/lib/domain/position";
import type { Claim } from "@/lib/schema/claim";
import { basisWords, kindWords, topicGroupWords } from "@/lib/words/terms";

/** The claims of one article, in its order. */
export function claimsOf(article: string, { claims }: Pick<Site, "claims">): readonly Claim[] {
  return [...claims.values()].filter((claim) => claim.article === article);
}

/** The claims under the article's headings, each with its topic and how far articles agree on what it judges. */
export function readSections(claims: readonly Claim[], site: Site): readonly ReadSection[] {
  return sectionsOf(claims).map(({ heading, claims: held }) => ({
    heading,
    claims: held.map((claim) => ({
      claim: listedClaim(claim, site),
      topic: { id: claim.topic, name: site.topics.get(claim.topic)?.name ?? claim.topic },
      agreement: Object.keys(claim.stances).flatMap((id) => {
        const language = site.languages.get(id);
        const consensus = site.consensus.get(`${claim.topic}/${id}`);
        return language && consensus ? [{ language, consensus }] : [];
      }),
    })),
  }));
}

/** The article's own positions on every topic and language it judges at all. */
export function stanceProfile(claims: readonly Claim[], site: Site) {
  const languages = [...site.languages.values()].filter(({ id }) =>
    claims.some(({ stances }) => stances[id] !== undefined),
  );
  const rows = [...site.topics.values()].flatMap((topic) => {
    const cells = languages.map(({ id }) => consensusOn(topic.id, id, claims));
    return cells.every(({ median }) => median === null) ? [] : [{ topic, cells }];
  });
  const groups = [...groupBy(rows, ({ topic }) => topic.group)].map(([group, ofGroup]): ProfileGroup => ({
    title: topicGroupWords[group],
    rows: ofGroup,
  }));
  return { languages, groups };
}

export function leftOut(article: string, site: Site) {
  return leaveOut({
    article,
    topics: [...site.topics.keys()],
    languages: [...site.languages.keys()],
    claims: site.counted,
  });
}

/** How many claims have each kind and basis; what none has is left out. */
export function countsOf(claims: readonly Claim[]) {
  return [
    { title: "By kind", counts: counted(kindWords, claims, ({ kind }) => kind) },
    { title: "By what they rest on", counts: counted(basisWords, claims, ({ basis }) => basis) },
  ];
}

function counted<Code extends string>(
  words: Readonly<Record<Code, string>>,
  claims: readonly Claim[],
  codeOf: (claim: Claim) => Code,
): readonly CodedCount[] {
  return [...groupBy(claims, codeOf)]
    .map(([code, ofCode]) => ({ word: words[code], count: ofCode.length }))
    .sort((a, b) => b.count - a.count);
}
