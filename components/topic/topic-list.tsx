import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import type { Topic } from "@/lib/schema/topic";

export type ListedTopic = {
  readonly topic: Topic;
  readonly articles: number;
  readonly claims: number;
  /** The position of each language; none where the topic is not compared. */
  readonly positions: readonly { readonly language: MarkedLanguage; readonly median: number | null }[];
};

/** Topics with their question, how much the articles have on them and, of a criterion, where they put each language. */
export function TopicList({ topics }: { topics: readonly ListedTopic[] }) {
  return (
    <ul className="border-t border-line">
      {topics.map(({ topic: { id, name, question, compared }, articles, claims, positions }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-0.5 border-b border-line py-3 sm:grid-cols-2 lg:grid-cols-4"
        >
          <Link to={`/topics/${id}/`} className="quiet-link font-medium">
            {name}
          </Link>
          <span className="lg:col-span-2">{question}</span>
          <span className="text-sm text-muted sm:col-start-2 lg:col-start-auto lg:self-center">
            {claims === 1 ? "1 claim" : `${claims} claims`} in{" "}
            {articles === 1 ? "1 article" : `${articles} articles`}
            {!compared && ", not compared"}
          </span>
          {positions.length > 0 && (
            <ul className="mt-1 grid gap-x-8 gap-y-1 text-sm sm:col-span-full sm:grid-cols-2 lg:grid-cols-4">
              {positions.map(({ language, median }) => (
                <li key={language.id} className="grid grid-cols-[4.5rem_1fr] gap-x-2">
                  <LanguageName language={language} />
                  <PositionWord median={median} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
