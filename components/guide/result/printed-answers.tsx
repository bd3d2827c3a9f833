import { needsOf } from "@/lib/record/needs";
import type { GuideResultProps } from "./guide-result";

type PrintedAnswersProps = Pick<GuideResultProps, "choice" | "outcome" | "lookup"> & {
  /** The absolute address of the answers; null while it is not known. */
  address: string | null;
};

/** What was asked for, on paper, where the form is left out. */
export function PrintedAnswers({ choice, outcome, lookup, address }: PrintedAnswersProps) {
  const needs = needsOf({ choice, outcome, names: lookup.names });
  return (
    <div className="print-only mt-4">
      {needs.length > 0 && (
        <ul>
          {needs.map(({ what, wanted }) => (
            <li key={what}>
              <strong>{what}</strong> {wanted}
            </li>
          ))}
        </ul>
      )}
      {address !== null && <p className="mt-2 break-all">{address}</p>}
    </div>
  );
}
