import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import { WideOpen } from "@/components/ui/wide-open";

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
          .map(({ name, thresholds }, at) => {
            const changed = changes.filter(({ position, others }) => others[at] !== position).length;
            const ratios = thresholds.map(({ ratio }) => ratio).join(", ");
            return `${name} thresholds (${ratios}) would change ${changed} of ${positions} measured positions.`;
          })
          .join(" ")}
      </p>
      <WideOpen summary={`Those that would change: ${changes.length}`} className="mt-2">
        <StackedTable
          caption={title}
          isCaptionSaid
          heads={["Topic", "Language", "As it is", ...alternatives.map(({ name }) => name)]}
        >
          {changes.map(({ topic, language, position, others }) => (
            <StackedRow
              key={`${topic.id} ${language.id}`}
              name={
                <Link to={`/topics/${topic.id}/#measured`} className="quiet-link">
                  {topic.name}
                </Link>
              }
            >
              <StackedCell head="Language">
                <LanguageName language={language} />
              </StackedCell>
              <StackedCell head="As it is">
                <div className="[&>span]:whitespace-normal">
                  <MeasuredWord position={position} />
                </div>
              </StackedCell>
              {alternatives.map(({ name }, at) => (
                <StackedCell key={name} head={name}>
                  <Instead position={others[at] ?? position} of={position} />
                </StackedCell>
              ))}
            </StackedRow>
          ))}
        </StackedTable>
      </WideOpen>
    </div>
  );
}

/** What an alternative makes of a position. */
function Instead({ position, of }: { position: number; of: number }) {
  if (position === of) return <span className="text-muted">stays</span>;
  return (
    <div className="[&>span]:whitespace-normal">
      <span className="text-muted">→</span> <MeasuredWord position={position} />
    </div>
  );
}
