import { TextWithCode } from "@/components/site/text-with-code";
import { SharedTable } from "@/components/ui/shared-table";
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
  return (
    <SharedTable id="differences-table" caption={`what differs between ${from} and ${to}`}>
      <table className="w-full max-w-4xl table-fixed">
        <caption className="sr-only">
          What differs between {from} and {to}
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            {["Aspect", from, to].map((label) => (
              <th key={label} scope="col" className="py-2 pe-4 text-start font-medium text-muted">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {differences.map(({ aspect, from: before, to: after, claims }) => (
          <tbody key={aspect} className="border-b border-line">
            <tr className="align-top">
              <th scope="row" className="pt-3 pe-4 text-start font-medium">
                {aspect}
              </th>
              <td className="pt-3 pe-4">
                <TextWithCode text={before} />
              </td>
              <td className="pt-3">
                <TextWithCode text={after} />
              </td>
            </tr>
            <tr>
              <td colSpan={3} className="pb-3">
                <RestsOn claims={claims} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </SharedTable>
  );
}
