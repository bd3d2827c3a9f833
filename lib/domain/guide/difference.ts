import type { GuideOutcome, RequirementState } from "./guide";
import { preferenceTopic, type GuideChoice, type RequirementUse } from "./choice";
import type { Counted, GuideLayer } from "./positions";
import type { RankedLanguage, Recommendation } from "./recommendation";

/** Something that differs between the pinned answers and those of now. */
export type Changed<Value> = { readonly pinned: Value; readonly now: Value };

export type CountedChange =
  | ({ readonly kind: "layer" } & Changed<GuideLayer>)
  | ({ readonly kind: "since" } & Changed<number | null>)
  | ({ readonly kind: "independent" | "named" | "written" } & Changed<boolean>)
  /** Whether the article counts. */
  | ({ readonly kind: "article"; readonly article: string } & Changed<boolean>);

/** What differs between two sets of answers; nothing that is the same in both. */
export type GuideDifference = {
  readonly answers: readonly ({ readonly question: string } & Changed<readonly string[]>)[];
  readonly requirements: readonly ({ readonly requirement: string } & Changed<RequirementUse>)[];
  /** Whether the language comes into question. */
  readonly languages: readonly ({ readonly language: string } & Changed<boolean>)[];
  readonly weights: readonly ({ readonly topic: string } & Changed<number>)[];
  readonly counted: readonly CountedChange[];
  /** Null where nobody overrules the position. */
  readonly overruled: readonly ({ readonly topic: string; readonly language: string } & Changed<
    number | null
  >)[];
  /** The language in use. */
  readonly current: Changed<string | null> | null;
};

export type Scenario = {
  readonly choice: GuideChoice;
  readonly outcome: Pick<GuideOutcome, "requirements" | "weights">;
};

/** What is different in one guide between two sets of answers to it. */
export function guideDifference(pinned: Scenario, now: Scenario): GuideDifference {
  const before = pinned.choice;
  const after = now.choice;
  const weightBefore = new Map(pinned.outcome.weights.map(({ topic, weight }) => [topic, weight]));
  const stateBefore = new Map(pinned.outcome.requirements.map((state) => [state.id, state]));
  // A preferred requirement has a weight; it is told by its use.
  const preferred = new Set([...before.prefer, ...after.prefer].map(preferenceTopic));
  return {
    answers: keysOf(before.answers, after.answers)
      .map((question) => ({
        question,
        pinned: before.answers[question] ?? [],
        now: after.answers[question] ?? [],
      }))
      .filter((one) => !sameSet(one.pinned, one.now)),
    requirements: now.outcome.requirements
      .map((state) => ({
        requirement: state.id,
        pinned: usedAs(stateBefore.get(state.id)),
        now: usedAs(state),
      }))
      .filter(isChanged),
    languages: [...new Set([...before.leave, ...after.leave])]
      .map((language) => ({
        language,
        pinned: !before.leave.includes(language),
        now: !after.leave.includes(language),
      }))
      .filter(isChanged),
    weights: now.outcome.weights
      .filter(({ topic }) => !preferred.has(topic))
      .map(({ topic, weight }) => ({ topic, pinned: weightBefore.get(topic) ?? 0, now: weight }))
      .filter(isChanged),
    counted: countedChanges(before.counted, after.counted),
    overruled: keysOf(before.overrules, after.overrules)
      .map((cell) => {
        const [topic = "", language = ""] = cell.split("/");
        return {
          topic,
          language,
          pinned: before.overrules[cell] ?? null,
          now: after.overrules[cell] ?? null,
        };
      })
      .filter(isChanged),
    current: before.current === after.current ? null : { pinned: before.current, now: after.current },
  };
}

/** A language's place in a ranking. */
export type Place = { readonly rank: number; readonly score: number };

/** Where a language stands by the pinned answers and now; null where it is not ranked. */
export type PlaceChange = { readonly language: string } & Changed<Place | null> & {
    /** By how much its score, as it is written, has changed; null where one is missing. */
    readonly change: number | null;
  };

/** Two rankings side by side: in the order of now, then what is only in the pinned one. */
export function placeChanges(pinned: Recommendation, now: Recommendation): readonly PlaceChange[] {
  const before = placesOf(pinned);
  const after = placesOf(now);
  return [...new Set([...after.keys(), ...before.keys()])].map((language) => {
    const [then, today] = [before.get(language) ?? null, after.get(language) ?? null];
    return {
      language,
      pinned: then,
      now: today,
      change: then === null || today === null ? null : writtenDifference(today.score, then.score),
    };
  });
}

/** Of scores as they are written, to hundredths, so that a reader who subtracts gets the same. */
export function writtenDifference(a: number, b: number): number {
  return (Math.round(a * 100) - Math.round(b * 100)) / 100;
}

function placesOf({ ranking, notEnough }: Recommendation): ReadonlyMap<string, Place> {
  const placed = ({ language, rank, score }: RankedLanguage): [string, Place][] =>
    score === null ? [] : [[language, { rank, score }]];
  return new Map(notEnough === null ? ranking.flatMap(placed) : []);
}

function countedChanges(before: Counted, after: Counted): CountedChange[] {
  const changes: CountedChange[] = [
    { kind: "layer", pinned: before.layer, now: after.layer },
    { kind: "since", pinned: before.since, now: after.since },
    { kind: "independent", pinned: before.independent, now: after.independent },
    { kind: "named", pinned: before.named, now: after.named },
    { kind: "written", pinned: before.asWritten, now: after.asWritten },
    ...[...new Set([...before.skip, ...after.skip])].map((article): CountedChange => {
      return {
        kind: "article",
        article,
        pinned: !before.skip.includes(article),
        now: !after.skip.includes(article),
      };
    }),
  ];
  return changes.filter(({ pinned, now }) => pinned !== now);
}

/** How a requirement is used. */
export function usedAs(state: RequirementState | undefined): RequirementUse {
  if (state === undefined) return "off";
  if (state.preferred) return "preferred";
  return state.on ? "required" : "off";
}

function isChanged({ pinned, now }: Changed<unknown>): boolean {
  return pinned !== now;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
