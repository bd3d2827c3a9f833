import type { RootContent } from "mdast";
import { heaviest } from "@/lib/domain/guide/weights";
import { leadersOf } from "@/lib/domain/guide/recommendation";
import {
  alternativeSentence,
  closeCallSentence,
  effectSentence,
  layersSentence,
  needsSentence,
  robustnessSentence,
  turningSentences,
} from "@/lib/words/guide-change";
import { silenceWords } from "@/lib/words/guide";
import { requirementSentence } from "@/lib/words/requirement";
import { link, table, type Inline } from "./markdown";
import type { Recorded } from "./recorded";

/** Small things that give another lead, and whether articles and measurements recommend the same. */
export function closeCalls({ outcome, names }: Recorded): Inline[] {
  const { recommendation, closeCalls: calls, layers, restsOn } = outcome;
  if (recommendation.notEnough !== null) return [];
  return [
    ...(leadersOf(recommendation).length > 1 ? [] : calls.map((call) => closeCallSentence(call, names))),
    ...(layers.length === 0 ? [] : [layersSentence(layers, names)]),
    ...(restsOn.length === 0 ? [] : [needsSentence(restsOn, names)]),
  ];
}

/** Requirements to drop and weights to change that give another lead, nearest first. */
export function turns({ outcome, names }: Recorded): Inline[] {
  const leaders = leadersOf(outcome.recommendation);
  return [
    ...outcome.alternatives.flatMap((one) =>
      one.kind === "waive" ? [alternativeSentence(one, leaders, names)] : [],
    ),
    ...turningSentences(outcome.turningPoints, heaviest, names),
  ];
}

/** In how many variations each language leads; empty where there is no ranking. */
export function robustness({ robustness: found, names }: Recorded): string {
  if (found === null) return "";
  return `${robustnessSentence(found, names)} A variation keeps the order of our weights, draws articles again and again, and moves stances by a step; this is not a probability.`;
}

/** Who leads without each article that counts. */
export function leftOut({ outcome, names, urlOf }: Recorded): RootContent[] {
  const { recommendation, leftOut: without } = outcome;
  if (without.length === 0 || recommendation.notEnough !== null) return [];
  const now = { leaders: leadersOf(recommendation), notEnough: recommendation.notEnough };
  return [
    table(
      ["Article", "Without it"],
      without.map(({ article, ...then }): Inline[] => [
        [link(names.article(article), urlOf(`/articles/${article}/`))],
        effectSentence(then, now, names, "without"),
      ]),
    ),
  ];
}

/** Languages that requirements rule out, and those of which it is not known whether they meet one. */
export function ruledOut({ outcome, names, requirements }: Recorded): Inline[] {
  const results = [...outcome.ruledOut.flatMap(({ because }) => because), ...outcome.unknown];
  return results.flatMap((result) => {
    const requirement = requirements.get(result.requirement);
    if (requirement === undefined) return [];
    const verb = result.outcome === "unknown" ? "is not known to meet" : "is ruled out by";
    return [
      `${names.language(result.language)} ${verb} “${requirement.label}”. ${requirementSentence(result, requirement, names)}`,
    ];
  });
}

/** Criteria that matter and are left out for all, with the reason. */
export function notCompared({ outcome, names }: Recorded): Inline[] {
  const { recommendation, silenced, contradicted, remaining } = outcome;
  return recommendation.notCompared.map(
    ({ topic, weight, silent }) =>
      `“${names.criterion(topic)}” (weight ${weight}): ${silenceWords({ silent, silenced: silenced.get(topic), contradicted: contradicted.get(topic) }, remaining.length, names)}.`,
  );
}
