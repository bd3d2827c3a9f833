import { TextWithCode } from "@/components/site/text-with-code";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { ownReason } from "@/lib/sentence-words";
import { bearingWords } from "@/lib/words";
import { EvidenceBody } from "./evidence-body";

type ClaimEvidenceProps = {
  claim: string;
  /** What bears on the claim. */
  evidence: readonly Evidence[];
  /** What the verdict above has said already. */
  told: string;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Dataset>;
};

/** What sources say about one claim, each with where it says so. */
export function ClaimEvidence({ claim, evidence, told, sources, datasets }: ClaimEvidenceProps) {
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {evidence.map((one) => {
        const bearing = one.bears.find((bears) => bears.claim === claim);
        const reason = ownReason(one, claim);
        return (
          <li key={one.id} id={one.id} className="py-3 target:bg-accent-soft">
            {bearing !== undefined && (
              <p className="font-semibold">
                {bearing.as === "not-found"
                  ? "We looked for a source of this and found none."
                  : `A source ${bearingWords[bearing.as]} this claim.`}
              </p>
            )}
            {reason !== null && reason !== told && (
              <p>
                <TextWithCode text={reason} />
              </p>
            )}
            <div className="mt-2">
              <EvidenceBody evidence={one} sources={sources} datasets={datasets} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
