import { Link } from "@/components/site/link";
import type { Claim } from "@/lib/schema/claim";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { bearingWords } from "@/lib/words/terms";
import { EvidenceBody } from "./evidence-body";

type EvidenceListProps = {
  evidence: readonly Evidence[];
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, Pick<Claim, "id" | "says">>;
  datasets: ReadonlyMap<string, Dataset>;
};

/** Findings with their sources and the claims they bear on. */
export function EvidenceList({ evidence, sources, claims, datasets }: EvidenceListProps) {
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {evidence.map((one) => (
        <li key={one.id} className="py-3">
          <EvidenceBody evidence={one} sources={sources} datasets={datasets} />
          <ul className="mt-1 text-sm">
            {one.bears.map(({ claim, as }) => (
              <li key={claim}>
                <span className="text-muted">It {bearingWords[as]}:</span>{" "}
                <Link to={`/claims/${claim}/`} className="sentence-link">
                  {claims.get(claim)?.says ?? claim}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
