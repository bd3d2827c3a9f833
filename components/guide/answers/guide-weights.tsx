import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { CriterionWeight } from "@/lib/domain/guide/weights";
import type { GuideNames } from "@/lib/words/guide";
import type { GuideData } from "@/components/guide/guide-data";
import { PhoneFold } from "./phone-fold.client";
import { WeightTables } from "./weight-tables";

type GuideWeightsProps = {
  data: GuideData;
  outcome: GuideOutcome;
  names: GuideNames;
  disabled: boolean;
  onWeigh: (criterion: CriterionWeight, weight: number) => void;
};

/** The weights, among the answers and never under the result: what a result needs of room moves no control. */
export function GuideWeights({ data, outcome, names, disabled, onWeigh }: GuideWeightsProps) {
  const isUnset = outcome.weights.every(({ weight, setByHand }) => weight === 0 && !setByHand);
  const compared = outcome.equal.ranking[0]?.ledger.length ?? 0;
  const counting = outcome.weights.filter(({ weight }) => weight > 0).length;
  return (
    <section aria-labelledby="weights-title" className="no-print lg:mt-9 wide:mt-0">
      <h3 id="weights-title" className="text-lg font-semibold max-lg:sr-only">
        Weights
      </h3>
      <PhoneFold
        title="What each criterion weighs"
        note={isUnset ? `${compared} count equally` : `${counting} of ${outcome.weights.length} count`}
      >
        <p className="mt-1.5 max-w-prose text-muted">
          How much does going from the worst to the best language matter here? Your answers add up to these
          weights, at most “Most”, which is 3; set any of them by hand.
          {isUnset &&
            ` None is set yet: the ${compared} criteria on which every language is judged or measured count the same, and the ${outcome.weights.length - compared} marked “not compared” do not count.`}
        </p>
        <WeightTables
          isUnset={isUnset}
          criteria={data.facts.criteria}
          questions={data.facts.guide.questions}
          outcome={outcome}
          names={names}
          disabled={disabled}
          onWeigh={onWeigh}
        />
      </PhoneFold>
    </section>
  );
}
