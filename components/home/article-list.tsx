import { ArticleTitle } from "@/components/claim/article-title";
import { ArticleYear } from "@/components/claim/old-mark";
import { Link } from "@/components/site/link";
import type { Article } from "@/lib/schema/article";
import { articleKind } from "@/lib/words/terms";

export type ArticleSummary = Pick<
  Article,
  "id" | "title" | "shortTitle" | "publisher" | "kind" | "blogOf"
> & {
  readonly year: string;
  /** Whether it is old by now. */
  readonly old: boolean;
  readonly claims: number;
  /** The name of the language it recommends; null where it names no winner. */
  readonly recommends: string | null;
};

export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  return (
    <ul className="grid break-inside-avoid gap-x-12 sm:grid-cols-2">
      {articles.map(({ id, title, shortTitle, publisher, year, old, claims, recommends, ...of }) => (
        <li key={id} className="break-inside-avoid border-b border-line py-3">
          <Link to={`/articles/${id}/`} className="quiet-link font-medium">
            {title}
          </Link>
          <p className="text-sm text-muted">
            Short name: <ArticleTitle>{shortTitle}</ArticleTitle>; {publisher},{" "}
            <ArticleYear year={year} old={old} />; {articleKind(of)}; {claims} claims;{" "}
            {recommends === null ? "names no winner" : `recommends ${recommends}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
