import { leadersOf, recommend, type PositionOf, type Weights } from "./recommendation";

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
    };

/** The half steps of one position, up or down, that change who leads. What the team knows is not in doubt. */
export function halfStepCalls(
  languages: readonly string[],
  weights: Weights,
  positionOf: PositionOf,
): CloseCall[] {
  const leaders = leadersOf(recommend(languages, weights, positionOf));
  if (leaders.length === 0) return [];
  const weighted = weights.filter(({ weight }) => weight > 0);
  return weighted.flatMap(({ topic }) =>
    languages.flatMap((language) =>
      ([0.5, -0.5] as const).flatMap((step): CloseCall[] => {
        if (positionOf(topic, language)?.from === "known") return [];
        const then = leadersOf(recommend(languages, weights, shifted(positionOf, topic, language, step)));
        return sameLeaders(leaders, then)
          ? []
          : [{ kind: "half-step", topic, language, step, leaders: then }];
      }),
    ),
  );
}

export function sameLeaders(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((language) => others.includes(language));
}

/** The positions with one of them moved, as far as the scale goes. */
function shifted(positionOf: PositionOf, topic: string, language: string, step: number): PositionOf {
  return (onTopic, ofLanguage) => {
    const found = positionOf(onTopic, ofLanguage);
    if (found === null || onTopic !== topic || ofLanguage !== language) return found;
    return { ...found, position: Math.max(-2, Math.min(2, found.position + step)) };
  };
}
