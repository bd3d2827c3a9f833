import type { ComparisonCell, ComparisonRow } from "./comparison";
import { areApart } from "@/lib/domain/position";

/** One criterion as the articles see one language on it. */
export type ProfiledCriterion = Omit<ComparisonRow, "cells"> & { readonly cell: ComparisonCell };

/** The criteria of a language by what the articles say. Every judged one is in one of the first three. */
export type LanguageProfile = {
  /** Median of half a step or more above the middle, what most articles agree on first, what they disagree on last. */
  readonly strengths: readonly ProfiledCriterion[];
  /** Median of half a step or more below the middle, what most articles agree on first, what they disagree on last. */
  readonly weaknesses: readonly ProfiledCriterion[];
  readonly mixed: readonly ProfiledCriterion[];
  /** Those on which articles are more than one step apart. */
  readonly disputed: readonly ProfiledCriterion[];
  /** Those no article judges the language on. */
  readonly silent: readonly ProfiledCriterion[];
};

/** A median at least this far from the middle is a strength or a weakness. */
const halfStep = 0.5;

/** The profile of the language at `column` of the comparison's rows. */
export function languageProfile(rows: readonly ComparisonRow[], column = 0): LanguageProfile {
  const criteria = rows.flatMap(({ cells, ...row }) => {
    const cell = cells[column];
    return cell === undefined ? [] : [{ ...row, cell }];
  });
  const judged = criteria.filter(({ cell }) => cell.consensus.median !== null);
  return {
    strengths: judged.filter((one) => medianOf(one) >= halfStep).sort(byClarity),
    weaknesses: judged.filter((one) => medianOf(one) <= -halfStep).sort(byClarity),
    mixed: judged.filter((one) => Math.abs(medianOf(one)) < halfStep),
    disputed: judged.filter(isDisputed),
    silent: criteria.filter(({ cell }) => cell.consensus.median === null),
  };
}

function isDisputed({ cell }: ProfiledCriterion): boolean {
  return areApart(cell.consensus.positions.map(({ position }) => position));
}

function medianOf({ cell }: ProfiledCriterion): number {
  return cell.consensus.median ?? 0;
}

/**
 * What articles agree on before what they disagree on, of those what most observations carry, then what is farthest from
 * the middle: one article's "best" is no clearer strength than what four call a strength.
 */
function byClarity(a: ProfiledCriterion, b: ProfiledCriterion): number {
  return (
    Number(isDisputed(a)) - Number(isDisputed(b)) ||
    b.cell.consensus.n - a.cell.consensus.n ||
    Math.abs(medianOf(b)) - Math.abs(medianOf(a))
  );
}
