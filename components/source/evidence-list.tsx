import { formatDate, formatPublished } from "@/lib/format";
import type { Bearing, Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";

type EvidenceListProps = {
  claim: string;
  /** What bears on the claim. */
  evidence: readonly Evidence[];
  sources: ReadonlyMap<string, Source>;
};

const bearingWords = {
  supports: "supports it",
  qualifies: "needs context",
  contradicts: "contradicts it",
  outdates: "outdated since",
  "not-found": "looked for and not found",
} as const satisfies Record<Bearing, string>;

const seenWords = {
  original: "read in the original",
  "archived-copy": "read in an archived copy",
  repository: "read in its repository",
  excerpt: "read in an excerpt",
  "quoted-by-others": "quoted by others",
} as const satisfies Record<Source["seenAs"], string>;

/** What sources say about a claim, each with where it says so and how directly we read it. */
export function EvidenceList({ claim, evidence, sources }: EvidenceListProps) {
  if (evidence.length === 0) return <p className="text-muted">Nobody has checked this claim yet.</p>;
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {evidence.map(({ id, finding, bears, checked, sources: cited }) => {
        const bearing = bears.find((one) => one.claim === claim);
        return (
          <li key={id} id={id} className="py-3 target:bg-accent-soft">
            <p>
              {bearing !== undefined && (
                <strong className="font-semibold">{bearingWords[bearing.as]}: </strong>
              )}
              {finding}
            </p>
            {bearing?.because !== undefined && <p className="mt-1 text-muted">{bearing.because}</p>}
            <ul className="mt-1 text-sm text-muted">
              {cited.flatMap((sourceId) => {
                const source = sources.get(sourceId);
                if (source === undefined) return [];
                return [
                  <li key={sourceId}>
                    <a className="quiet-link" href={source.url} rel="external">
                      {source.title}
                    </a>
                    , {source.publisher}, {formatPublished(source.published)}; {seenWords[source.seenAs]}
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
