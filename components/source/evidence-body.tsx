import { TextWithCode } from "@/components/site/text-with-code";
import { Link } from "@/components/site/link";
import { formatDate } from "@/lib/format";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { SourceLine } from "./source-line";

type EvidenceBodyProps = {
  evidence: Evidence;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Pick<Dataset, "id" | "shortTitle" | "source">>;
};

/** What was asked, what was found, where, and how sure we are. */
export function EvidenceBody({ evidence, sources, datasets }: EvidenceBodyProps) {
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
      <EvidenceSources evidence={evidence} sources={sources} datasets={datasets} />
    </>
  );
}

/** Where a finding stands, how directly each source was read, the datasets entered from it, when it was checked. */
export function EvidenceSources({ evidence, sources, datasets }: EvidenceBodyProps) {
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
                {[...datasets.values()]
                  .filter((dataset) => dataset.source === id)
                  .map((dataset) => (
                    <span key={dataset.id}>
                      {" "}
                      Dataset from it:{" "}
                      <Link to={`/datasets/${dataset.id}/`} className="quiet-link">
                        {dataset.shortTitle}
                      </Link>
                      .
                    </span>
                  ))}
              </li>,
            ];
      })}
      {searched !== undefined && <li>Searched: {searched.replace(/\.$/, "")}.</li>}
      <li>
        Checked {formatDate(checked)}. Confidence in the finding as worded: {confidence}.
      </li>
    </ul>
  );
}
