import { Fact, Facts } from "@/components/site/facts";
import { Link } from "@/components/site/link";
import { formatDate } from "@/lib/format";
import type { Dataset } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { SourceLine } from "./source-line";

type EvidenceFactsProps = {
  evidence: Pick<Evidence, "sources" | "searched" | "checked" | "confidence">;
  sources: ReadonlyMap<string, Source>;
  datasets: ReadonlyMap<string, Pick<Dataset, "id" | "shortTitle" | "source">>;
};

/** Where a finding stands, how directly each source was read, the datasets entered from it, when it was checked. */
export function EvidenceFacts({ evidence, sources, datasets }: EvidenceFactsProps) {
  const { searched, checked, confidence } = evidence;
  const cited = evidence.sources.flatMap((id) => sources.get(id) ?? []);
  const entered = [...datasets.values()].filter(({ source }) => evidence.sources.includes(source));
  return (
    <Facts>
      {cited.length > 0 && (
        <Fact term={cited.length === 1 ? "Source" : "Sources"}>
          <ul className="space-y-1.5">
            {cited.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {entered.length > 0 && (
        <Fact term={entered.length === 1 ? "Dataset" : "Datasets"}>
          {entered.map(({ id, shortTitle }, at) => (
            <span key={id}>
              {at > 0 && ", "}
              <Link to={`/datasets/${id}/`} className="quiet-link">
                {shortTitle}
              </Link>
            </span>
          ))}
        </Fact>
      )}
      {searched !== undefined && <Fact term="Searched">{searched.replace(/\.$/, "")}</Fact>}
      <Fact term="Checked">{formatDate(checked)}</Fact>
      <Fact term="Confidence">{confidence}, in the finding as worded</Fact>
    </Facts>
  );
}
