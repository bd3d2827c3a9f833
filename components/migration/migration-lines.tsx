import { TextWithCode } from "@/components/site/text-with-code";
import { SharedTable } from "@/components/ui/shared-table";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import type { ListedClaim } from "@/components/claim/claim-item";
import { RestsOn } from "./rests-on";

export type MigrationLine = {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly claims: readonly ListedClaim[];
};

type StepsProps = { lines: readonly MigrationLine[]; ordered: boolean };

/** Steps in their order, or pitfalls in none, each with its claims. */
export function MigrationLines({ lines, ordered }: StepsProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="max-w-prose border-t border-line">
      {lines.map(({ title, detail, claims }, at) => (
        <li
          key={title}
          className={`border-b border-line py-3 ${ordered ? "grid grid-cols-[2rem_minmax(0,1fr)]" : ""}`}
        >
          {ordered && (
            <span aria-hidden="true" className="font-semibold text-muted tabular-nums">
              {at + 1}.
            </span>
          )}
          <div>
            <p className="font-medium">
              <TextWithCode text={title} />
            </p>
            {detail !== undefined && (
              <p className="mt-0.5">
                <TextWithCode text={detail} />
              </p>
            )}
            <RestsOn claims={claims} />
          </div>
        </li>
      ))}
    </List>
  );
}

export type Difference = {
  readonly aspect: string;
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ListedClaim[];
};

type DifferencesProps = { differences: readonly Difference[]; from: string; to: string };

/** What is done otherwise in the language moved to, each line with its claims below. */
export function DifferencesTable({ differences, from, to }: DifferencesProps) {
  const heads = ["Aspect", from, to];
  return (
    <div className="max-w-prose">
      <SharedTable id="differences-table" caption={`what differs between ${from} and ${to}`}>
        <StackedTable
          caption={`What differs between ${from} and ${to}`}
          isCaptionSaid
          width="page"
          heads={heads}
        >
          {differences.map(({ aspect, from: before, to: after, claims }) => (
            <StackedRow
              key={aspect}
              name={aspect}
              below={{ span: heads.length, content: <RestsOn claims={claims} />, isTaken: true }}
            >
              <StackedCell head={from}>
                <TextWithCode text={before} />
              </StackedCell>
              <StackedCell head={to}>
                <TextWithCode text={after} />
              </StackedCell>
            </StackedRow>
          ))}
        </StackedTable>
      </SharedTable>
    </div>
  );
}
