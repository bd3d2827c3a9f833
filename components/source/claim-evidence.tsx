import { Link } from "@/components/site/link";
import { TextWithCode } from "@/components/site/text-with-code";
import { WordMark } from "@/components/ui/word-mark";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { ownReason } from "@/lib/words/sentence";
import { bearingWords } from "@/lib/words/terms";
import { EvidenceSources } from "./evidence-body";
import { bearingMarks } from "./bearing-marks";

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
            <h3 className="text-base font-semibold">
              <Link to={`/evidence/${one.id}/`} className="sentence-link">
                <TextWithCode text={one.question} />
              </Link>
            </h3>
            {bearing !== undefined && (
              <p className="mt-0.5 text-sm text-muted">
                <WordMark mark={bearingMarks[bearing.as]}>
                  {bearing.as === "not-found"
                    ? "We looked for a source of this and found none."
                    : `A source ${bearingWords[bearing.as]} this claim.`}
                </WordMark>
              </p>
            )}
            {reason !== null && reason !== told && (
              <p className="mt-2">
                <TextWithCode text={reason} />
              </p>
            )}
            <p className="mt-2">
              <TextWithCode text={one.finding} />
            </p>
            <EvidenceSources evidence={one} sources={sources} datasets={datasets} />
          </li>
        );
      })}
    </ul>
  );
}
