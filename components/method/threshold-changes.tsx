import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";

export type ThresholdChangesProps = {
  alternatives: readonly {
    readonly name: string;
    /** From the best position down. */
    readonly thresholds: readonly { readonly ratio: number }[];
  }[];
  /** How many measured positions there are. */
  positions: number;
  /** Those that an alternative would change. */
  changes: readonly {
    readonly topic: { readonly id: string; readonly name: string };
    readonly language: MarkedLanguage;
    readonly position: number;
    /** What each alternative gives, in their order. */
    readonly others: readonly number[];
  }[];
};

const title = "What other thresholds would change";

/** Every measured position that other thresholds would change, from what to what. */
export function ThresholdChanges({ alternatives, positions, changes }: ThresholdChangesProps) {
  if (alternatives.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="text-base">{title}</h3>
      <p className="mt-1 max-w-prose">
        {alternatives
          .map(({ name }, at) => {
            const changed = changes.filter(({ position, others }) => others[at] !== position).length;
            return `${name}: ${changed} of ${positions} positions.`;
          })
          .join(" ")}
      </p>
      <ScrollRegion label={title}>
        <table className="mt-2 w-full max-w-4xl min-w-140 text-[0.9375rem]">
          <caption className="sr-only">{title}</caption>
          <thead className="text-sm text-muted">
            <tr className="border-b border-line-strong align-top">
              <th scope="col" className="py-1.5 pe-4 text-start font-medium">
                Topic and language
              </th>
              <th scope="col" className="py-1.5 pe-4 text-start font-medium">
                As it is
              </th>
              {alternatives.map(({ name, thresholds }) => (
                <th key={name} scope="col" className="py-1.5 pe-4 text-start font-medium">
                  {name}
                  <span className="block font-normal">{thresholds.map(({ ratio }) => ratio).join(", ")}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ topic, language, position, others }) => (
              <tr key={`${topic.id} ${language.id}`} className="border-b border-line">
                <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                  <span className="flex flex-wrap gap-x-3">
                    <Link to={`/topics/${topic.id}/#measured`} className="quiet-link">
                      {topic.name}
                    </Link>
                    <LanguageName language={language} />
                  </span>
                </th>
                <td className="py-1.5 pe-4">
                  <MeasuredWord position={position} />
                </td>
                {others.map((other, at) => (
                  <td key={alternatives[at]?.name} className="py-1.5 pe-4">
                    {other === position ? <span className="text-muted">stays</span> : <Changed to={other} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function Changed({ to }: { to: number }) {
  return (
    <span className="whitespace-nowrap">
      <span className="text-muted">→</span> <MeasuredWord position={to} />
    </span>
  );
}
