import type { Site } from "@/app/catalog";
import type { ConsensusRow } from "@/components/claim/consensus-table";
import { spokenIn } from "@/lib/words/claim-counts";
import { comparisonRows } from "@/lib/domain/comparison/comparison";
import {
  languageProfile,
  type LanguageProfile,
  type ProfiledCriterion,
} from "@/lib/domain/comparison/language-profile";
import { subsetId } from "@/lib/domain/comparison/subset";
import type { Language } from "@/lib/schema/language";

export function profileOf(language: string, site: Site): LanguageProfile {
  const rows = comparisonRows({
    languages: [language],
    topics: [...site.topics.values()],
    claims: [...site.claims.values()],
    verdicts: site.verdicts,
    measured: site.measuredPositions,
    foreign: site.otherLanguages,
  });
  return languageProfile(rows);
}

/** The criteria as rows of what the articles say; `headOf` draws a criterion's name. */
export function criterionRows(
  criteria: readonly ProfiledCriterion[],
  language: Language,
  headOf: (criterion: ProfiledCriterion) => ConsensusRow["head"],
): readonly ConsensusRow[] {
  return criteria.map((criterion) => ({
    id: criterion.topic,
    head: headOf(criterion),
    of: `${language.name}, ${criterion.name}`,
    color: language.color,
    consensus: criterion.cell.consensus,
    spoken: spokenIn(criterion.cell),
    measured: criterion.cell.measured,
    reasons: criterion.cell.reasons,
  }));
}

/** The language's comparison with each other one. */
export function comparisonsWith(id: string, languages: ReadonlyMap<string, Language>) {
  const ids = [...languages.keys()];
  const nameOf = (other: string) => languages.get(other)?.name ?? other;
  return ids
    .filter((other) => other !== id)
    .map((other) => ({
      to: `/compare/${subsetId(ids.filter((one) => one === id || one === other))}/`,
      label: `${nameOf(id)} and ${nameOf(other)}`,
    }));
}

/** How much the articles have on a language. */
export function coverageOf(id: string, site: Site) {
  const claims = [...site.claims.values()].filter(({ languages }) => languages.includes(id));
  const frameworks = [...site.frameworks.values()].filter(({ language }) => language === id);
  const subjects = new Set([id, ...frameworks.map((framework) => framework.id)]);
  return {
    claims,
    articles: new Set(claims.map(({ article }) => article)).size,
    frameworks,
    /** Claims with a figure about the language or one of its frameworks, or relative to one of these. */
    figured: [...site.claims.values()]
      .map((claim) => ({
        ...claim,
        figures: claim.figures.filter(
          ({ subject, relativeTo }) => subjects.has(subject) || subjects.has(relativeTo ?? ""),
        ),
      }))
      .filter(({ figures }) => figures.length > 0),
    caseStudies: [...site.caseStudies.values()].filter(
      ({ left, to, uses }) => left.includes(id) || to.includes(id) || uses.includes(id),
    ),
    migrations: [...site.migrations.values()].filter(({ from, to }) => from === id || to === id),
  };
}
