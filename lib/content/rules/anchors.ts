import type { AuthoredFigure } from "@/lib/schema/figure";
import type { Entries } from "@/lib/content/entries";
import { longestSharedRun, wordsOf, type Fingerprint } from "@/lib/content/fingerprint";
import type { Problem } from "@/lib/content/problem";
import { placedClaims } from "./claims";

const shortest = 3;
const longest = 8;
/** Longer runs of an article's words in our own text are copied, not written. */
const longestBorrowed = 7;

/** Every anchor is three to eight words of its article. */
export function anchorsOccur(entries: Entries): readonly Problem[] {
  return placedClaims(entries).flatMap(({ claim, article, problem }) => {
    const fingerprint = entries.fingerprints.get(article);
    if (fingerprint === undefined) return [];
    const problems: Problem[] = [];
    const wrong = anchorProblem(claim.anchor, fingerprint);
    if (wrong !== null) problems.push(problem(["anchor"], wrong));
    if (claim.target !== undefined && !isPart(claim.target, claim.anchor)) {
      problems.push(problem(["target"], `"${claim.target}" must be words of the anchor as they stand in it`));
    }
    claim.figures.forEach(({ at }, index) => {
      const wrongAt = at === undefined ? null : anchorProblem(at, fingerprint);
      if (wrongAt !== null) problems.push(problem(["figures", index, "at"], wrongAt));
    });
    return problems;
  });
}

/** A figure's number stands in the claim's anchor or in its own; a number we calculated says so. */
export function figureNumbersStand(entries: Entries): readonly Problem[] {
  return placedClaims(entries).flatMap(({ claim, problem }) =>
    claim.figures.flatMap((figure, index) => {
      const missing = missingNumber(figure, `${claim.anchor} ${figure.at ?? ""}`);
      if (missing === null) return [];
      const message = `${missing} stands neither in the anchor nor in at; add at, or derived: true if we calculated it`;
      return [problem(["figures", index], message)];
    }),
  );
}

/** Our words are our own: no long run of the article's words in `says` or in our reading. */
export function wordsAreOurs(entries: Entries): readonly Problem[] {
  const fromClaims = placedClaims(entries).flatMap(({ claim, article, problem }) => {
    const borrowed = borrowedWords(claim.says, entries.fingerprints.get(article));
    return borrowed === null ? [] : [problem(["says"], borrowed)];
  });
  const fromReadings = [...entries.articles].flatMap(([id, { file, body }]) =>
    body.split("\n").flatMap((text, at) => {
      const borrowed = borrowedWords(text, entries.fingerprints.get(id));
      return borrowed === null ? [] : [{ file: file.path, line: at + 1, field: "", message: borrowed }];
    }),
  );
  return [...fromClaims, ...fromReadings];
}

function anchorProblem(anchor: string, fingerprint: Fingerprint): string | null {
  const words = wordsOf(anchor);
  if (words.length < shortest || words.length > longest) {
    return `"${anchor}" has ${words.length} words; an anchor has ${shortest} to ${longest}`;
  }
  const shared = longestSharedRun(words, fingerprint);
  if (shared.length === words.length) return null;
  const found =
    shared.length === 0 ? "it has no three of these words in a row" : `it has "${shared.join(" ")}"`;
  return `"${anchor}" is not in the article; ${found}`;
}

function borrowedWords(text: string, fingerprint: Fingerprint | undefined): string | null {
  if (fingerprint === undefined) return null;
  const shared = longestSharedRun(wordsOf(text), fingerprint);
  if (shared.length <= longestBorrowed) return null;
  return `repeats ${shared.length} words of the article in a row ("${shared.join(" ")}"); say it in our own words`;
}

function isPart(target: string, anchor: string): boolean {
  return (
    ` ${wordsOf(anchor).join(" ")} `.includes(` ${wordsOf(target).join(" ")} `) && anchor.includes(target)
  );
}

const numberWords =
  /\b(?:half|halves|halved|double[sd]?|twice|triple[sd]?|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundreds?|thousands?|millions?|billions?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|same|none|no|zero)\b/i;

/** "per second" is no number of seconds. */
const rates = /\b(?:per|a) (?:second|minute|hour|day|week|month|year)\b/gi;

function missingNumber(figure: AuthoredFigure, text: string): number | null {
  if (figure.derived === true || numberWords.test(text.replace(rates, ""))) return null;
  const standing = new Set(
    (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => Number(number.replace(/,/g, ""))),
  );
  const numbers = [figure.value, figure.low, figure.high].filter((number) => number !== undefined);
  return numbers.find((number) => !standing.has(Math.abs(number))) ?? null;
}
