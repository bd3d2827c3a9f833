import { TextWithCode } from "@/components/site/text-with-code";
import type { Verdict } from "@/lib/domain/verdict";
import { VerdictMark } from "./verdict-mark";

type ClaimVerdictProps = {
  verdict: Verdict;
  /** Why, in a sentence or two; "" where nothing is to say. */
  reason: string;
  /** The claim (an id) whose evidence the verdict leads to. */
  claim: string;
};

/** What evidence says of a claim, for right below what it says. */
export function ClaimVerdict({ verdict, reason, claim }: ClaimVerdictProps) {
  return (
    <div className="mt-4 max-w-prose border-s-4 border-line-strong ps-4">
      <p className="text-lg">
        <strong className="font-semibold">Verdict:</strong>{" "}
        <span className="font-semibold">
          <VerdictMark verdict={verdict} claim={claim} />
        </span>
      </p>
      {reason !== "" && (
        <p>
          <TextWithCode text={reason} />
        </p>
      )}
    </div>
  );
}
