import type { ListedClaim } from "@/components/claim/claim-item";
import { ScrollRegion } from "@/components/ui/scroll-region";
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
        <li key={title} className="grid grid-cols-[2rem_1fr] border-b border-line py-3">
          <span aria-hidden="true" className="font-semibold text-muted tabular-nums">
            {ordered ? `${at + 1}.` : "!"}
          </span>
          <div>
            <p className="font-medium">{title}</p>
            {detail !== undefined && <p className="mt-0.5">{detail}</p>}
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

/** What is done otherwise in the language moved to. */
export function DifferencesTable({ differences, from, to }: DifferencesProps) {
  return (
    <ScrollRegion label="Differences">
      <table className="w-full min-w-2xl border-collapse">
        <caption className="sr-only">
          What differs between {from} and {to}
        </caption>
        <thead>
          <tr className="border-b border-line-strong text-start">
            {["Aspect", from, to, "Says who"].map((label) => (
              <th key={label} scope="col" className="py-2 pe-6 text-start font-medium text-muted">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ aspect, from: before, to: after, claims }) => (
            <tr key={aspect} className="border-b border-line align-top">
              <th scope="row" className="w-40 py-2.5 pe-6 text-start font-medium">
                {aspect}
              </th>
              <td className="py-2.5 pe-6">{before}</td>
              <td className="py-2.5 pe-6">{after}</td>
              <td className="w-96 py-1.5">
                <RestsOn claims={claims} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
