import type { Site } from "@/app/catalog";
import { standingOf } from "@/app/(site)/compare/criterion";
import type { ConsensusRow } from "@/components/claim/consensus-table";
import type { Standing } from "@/components/comparison/standing";
import { spokenIn } from "@/lib/words/claim-counts";
import { comparisonRows } from "@/lib/domain/comparison/comparison";
import type { Claim } from "@/lib/schema/claim";
import type { Evidence } from "@/lib/schema/evidence";
import type { Topic } from "@/lib/schema/topic";

/** What the articles say of every language on a topic, compared or not. */
export function topicCells(topic: Topic, site: Site) {
  const languages = [...site.languages.values()];
  const [row] = comparisonRows({
    languages: languages.map(({ id }) => id),
    topics: [{ ...topic, compared: true }],
    claims: [...site.claims.values()],
    verdicts: site.verdicts,
    measured: site.measuredPositions,
    foreign: site.otherLanguages,
  });
  return languages.flatMap((language, at) => {
    const cell = row?.cells[at];
    return cell === undefined ? [] : [{ language, cell }];
  });
}

/** The languages that articles judge on the topic; all of them where it is compared. */
export function judgedRows(topic: Topic, site: Site, headOf: (id: string) => ConsensusRow["head"]) {
  return topicCells(topic, site)
    .filter(({ cell }) => topic.compared || cell.consensus.median !== null)
    .map(({ language, cell }): ConsensusRow => ({
      id: language.id,
      head: headOf(language.id),
      of: `${language.name}, ${topic.name}`,
      color: language.color,
      consensus: cell.consensus,
      spoken: spokenIn(cell),
      measured: cell.measured,
      reasons: cell.reasons,
    }));
}

/** The claims of every language; where the topic is not compared, of those that any claim names. */
export function standingsOn(topic: Topic, site: Site): readonly Standing[] {
  return topicCells(topic, site)
    .filter(({ cell }) => topic.compared || cell.claims.length > 0)
    .map(({ language, cell }) => ({ language, ...standingOf(cell, site) }));
}

export function claimsOn(topic: string, { claims }: Pick<Site, "claims">): readonly Claim[] {
  return [...claims.values()].filter((claim) => claim.topic === topic);
}

/** The evidence that binds to the topic, or bears on a claim on it. */
export function evidenceAbout(topic: string, { evidence, claims }: Site): readonly Evidence[] {
  return [...evidence.values()].filter(
    ({ topics, bears }) =>
      topics.includes(topic) || bears.some(({ claim }) => claims.get(claim)?.topic === topic),
  );
}
