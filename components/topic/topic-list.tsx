import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { MeasuredWord, PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import type { SpokenOf } from "@/lib/claim-counts";
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
  readonly measured: number | null;
};

/** Topics with their question, how much the articles have on them and, of a criterion, where it puts each language. */
export function TopicList({ topics }: { topics: readonly ListedTopic[] }) {
  return (
    <ul className="border-t border-line">
      {topics.map(({ topic: { id, name, question, compared }, articles, claims, positions }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-2 border-b border-line py-3 lg:grid-cols-[17rem_minmax(0,1fr)]"
        >
          <div>
            <Link to={`/topics/${id}/`} className="quiet-link font-medium">
              {name}
            </Link>
            <p className="text-sm text-muted">
              {formatCounted(claims, "claim")} in {formatCounted(articles, "article")}
              {!compared && ", not compared"}
            </p>
          </div>
          <div>
            <p>{question}</p>
            {positions.length > 0 && (
              <ul className="mt-1 grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-2 lg:grid-cols-4">
                {positions.map((position) => (
                  <Position key={position.language.id} {...position} />
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Position({ language, median, spoken, measured }: ListedPosition) {
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-2 lg:block">
      <LanguageName language={language} />
      <span className="lg:block">
        <PositionWord median={median} spoken={spoken} />
        {measured !== null && (
          <span className="block text-muted">
            <MeasuredMark /> <span className="sr-only">measured </span>
            <MeasuredWord position={measured} />
          </span>
        )}
      </span>
    </li>
  );
}
