import { SharedTable, tableId } from "@/components/ui/shared-table";
import { AgreementLabel } from "@/components/claim/agreement-label";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
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
      <StackedTable caption={caption} heads={["Topic", "Language", ...heads]}>
        {cells.map(({ topic, language: id, before, after }) => {
          const language = languages.get(id);
          return (
            <StackedRow
              key={`${topic}/${id}`}
              name={
                <Link to={`/topics/${topic}/#${id}`} className="quiet-link">
                  {topics.get(topic)?.name}
                </Link>
              }
            >
              <StackedCell head="Language">{language && <LanguageName language={language} />}</StackedCell>
              {[before, after].map((consensus, at) => (
                <StackedCell key={heads[at]} head={heads[at] ?? ""}>
                  <Cell consensus={consensus} />
                </StackedCell>
              ))}
            </StackedRow>
          );
        })}
      </StackedTable>
    </SharedTable>
  );
}

const heads = ["With it", "Without it"] as const;

function Cell({ consensus }: { consensus: Consensus }) {
  if (consensus.median === null) return null;
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 sm:block">
      <PositionWord median={consensus.median} />
      <span className="text-sm sm:block">
        <AgreementLabel consensus={consensus} />
      </span>
    </span>
  );
}
