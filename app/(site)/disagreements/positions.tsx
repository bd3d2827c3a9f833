import type { Site } from "@/app/catalog";
import { sharedRootsOf } from "@/app/shared-roots";
import { AgreementLabel } from "@/components/claim/agreement-label";
import { AgreementStrip } from "@/components/claim/agreement-strip";
import { LanguageMark } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { DisagreementItem } from "@/components/disagreement/disagreement-item";
import type { Side } from "@/components/disagreement/side-by-side";
import { Link } from "@/components/site/link";
import { sidesOf, type Disagreement } from "@/lib/domain/disagreements";
import type { Consensus, Position } from "@/lib/domain/position";
import { formatNumber } from "@/lib/format";
import { claimsOf, sideOf } from "./sides";

type PositionDisagreementProps = {
  disagreement: Disagreement;
  consensus: Consensus;
  site: Site;
};

/** Articles whose positions on a language and a topic are more than one step apart. */
export function PositionDisagreement({ disagreement, consensus, site }: PositionDisagreementProps) {
  const { topic: topicId, language: languageId, width, positions } = disagreement;
  const topic = site.topics.get(topicId);
  const language = site.languages.get(languageId);
  const measured = site.measuredPositions.get(`${topicId}/${languageId}`) ?? null;
  if (topic === undefined || language === undefined) return null;

  const claims = claimsOf(
    positions.flatMap((position) => position.claims),
    site,
  );
  return (
    <DisagreementItem
      id={`${topicId}-${languageId}`}
      title={
        <>
          <LanguageMark language={language} spaced />
          <Link to={`/topics/${topicId}/#${languageId}`} className="quiet-link">
            {topic.name}: {language.name}
          </Link>
        </>
      }
      width={`${formatNumber(width)} steps apart`}
      roots={sharedRootsOf(claims, site)}
      sides={sides(disagreement, site)}
      all={`/topics/${topicId}/#${languageId}`}
    >
      <span className="ms-auto flex items-center gap-x-4 text-sm">
        <AgreementLabel consensus={consensus} />
        <span className="w-32">
          <AgreementStrip
            consensus={consensus}
            measured={measured}
            of={`${language.name}, ${topic.name}`}
            color={language.color}
          />
        </span>
      </span>
    </DisagreementItem>
  );
}

function sides(disagreement: Disagreement, site: Site): readonly Side[][] {
  const { topic, language } = disagreement;
  const { higher, between, lower } = sidesOf(disagreement);
  const sideOfPosition = (one: Position) =>
    sideOf(
      {
        article: one.article,
        holds: <PositionWord median={one.position} />,
        claims: mostTelling(one, language, site),
        more: `/topics/${topic}/#${language}-${one.article}`,
      },
      site,
    );
  return [higher, between, lower].filter(({ length }) => length > 0).map((side) => side.map(sideOfPosition));
}

/** The claims of a position, those nearest to it first. */
function mostTelling({ position, claims }: Position, language: string, site: Site): readonly string[] {
  return claimsOf(claims, site)
    .map(({ id, stances }) => ({ id, distance: Math.abs((stances[language] ?? 0) - position) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
}
