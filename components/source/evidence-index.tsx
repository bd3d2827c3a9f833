import { FlaggedText } from "@/components/site/flagged-text";
import { Link } from "@/components/site/link";
import type { Evidence } from "@/lib/schema/evidence";

/** Checks by their question, with what was found. */
export function EvidenceIndex({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {evidence.map(({ id, question, finding, bears }) => (
        <li key={id} className="grid gap-x-10 gap-y-1 py-3 md:grid-cols-[2fr_3fr]">
          <div className="min-w-0">
            <h3 className="text-base font-semibold">
              <Link to={`/evidence/${id}/`} className="quiet-link">
                {question}
              </Link>
            </h3>
            <p className="text-sm text-muted">{bears.length === 1 ? "1 claim" : `${bears.length} claims`}</p>
          </div>
          <p className="max-w-prose">
            <FlaggedText text={finding} />
          </p>
        </li>
      ))}
    </ul>
  );
}
