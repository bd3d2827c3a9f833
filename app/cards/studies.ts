import { studied } from "@/app/(site)/case-studies/study";
import type { Site } from "@/app/catalog";
import {
  accountName,
  countedOutcome,
  isReadInPart,
  outcomeWords,
  tellingsSentence,
} from "@/lib/words/case-study";
import { outcomeCounts } from "@/lib/domain/case-study";
import type { Card } from "@/lib/drawing/card-svg";
import { paperColors } from "@/lib/drawing/colors";
import { migrationSentence } from "@/lib/words/finding";
import { formatCounted, formatNames } from "@/lib/format";
import { outcomes, type Outcome } from "@/lib/schema/case-study";
import type { Migration } from "@/lib/schema/migration";
import { countRows, languageTitle, wordRows } from "./rows";

/** /case-studies/ */
export function caseStudiesCard({ caseStudies }: Site): Card {
  const studies = [...caseStudies.values()];
  const points = studies.flatMap(({ differences }) => differences);
  const counts = outcomeCounts(points);
  return {
    title: [{ text: "Case studies" }],
    headline: `${points.length} points are compared on ${studies.length} organisations. Articles differ from the organisation’s own words on ${counts.differs} and agree with them on ${counts.same}; ${counts["not-found"]} were not found in what we read of these, and ${counts["only-own"]} stand in no article.`,
    note: null,
    figure: countRows(
      studies
        .map(({ title, differences }) => ({
          title,
          of: differences.length,
          differs: outcomeCounts(differences).differs,
        }))
        .toSorted((a, b) => b.differs - a.differs)
        .slice(0, 5)
        .map(({ title, of, differs }) => ({
          label: title,
          count: differs,
          color: paperColors.warn,
          text: `${countedOutcome("differs", differs)} of ${of}`,
        })),
    ),
  };
}

/** /case-studies/<id>/ */
export function caseStudyCard(site: Site, id: string): Card | null {
  const study = site.caseStudies.get(id);
  if (study === undefined) return null;
  const { organization, counts, articles, account, differences, from, to } = studied(study, site);
  const name = organization?.name ?? study.title;
  // What was changed to says more beside what it was changed from.
  const moved = from === null || typeof from === "string" ? to : [from, ...to];
  return {
    title: [{ text: `Case study: ${study.title}` }, ...languageTitle(moved)],
    headline:
      differences.length === 0
        ? study.summary
        : tellingsSentence(counts, articles, accountName(name, account), isReadInPart(account)),
    note: null,
    figure: differences.length === 0 ? null : countRows(outcomesIn(counts)),
  };
}

function outcomesIn(counts: Readonly<Record<Outcome, number>>) {
  const colors = { differs: paperColors.warn, same: paperColors.good } as const;
  return outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => ({
      label: outcomeWords[outcome],
      count: counts[outcome],
      color: outcome === "differs" || outcome === "same" ? colors[outcome] : undefined,
    }));
}

/** /migrations/ */
export function migrationsCard({ migrations, languages }: Site): Card {
  const guides = [...migrations.values()];
  const nameOf = (id: string) => languages.get(id)?.name ?? id;
  const names = guides.map(({ from, to }) => `${nameOf(from)} to ${nameOf(to)}`);
  const [target, ...others] = new Set(guides.map(({ to }) => nameOf(to)));
  const froms = guides.map(({ from }) => nameOf(from));
  const move =
    target !== undefined && others.length === 0
      ? `to ${target} from ${formatNames(froms, "or")}`
      : `from ${formatNames(names, "or")}`;
  const steps = guides.flatMap((guide) => guide.steps).length;
  const pitfalls = guides.flatMap((guide) => guide.pitfalls).length;
  return {
    title: [{ text: "Migrations" }],
    headline: `How to move ${move}, as far as articles say: ${formatCounted(steps, "step")} and ${formatCounted(pitfalls, "pitfall")}.`,
    note: null,
    figure: wordRows(
      guides.map((guide, at) => ({
        label: names[at] ?? guide.id,
        text: formatNames([
          formatCounted(guide.steps.length, "step"),
          formatCounted(guide.differences.length, "difference"),
          formatCounted(guide.pitfalls.length, "pitfall"),
        ]),
      })),
    ),
  };
}

/** /migrations/<id>/ */
export function migrationCard(site: Site, id: string): Card | null {
  const migration = site.migrations.get(id);
  if (migration === undefined) return null;
  const { from, to } = migration;
  return {
    title: languageTitle([from, to].flatMap((one) => site.languages.get(one) ?? [])),
    headline: migration.summary,
    note: migrationSentence(migrationCounts(migration)),
    figure: wordRows(
      migration.pitfalls.slice(0, 3).map(({ pitfall }) => ({ label: "Pitfall", text: pitfall })),
    ),
  };
}

function migrationCounts({ steps, differences, pitfalls }: Migration) {
  const claims = new Set([...steps, ...differences, ...pitfalls].flatMap((line) => line.claims));
  const articles = new Set([...claims].map((claim) => claim.slice(0, claim.indexOf("/"))));
  return {
    steps: steps.length,
    differences: differences.length,
    pitfalls: pitfalls.length,
    claims: claims.size,
    articles: articles.size,
  };
}
