import { leadersOf, recommend, type GuidePosition, type PositionOf, type Weights } from "./recommendation";

/** Something small that takes the lead away or shares it. */
export type CloseCall =
  /** Leaving one article out. */
  | { readonly kind: "article"; readonly article: string; readonly leaders: readonly string[] }
  /** Half a step of what the articles together say of one language on one criterion. */
  | {
      readonly kind: "half-step";
      readonly topic: string;
      readonly language: string;
      readonly step: 0.5 | -0.5;
      readonly leaders: readonly string[];
    }
  /** The lowest or the highest dataset instead of the middle of them. */
  | {
      readonly kind: "interval";
      readonly topic: string;
      readonly language: string;
      readonly to: number;
      readonly leaders: readonly string[];
    };

/**
 * The small moves of one position that change who leads: half a step up or down where articles say it, to the lowest
 * or the highest dataset where several measure it. What the team knows is not in doubt.
 */
export function positionCalls(
  languages: readonly string[],
  weights: Weights,
  positionOf: PositionOf,
): CloseCall[] {
  const leaders = leadersOf(recommend(languages, weights, positionOf));
  if (leaders.length === 0) return [];
  const weighted = weights.filter(({ weight }) => weight > 0);
  return weighted.flatMap(({ topic }) =>
    languages.flatMap((language) => {
      const found = positionOf(topic, language);
      const moves = found === null ? [] : movesOf(found);
      return moves.flatMap(({ to, call }): CloseCall[] => {
        const then = leadersOf(recommend(languages, weights, movedTo(positionOf, topic, language, to)));
        return sameLeaders(leaders, then) ? [] : [{ ...call, topic, language, leaders: then }];
      });
    }),
  );
}

type Move = {
  readonly to: number;
  readonly call: { kind: "half-step"; step: 0.5 | -0.5 } | { kind: "interval"; to: number };
};

function movesOf({ from, position, interval }: GuidePosition): Move[] {
  if (from !== "articles" && from !== "measured") return [];
  if (from === "measured") {
    const ends = interval === undefined ? [] : [interval.max, interval.min];
    return ends.filter((to) => to !== position).map((to) => ({ to, call: { kind: "interval", to } }));
  }
  return ([0.5, -0.5] as const).map((step) => ({
    to: Math.max(-2, Math.min(2, position + step)),
    call: { kind: "half-step", step },
  }));
}

export function sameLeaders(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((language) => others.includes(language));
}

/** The positions with one of them moved. */
function movedTo(positionOf: PositionOf, topic: string, language: string, to: number): PositionOf {
  return (onTopic, ofLanguage) => {
    const found = positionOf(onTopic, ofLanguage);
    return found === null || onTopic !== topic || ofLanguage !== language
      ? found
      : { ...found, position: to };
  };
}
