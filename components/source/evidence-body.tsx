import { TextWithCode } from "@/components/site/text-with-code";
import { Link } from "@/components/site/link";
import { formatDate } from "@/lib/format";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { SourceLine } from "./source-line";

type EvidenceBodyProps = {
  evidence: Evidence;
  sources: ReadonlyMap<string, Source>;
};

/** What was asked, what was found, where, and how sure we are. */
export function EvidenceBody({ evidence, sources }: EvidenceBodyProps) {
  const { id, question, finding } = evidence;
  return (
    <>
      <p className="text-sm text-muted">
        <Link to={`/evidence/${id}/`} className="sentence-link">
          <TextWithCode text={question} />
        </Link>
      </p>
      <p className="mt-0.5">
        <TextWithCode text={finding} />
      </p>
      <EvidenceSources evidence={evidence} sources={sources} />
    </>
  );
}

/** Where a finding stands, how directly each source was read, when it was checked. */
export function EvidenceSources({ evidence, sources }: EvidenceBodyProps) {
  const { sources: cited, searched, checked, confidence } = evidence;
  return (
    <ul className="mt-1 grid gap-1 text-sm text-muted">
      {cited.flatMap((id) => {
        const source = sources.get(id);
        return source === undefined
          ? []
          : [
              <li key={id}>
                <SourceLine source={source} />
              </li>,
            ];
      })}
      {searched !== undefined && <li>Searched: {searched.replace(/\.$/, "")}.</li>}
      <li>
        Checked {formatDate(checked)}, confidence {confidence}.
      </li>
    </ul>
  );
}
