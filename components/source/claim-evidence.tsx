import { formatDate } from "@/lib/format";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { bearingWords } from "@/lib/words";
import { SourceLine } from "./source-line";

type ClaimEvidenceProps = {
  claim: string;
  /** What bears on the claim. */
  evidence: readonly Evidence[];
  sources: ReadonlyMap<string, Source>;
};

/** What sources say about one claim, each with where it says so. */
export function ClaimEvidence({ claim, evidence, sources }: ClaimEvidenceProps) {
  if (evidence.length === 0) return <p className="text-muted">Nobody has checked this claim yet.</p>;
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {evidence.map(({ id, finding, bears, checked, sources: cited }) => {
        const bearing = bears.find((one) => one.claim === claim);
        return (
          <li key={id} id={id} className="py-3 target:bg-accent-soft">
            {bearing !== undefined && (
              <p className="font-semibold">A source {bearingWords[bearing.as]} this claim.</p>
            )}
            <p>{finding}</p>
            {bearing?.because !== undefined && <p className="mt-1 text-muted">{bearing.because}</p>}
            <ul className="mt-1 text-sm text-muted">
              {cited.flatMap((sourceId) => {
                const source = sources.get(sourceId);
                return source === undefined
                  ? []
                  : [
                      <li key={sourceId}>
                        <SourceLine source={source} />
                      </li>,
                    ];
              })}
              <li>Checked {formatDate(checked)}</li>
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
