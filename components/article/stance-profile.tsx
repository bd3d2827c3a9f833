import { AgreementStrip } from "@/components/claim/agreement-strip";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import {
  CellLanguage,
  LanguageCell,
  LanguageRow,
  LanguageRows,
  LanguageTable,
} from "@/components/comparison/language-table";
import { Link } from "@/components/site/link";
import type { Consensus } from "@/lib/domain/position";
import type { Topic } from "@/lib/schema/topic";

export type ProfileGroup = {
  readonly title: string;
  readonly rows: readonly { readonly topic: Topic; readonly cells: readonly Consensus[] }[];
};

type StanceProfileProps = {
  groups: readonly ProfileGroup[];
  /** The columns, in the order of the cells. */
  languages: readonly MarkedLanguage[];
};

/**
 * One article's position on every language and topic it judges; what it does not judge takes no room on a phone. Between
 * a phone and a wide screen, and on paper, the word stands under its strip.
 */
export function StanceProfile({ groups, languages }: StanceProfileProps) {
  return (
    <LanguageTable
      caption="The article’s position on each language, by topic"
      corner="Topic"
      languages={languages}
      compact
      short
    >
      {groups.map(({ title, rows }) => (
        <LanguageRows key={title} title={title} columns={languages.length}>
          {rows.map(({ topic, cells }) => (
            <LanguageRow
              key={topic.id}
              name={
                <Link to={`/topics/${topic.id}/`} className="quiet-link font-medium">
                  {topic.name}
                </Link>
              }
            >
              {languages.map((language, at) => (
                <ProfileCell key={language.id} language={language} topic={topic} consensus={cells[at]} />
              ))}
            </LanguageRow>
          ))}
        </LanguageRows>
      ))}
    </LanguageTable>
  );
}

type ProfileCellProps = { language: MarkedLanguage; topic: Topic; consensus: Consensus | undefined };

function ProfileCell({ language, topic, consensus }: ProfileCellProps) {
  if (consensus === undefined || consensus.median === null) return <NotJudged language={language} />;
  return (
    <LanguageCell>
      <div className="grid grid-cols-[5rem_1fr] items-center gap-x-2 cols:block">
        <CellLanguage language={language} />
        <div className="grid grid-cols-[6rem_1fr] items-center gap-x-2 sm:grid-cols-1 lg:grid-cols-[5rem_1fr] [&>span]:whitespace-normal">
          <PositionWord median={consensus.median} />
          <span className="order-first">
            <AgreementStrip
              consensus={consensus}
              of={`${language.name}, ${topic.name}`}
              color={language.color}
            />
          </span>
        </div>
      </div>
    </LanguageCell>
  );
}

/** A cell that a phone has no room for: there, what a topic does not show is not judged. */
function NotJudged({ language }: Pick<ProfileCellProps, "language">) {
  return (
    <LanguageCell isMinor>
      <div className="grid grid-cols-[5rem_1fr] items-center gap-x-2 cols:block">
        <CellLanguage language={language} />
        <span className="inline-flex min-h-7 items-center text-muted">
          <span role="img" aria-label="not judged">
            –
          </span>
        </span>
      </div>
    </LanguageCell>
  );
}
