import type { RequirementUse } from "@/lib/domain/guide/choice";
import type { CountedChange, GuideDifference } from "@/lib/domain/guide/difference";
import type { GuideLayer } from "@/lib/domain/guide/positions";
import { formatPosition } from "@/lib/format";
import { shortResult, type GuideNames, type ResultOfAnswers } from "./guide";

/** What the guide's ids are called, and its questions. */
export type DifferenceNames = GuideNames & { readonly question: (id: string) => string };

/** One thing that differs, as it was pinned and as it is now. */
export type DifferenceLine = { readonly what: string; readonly pinned: string; readonly now: string };

export type DifferenceGroup = { readonly title: string; readonly lines: readonly DifferenceLine[] };

/** All that differs, under its headings; none where nothing does. */
export function differenceGroups(
  { answers, requirements, languages, weights, counted, overruled, current }: GuideDifference,
  names: DifferenceNames,
): readonly DifferenceGroup[] {
  const nameOf = (language: string | null) => (language === null ? "nothing" : names.language(language));
  const answered = (question: string, options: readonly string[]) =>
    options.length === 0 ? "no answer" : options.map((id) => names.option(question, id)).join("; ");
  const groups: DifferenceGroup[] = [
    {
      title: "Answers",
      lines: [
        ...answers.map(({ question, pinned, now }) => ({
          what: names.question(question),
          pinned: answered(question, pinned),
          now: answered(question, now),
        })),
        ...(current === null
          ? []
          : [{ what: "In use today", pinned: nameOf(current.pinned), now: nameOf(current.now) }]),
      ],
    },
    {
      title: "Requirements",
      lines: requirements.map(({ requirement, pinned, now }) => ({
        what: names.requirement(requirement),
        pinned: useWords[pinned],
        now: useWords[now],
      })),
    },
    {
      title: "Languages",
      lines: languages.map(({ language, pinned, now }) => ({
        what: names.language(language),
        pinned: pinned ? "compared" : "left out",
        now: now ? "compared" : "left out",
      })),
    },
    {
      title: "Weights",
      lines: weights.map(({ topic, pinned, now }) => ({
        what: names.criterion(topic),
        pinned: String(pinned),
        now: String(now),
      })),
    },
    { title: "What counts", lines: counted.map((change) => countedLine(change, names)) },
    {
      title: "Overruled positions",
      lines: overruled.map(({ topic, language, pinned, now }) => ({
        what: `${names.language(language)} on “${names.criterion(topic)}”`,
        pinned: overruledWords(pinned),
        now: overruledWords(now),
      })),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/**
 * "Pinned: Go leads; now: Rust leads.", "Pinned and now: Rust leads."
 *
 * Where nothing weighs, what is shown is the ranking with equal weights.
 */
export function leadersSentence(pinned: ResultOfAnswers, now: ResultOfAnswers, names: GuideNames): string {
  const [before, after] = [shortResult(pinned, names), shortResult(now, names)];
  return before === after ? `Pinned and now: ${after}.` : `Pinned: ${before}; now: ${after}.`;
}

const useWords = {
  off: "off",
  required: "required",
  preferred: "preferred",
} as const satisfies Record<RequirementUse, string>;

const layerWords = {
  measured: "measured first",
  articles: "articles only",
  "only-measured": "measured only",
} as const satisfies Record<GuideLayer, string>;

const countsWords = (counts: boolean): string => (counts ? "counts" : "left out");
const countWords = (count: boolean): string => (count ? "count" : "left out");

function countedLine(change: CountedChange, names: GuideNames): DifferenceLine {
  switch (change.kind) {
    case "layer":
      return {
        what: "Articles and measurements",
        pinned: layerWords[change.pinned],
        now: layerWords[change.now],
      };
    case "since": {
      const words = (year: number | null) => (year === null ? "of all years" : `since ${year}`);
      return { what: "Articles", pinned: words(change.pinned), now: words(change.now) };
    }
    case "independent":
      return {
        what: "Articles whose publisher has a known interest",
        pinned: countWords(!change.pinned),
        now: countWords(!change.now),
      };
    case "named":
      return {
        what: "Claims that name no source",
        pinned: countWords(!change.pinned),
        now: countWords(!change.now),
      };
    case "written":
      return {
        what: "Claims that evidence contradicts",
        pinned: countWords(change.pinned),
        now: countWords(change.now),
      };
    case "article":
      return {
        what: `“${names.article(change.article)}”`,
        pinned: countsWords(change.pinned),
        now: countsWords(change.now),
      };
    default:
      return change satisfies never;
  }
}

function overruledWords(position: number | null): string {
  return position === null ? "as said" : formatPosition(position);
}
