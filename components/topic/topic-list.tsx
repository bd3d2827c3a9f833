import { Link } from "@/components/site/link";
import type { Topic } from "@/lib/schema/topic";

export type ListedTopic = { readonly topic: Topic; readonly articles: number; readonly claims: number };

/** Topics with their question and how much the articles have on them. */
export function TopicList({ topics }: { topics: readonly ListedTopic[] }) {
  return (
    <ul className="border-t border-line">
      {topics.map(({ topic: { id, name, question, compared }, articles, claims }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[14rem_1fr] lg:grid-cols-[14rem_1fr_8rem_14rem]"
        >
          <Link to={`/topics/${id}/`} className="font-medium hover:text-accent hover:underline">
            {name}
          </Link>
          <span>{question}</span>
          <span className="text-sm text-muted sm:col-start-2 lg:col-start-auto lg:self-center">
            {compared ? "criterion" : "not compared"}
          </span>
          <span className="text-sm text-muted sm:col-start-2 lg:col-start-auto lg:self-center">
            {claims === 1 ? "1 claim" : `${claims} claims`} in{" "}
            {articles === 1 ? "1 article" : `${articles} articles`}
          </span>
        </li>
      ))}
    </ul>
  );
}
