import { SharedTable, tableId } from "@/components/ui/shared-table";
import { AgreementLabel } from "@/components/claim/agreement-label";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Consensus } from "@/lib/domain/position";
import type { LeftOut } from "@/lib/domain/article-reading";
import type { Topic } from "@/lib/schema/topic";

type LeftOutTableProps = {
  caption: string;
  cells: readonly LeftOut[];
  topics: ReadonlyMap<string, Topic>;
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/** Cells of the comparison with one article and without it. */
export function LeftOutTable({ caption, cells, topics, languages }: LeftOutTableProps) {
  return (
    <SharedTable id={tableId(caption)} caption={caption}>
      <ScrollRegion label={caption}>
        <table className="w-full max-w-4xl min-w-xl">
          <caption className="pb-2 font-semibold">{caption}</caption>
          <thead>
            <tr className="border-b border-line-strong text-start text-muted">
              {["Topic", "Language", "With it", "Without it"].map((label) => (
                <th key={label} scope="col" className="py-2 pe-6 text-start font-medium">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ topic, language: id, before, after }) => {
              const language = languages.get(id);
              return (
                <tr key={`${topic}/${id}`} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pe-6 text-start font-normal">
                    <Link to={`/topics/${topic}/#${id}`} className="quiet-link">
                      {topics.get(topic)?.name}
                    </Link>
                  </th>
                  <td className="py-2 pe-6">{language && <LanguageName language={language} />}</td>
                  <td className="py-2 pe-6">
                    <Cell consensus={before} />
                  </td>
                  <td className="py-2 pe-6">
                    <Cell consensus={after} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </SharedTable>
  );
}

function Cell({ consensus }: { consensus: Consensus }) {
  if (consensus.median === null) return null;
  return (
    <>
      <PositionWord median={consensus.median} />
      <p className="text-sm">
        <AgreementLabel consensus={consensus} />
      </p>
    </>
  );
}
