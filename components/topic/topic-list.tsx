import { DisagreeMark } from "@/components/claim/agreement-label";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { measuredWord } from "@/lib/words/dataset";
import type { SpokenOf } from "@/lib/words/claim-counts";
import { formatCounted } from "@/lib/format";
import type { Topic } from "@/lib/schema/topic";

export type ListedTopic = {
  readonly topic: Topic;
  readonly articles: number;
  readonly claims: number;
  /** The position of each language, by articles and by datasets; none where the topic is not compared. */
  readonly positions: readonly ListedPosition[];
};

type ListedPosition = {
  readonly language: MarkedLanguage;
  readonly median: number | null;
  readonly spoken: SpokenOf;
  /** Whether articles disagree on it. */
  readonly differs: boolean;
  /** Whether one article alone puts it there. */
  readonly isLone: boolean;
  readonly measured: number | null;
};

/** The columns of the list and of the head over it. */
const columns = "grid gap-x-8 lg:grid-cols-[20rem_minmax(0,1fr)]";
const languageColumns = "grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-4";

/** The languages over their columns, for all lists of the page; where there is no room, each word has its name. */
export function TopicListHead({ languages }: { languages: readonly MarkedLanguage[] }) {
  return (
    <div
      aria-hidden="true"
      className={`sticky top-0 z-10 mt-6 border-b border-line bg-paper py-1.5 max-lg:hidden ${columns}`}
    >
      <span className="col-start-2">
        <span className={`text-lg font-semibold ${languageColumns}`}>
          {languages.map((language) => (
            <LanguageName key={language.id} language={language} />
          ))}
        </span>
      </span>
    </div>
  );
}

/** Topics with their question, how much the articles have on them and, of a criterion, where it puts each language. */
export function TopicList({ topics }: { topics: readonly ListedTopic[] }) {
  return (
    <ul className="border-t border-line">
      {topics.map(({ topic: { id, name, question, compared }, articles, claims, positions }) => (
        <li key={id} className={`gap-y-2 border-b border-line py-3 ${columns}`}>
          <div className={compared ? undefined : "col-span-full"}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link to={`/topics/${id}/`} className="quiet-link font-medium">
                {name}
              </Link>
              <span className="text-sm text-muted">
                {formatCounted(claims, "claim")} in {formatCounted(articles, "article")}
                {!compared && ", not compared"}
              </span>
            </p>
            <p className="text-[0.9375rem]">{question}</p>
          </div>
          {positions.length > 0 && (
            <ul className={`text-sm ${languageColumns}`}>
              {positions.map((position) => (
                <Position key={position.language.id} {...position} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Position({ language, median, spoken, differs, isLone, measured }: ListedPosition) {
  return (
    <li className="flex flex-wrap content-start items-baseline gap-x-2">
      <span className="lg:sr-only">
        <LanguageName language={language} />
      </span>
      <PositionWord median={median} spoken={spoken} breaks="in word" />
      {isLone && <span className="w-full text-muted">one article</span>}
      {differs && (
        <span className="w-full">
          <DisagreeMark />
        </span>
      )}
      {measured !== null && (
        <span className="w-full text-muted">
          <MeasuredMark /> <span className="sr-only">measured </span>
          {measuredWord(measured)}
        </span>
      )}
    </li>
  );
}
