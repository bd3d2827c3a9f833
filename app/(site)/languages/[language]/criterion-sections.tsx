import { articleTitles } from "@/app/article-titles";
import type { Site } from "@/app/catalog";
import { criterionRows } from "@/app/(site)/languages/profile";
import { ConsensusTable } from "@/components/claim/consensus-table";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { StripLegend } from "@/components/comparison/strip-legend";
import { Link } from "@/components/site/link";
import { Section } from "@/components/site/page";
import { tableId } from "@/components/ui/shared-table";
import type { LanguageProfile, ProfiledCriterion } from "@/lib/domain/comparison/language-profile";
import { formatPosition } from "@/lib/format";
import { spokenIn, spokenWords } from "@/lib/words/claim-counts";
import type { Language } from "@/lib/schema/language";

type CriterionSectionsProps = { language: Language; profile: LanguageProfile; site: Site };

/** The criteria of a language, by what the articles say. */
export function CriterionSections({ language, profile, site }: CriterionSectionsProps) {
  const sections = [
    {
      id: "strengths",
      title: "Strengths",
      lead: "Criteria on which the articles’ median is +0.5 or higher. What most articles agree on comes first, what they disagree on last.",
      criteria: profile.strengths,
      empty: "The articles name none.",
    },
    {
      id: "weaknesses",
      title: "Weaknesses",
      lead: "Criteria on which the articles’ median is −0.5 or lower. What most articles agree on comes first, what they disagree on last.",
      criteria: profile.weaknesses,
      empty: "The articles name none.",
    },
    {
      id: "mixed",
      title: "Neither",
      lead: "Criteria on which the articles’ median lies between the two.",
      criteria: profile.mixed,
      empty: "None.",
    },
  ];
  const keyed = sections.find(({ criteria }) => criteria.length > 0)?.id;
  const hasMeasured = sections.some(({ criteria }) => criteria.some(({ cell }) => cell.measured !== null));
  return (
    <>
      {sections.map(({ id, title, lead, criteria, empty }) => (
        <Section key={id} id={id} title={title} lead={lead}>
          {id === keyed && <StripLegend hasMeasured={hasMeasured} hasRule />}
          {criteria.length === 0 ? (
            <p className="text-muted">{empty}</p>
          ) : (
            <ConsensusTable
              caption={`${title}: ${language.name}`}
              headLabel="Criterion"
              rows={criterionRows(criteria, language, (criterion) => (
                <CriterionLink criterion={criterion} language={language.id} />
              ))}
              articleTitles={articleTitles(site)}
              verdicts={site.verdicts}
            />
          )}
        </Section>
      ))}
      <Section
        id="differ"
        title="Where articles disagree"
        lead="Criteria on which two articles are more than one step apart. Each stands above, with who says what, where its median puts it."
      >
        {profile.disputed.length === 0 && <p className="text-muted">None.</p>}
        <ul
          id={tableId(`Where articles disagree: ${language.name}`)}
          className="flex max-w-prose flex-wrap gap-x-6 gap-y-1"
        >
          {profile.disputed.map((criterion) => (
            <li key={criterion.topic}>
              <CriterionLink criterion={criterion} language={language.id} />{" "}
              <span className="text-sm whitespace-nowrap text-muted">{spreadWords(criterion)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="silent"
        title="No position"
        lead={`Criteria on which no article judges ${language.name}, or no judgement counts. Unknown, not bad.`}
      >
        <p className="flex max-w-prose flex-wrap gap-x-4 gap-y-1">
          {profile.silent.length === 0 && <span className="text-muted">None.</span>}
          {profile.silent.map((criterion) => (
            <span key={criterion.topic} className="w-full">
              <CriterionLink criterion={criterion} language={language.id} />
              <span className="text-sm text-muted">
                {" "}
                {criterion.cell.claims.length === 0
                  ? "no claim"
                  : spokenWords(spokenIn(criterion.cell), true)}
                {criterion.cell.measured !== null && (
                  <>
                    ; <MeasuredMark /> measured {formatPosition(criterion.cell.measured.position)}
                  </>
                )}
              </span>
            </span>
          ))}
        </p>
      </Section>
    </>
  );
}

/** "from −1 to +2" */
function spreadWords({ cell: { consensus } }: ProfiledCriterion): string {
  const { min, max } = consensus;
  return min === null || max === null ? "" : `from ${formatPosition(min)} to ${formatPosition(max)}`;
}

type CriterionLinkProps = { criterion: ProfiledCriterion; language: string };

function CriterionLink({ criterion, language }: CriterionLinkProps) {
  return (
    <Link to={`/topics/${criterion.topic}/#${language}`} className="quiet-link">
      {criterion.name}
    </Link>
  );
}
