import type { Site } from "@/app/catalog";
import { comparedOf, type Compared } from "@/app/(site)/compare/compared";
import { comparisonSentence, judgedCriteria, judgedWords } from "@/lib/words/comparison";
import { criterionFinding } from "@/lib/words/criterion";
import { formatNames } from "@/lib/format";
import { comparisonFindings, type ComparisonFindings } from "@/lib/domain/comparison/findings";
import type { ComparisonRow } from "@/lib/domain/comparison/comparison";
import { languageSubsets, parseSubset } from "@/lib/domain/comparison/subset";
import type { Card } from "@/lib/drawing/card-svg";
import type { StepRow } from "@/lib/drawing/card-figure";
import { cellRow, countRows, languageTitle, markOf, marksRow } from "./rows";

/** /compare/ */
export function comparisonsCard(site: Site): Card {
  const comparisons = languageSubsets([...site.languages.keys()], site.largerSets).map((ids) => {
    const { languages, name, criteria } = comparedOf(ids, site);
    const findings = comparisonFindings(criteria);
    return { languages, name, apart: findings.apart.length, judged: judgedCriteria(findings) };
  });
  const pairs = comparisons.filter(({ languages }) => languages.length === 2);
  const widest = pairs.toSorted((a, b) => b.apart - a.apart);
  const [first, last] = [widest[0], widest.at(-1)];
  const headline =
    first === undefined || last === undefined
      ? "There are no two languages to compare."
      : `What articles say sets ${namesOf(first.languages)} apart on ${first.apart} of the ${first.judged} criteria ${judgedWords(first.languages)}${last.apart < first.apart ? `, but ${namesOf(last.languages)} on only ${last.apart} of ${last.judged}` : ""}.`;
  return {
    title: languageTitle([...site.languages.values()]),
    headline,
    note: null,
    figure: countRows(
      widest.map(({ name, apart, judged }) => ({
        label: name,
        count: apart,
        text: `${apart} of ${judged}`,
      })),
    ),
  };
}

/** /compare/<subset>/ */
export function comparisonCard(site: Site, subset: string): Card | null {
  const compared = comparedAt(site, subset);
  if (compared === null) return null;
  const { languages, criteria } = compared;
  const findings = comparisonFindings(criteria);
  return {
    title: languageTitle(languages),
    headline: comparisonSentence(languages, findings),
    note: null,
    figure: { kind: "steps", rows: shownRows(findings, criteria).map((row) => criterionRow(row, compared)) },
  };
}

/** On what they stand apart, then what is disputed, then what is left that anybody judges. */
function shownRows(
  { apart, disputed }: ComparisonFindings<ComparisonRow>,
  criteria: readonly ComparisonRow[],
): readonly ComparisonRow[] {
  const judged = criteria.filter(({ cells }) => cells.some(({ consensus }) => consensus.median !== null));
  return [...new Set([...apart, ...disputed, ...judged])].slice(0, 5);
}

function criterionRow({ name, cells }: ComparisonRow, { languages }: Compared): StepRow {
  const marks = languages.flatMap((language, at) => {
    const median = cells[at]?.consensus.median ?? null;
    return median === null ? [] : [{ at: median, mark: markOf(language) }];
  });
  return marksRow(name, marks);
}

/** /compare/<subset>/<topic>/ */
export function criterionCard(site: Site, subset: string, topicId: string): Card | null {
  const compared = comparedAt(site, subset);
  const row = compared?.criteria.find(({ topic }) => topic === topicId);
  if (compared === null || row === undefined) return null;
  const { languages } = compared;
  return {
    title: languageTitle(languages),
    headline: criterionFinding(row.name, languages, row.cells),
    note: null,
    figure: {
      kind: "steps",
      rows: languages.flatMap((language, at) => {
        const cell = row.cells[at];
        return cell === undefined ? [] : [cellRow(cell, { label: language.name, mark: markOf(language) })];
      }),
    },
  };
}

function namesOf(languages: readonly { readonly name: string }[]): string {
  return formatNames(languages.map(({ name }) => name));
}

function comparedAt(site: Site, subset: string): Compared | null {
  const ids = parseSubset(subset, [...site.languages.keys()]);
  return ids === null ? null : comparedOf(ids, site);
}
