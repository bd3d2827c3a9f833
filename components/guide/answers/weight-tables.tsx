import { groupBy } from "@/lib/domain/group";
import type { GuideFacts, GuideOutcome, Swing } from "@/lib/domain/guide/guide";
import type { CriterionWeight } from "@/lib/domain/guide/weights";
import { swingSentence } from "@/lib/words/guide-change";
import { silenceWords, type GuideNames } from "@/lib/words/guide";
import type { Question } from "@/lib/schema/guide";
import { topicGroupWords, weightWords } from "@/lib/words/terms";
import { WeightRow } from "./weight-row";

type WeightTablesProps = {
  isUnset: boolean;
  criteria: GuideFacts["criteria"];
  questions: readonly Question[];
  outcome: GuideOutcome;
  names: GuideNames;
  disabled: boolean;
  onWeigh: (criterion: CriterionWeight, weight: number) => void;
};

/** What each criterion weighs, why, and the way to set it by hand: one table for each group of criteria. */
export function WeightTables({
  isUnset,
  criteria,
  questions,
  outcome,
  names,
  disabled,
  onWeigh,
}: WeightTablesProps) {
  const weightOf = new Map(outcome.weights.map((weight) => [weight.topic, weight]));
  const answers = new Map(
    questions.flatMap(({ id, options }) =>
      options.map((option) => [`${id}/${option.id}`, option.label] as const),
    ),
  );
  return (
    <fieldset disabled={disabled} className="mt-4 min-w-0 space-y-5">
      <legend className="sr-only">Weights</legend>
      {[...groupBy(criteria, ({ group }) => group)].map(([group, ofGroup]) => (
        <table key={group} className="h-fit w-full text-[0.9375rem]">
          <caption className="sr-only">Weights: {topicGroupWords[group]}</caption>
          <thead className="text-sm">
            <tr className="border-b border-line-strong">
              <th scope="col" className="py-1 text-start font-semibold">
                {topicGroupWords[group]}
              </th>
              {weightWords.map((word) => (
                <th key={word} scope="col" className="w-11 py-1 text-center font-medium text-muted">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ofGroup.map((criterion) => {
              const weight = weightOf.get(criterion.id);
              return (
                weight !== undefined && (
                  <WeightRow
                    key={criterion.id}
                    criterion={criterion}
                    weight={weight}
                    isUnset={isUnset}
                    answers={answers}
                    swing={swingWords(outcome.swings.get(criterion.id), names)}
                    notCompared={whyNotCompared(criterion.id, outcome, isUnset, names)}
                    onWeigh={(chosen) => onWeigh(weight, chosen)}
                  />
                )
              );
            })}
          </tbody>
        </table>
      ))}
    </fieldset>
  );
}

/** Why a criterion does not count: one with a weight, and any while nothing weighs and all count the same. */
function whyNotCompared(
  criterion: string,
  outcome: GuideOutcome,
  isUnset: boolean,
  names: GuideNames,
): string | null {
  if (isUnset) {
    const counts = outcome.equal.ranking[0]?.ledger.some(({ topic }) => topic === criterion);
    return counts === true ? null : "not every language is judged or measured";
  }
  const found = outcome.recommendation.notCompared.find(({ topic }) => topic === criterion);
  if (found === undefined) return null;
  const { silent } = found;
  const [silenced, contradicted] = [outcome.silenced.get(criterion), outcome.contradicted.get(criterion)];
  return silenceWords({ silent, silenced, contradicted }, outcome.remaining.length, names);
}

function swingWords(swing: Swing | undefined, names: GuideNames): string | null {
  return swing === undefined ? null : swingSentence(swing, names);
}
