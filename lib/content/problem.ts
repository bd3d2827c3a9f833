import leven from "leven";

/** Something wrong in a content file, said so that its author can mend it. */
export type Problem = {
  /** Path from the project's root, such as content/languages/go.mdx. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Dotted path to the field; empty where the whole file is meant. */
  readonly field: string;
  /** What is wrong, what was expected, what was probably meant. */
  readonly message: string;
};

/** Thrown where a build needs content that has problems. Its message is the whole report. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`The content has problems.\n\n${formatProblems(problems)}`);
    this.name = "ContentError";
  }
}

/** All problems in file order, one a line, and a closing line that counts them. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(byPlace);
  const lines = sorted.map(
    ({ file, line, field, message }) => `${file}:${line}  ${field === "" ? "" : `${field}: `}${message}`,
  );
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = `${plural(problems.length, "problem")} in ${plural(files, "file")}. How to fix them: CONTRIBUTING.md`;
  return [...lines, "", count].join("\n");
}

/** `; did you mean "throughput"?` when a known word is near, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === undefined ? "" : `; did you mean "${best}"?`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
