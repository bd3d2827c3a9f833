import { Link } from "@/components/site/link";
import type { GuideFacts } from "@/lib/domain/guide/guide";
import type { CriterionWeight } from "@/lib/domain/guide/weights";
import { weightWords } from "@/lib/words/terms";

type WeightRowProps = {
  criterion: GuideFacts["criteria"][number];
  weight: CriterionWeight;
  /** Whether neither an answer nor the reader has given any criterion a weight. */
  isUnset: boolean;
  /** What the answers are called, by `<question>/<option>`. */
  answers: ReadonlyMap<string, string>;
  /** How far apart the ranked languages are on it. */
  swing: string | null;
  /** Why it is not compared; null where it is, or weighs nothing. */
  notCompared: string | null;
  onWeigh: (weight: number) => void;
};

/** A criterion with its four weights, and under it what made the weight. */
export function WeightRow({ criterion: { id, name, question }, weight, isUnset, ...props }: WeightRowProps) {
  const hasNotes =
    weight.because.length > 0 || weight.setByHand || props.notCompared !== null || props.swing !== null;
  return (
    <>
      <tr className={hasNotes ? "" : "border-b border-line"}>
        <th scope="row" className="py-1 pe-2 text-start font-normal">
          <Link
            to={`/topics/${id}/`}
            title={question}
            className={`quiet-link ${weight.weight > 0 ? "font-semibold" : ""}`}
          >
            {name}
          </Link>
        </th>
        {weightWords.map((word, value) => (
          <td key={word} className="p-0 text-center">
            <label className="flex min-h-8 items-center justify-center has-disabled:cursor-default">
              <input
                type="radio"
                name={`weight-${id}`}
                checked={!isUnset && value === weight.weight}
                // While nothing weighs, everything is as good as off; there is no one criterion to switch off.
                disabled={isUnset && value === 0}
                aria-label={`${name}: ${word.toLowerCase()}`}
                className="size-4 scroll-my-20"
                onChange={() => props.onWeigh(value)}
              />
            </label>
          </td>
        ))}
      </tr>
      {hasNotes && (
        <tr className="border-b border-line">
          <td colSpan={5} className="pb-1.5 text-sm leading-snug text-muted">
            <Notes weight={weight} {...props} />
          </td>
        </tr>
      )}
    </>
  );
}

type NotesProps = Pick<WeightRowProps, "weight" | "answers" | "swing" | "notCompared" | "onWeigh">;

function Notes({ weight, answers, swing, notCompared, onWeigh }: NotesProps) {
  const { because, answered, setByHand } = weight;
  return (
    <ul>
      {swing !== null && <li>{swing}</li>}
      {because.map(({ question, option, weight: added, why }) => (
        <li key={`${question}/${option}`}>
          <span className="text-ink">
            +{added} {answers.get(`${question}/${option}`)}:
          </span>{" "}
          {why}
        </li>
      ))}
      {setByHand && (
        <li>
          Set by you.{" "}
          <button
            type="button"
            className="inline-flex min-h-6 items-center text-accent underline"
            onClick={() => onWeigh(answered)}
          >
            Back to “{weightWords[answered]}”
          </button>
          , as your answers make it.
        </li>
      )}
      {notCompared !== null && (
        <li className={weight.weight > 0 ? "text-warn" : undefined}>Not compared: {notCompared}.</li>
      )}
    </ul>
  );
}
