import { ArticleTitle } from "@/components/claim/article-title";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { OldMark } from "@/components/claim/old-mark";
import { Link } from "@/components/site/link";
import type { VerdictCounts } from "@/lib/domain/verdict";
import { formatCounted, formatPublished } from "@/lib/format";
import type { Article } from "@/lib/schema/article";
import { aboutAuthorWords, articleKind, noInterestSeen } from "@/lib/words/terms";

export type ListedArticle = {
  readonly article: Article;
  /** Whether it is old by now. */
  readonly old: boolean;
  readonly verdicts: VerdictCounts;
  readonly figures: number;
  /** The languages its claims name. */
  readonly languages: readonly MarkedLanguage[];
  readonly recommended: MarkedLanguage | undefined;
};

/** Every article with what one should know before trusting it. */
export function ArticleList({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ol className="mt-10 border-t border-line">
      {articles.map(({ article, old, verdicts, figures, languages, recommended }) => (
        <li
          key={article.id}
          className="grid gap-x-12 gap-y-4 border-b border-line py-6 lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)]"
        >
          <div>
            <h2 className="max-w-prose text-xl">
              <Link to={`/articles/${article.id}/`} className="quiet-link">
                {article.title}
              </Link>
            </h2>
            <p className="mt-1 text-muted">
              {typeof article.author === "string" && `${article.author}, `}
              {article.publisher}, {formatPublished(article.published, article.speaksOf)}
              {old && (
                <span className="ms-2 text-sm">
                  <OldMark year={null} />
                </span>
              )}
            </p>
            <p className="mt-3 max-w-prose text-[0.9375rem]">About the author: {aboutAuthorWords(article)}</p>
            <p className="mt-3 max-w-prose text-[0.9375rem]">
              Interest: {article.interest ?? noInterestSeen}
            </p>
          </div>
          <dl className="grid grid-cols-[max-content_1fr] content-start gap-x-4 gap-y-1 text-[0.9375rem]">
            <dt className="text-muted">Short name</dt>
            <dd>
              <ArticleTitle>{article.shortTitle}</ArticleTitle>
            </dd>
            <dt className="text-muted">Kind</dt>
            <dd>{articleKind(article)}</dd>
            <dt className="text-muted">Claims</dt>
            <dd>
              {verdicts.claims}
              {figures > 0 && `, with ${formatCounted(figures, "figure")}`}
            </dd>
            <dt className="text-muted">Checked</dt>
            <dd>
              <Link to={`/articles/${article.id}/#verdicts`} className="quiet-link">
                {formatCounted(verdicts.checked, "claim")}
              </Link>
            </dd>
            <dt className="text-muted">Contradicted</dt>
            <dd>
              <Link to={`/claims/?articles=${article.id}&verdicts=contradicted`} className="quiet-link">
                {formatCounted(contradicted(verdicts), "claim")}
              </Link>
            </dd>
            <dt className="text-muted">Names</dt>
            <dd className="flex flex-wrap gap-x-3">
              {languages.map((language) => (
                <LanguageName key={language.id} language={language} />
              ))}
            </dd>
            <dt className="text-muted">Recommends</dt>
            <dd>
              {recommended === undefined ? "It names no winner." : <LanguageName language={recommended} />}
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

function contradicted({ counts }: VerdictCounts): number {
  return counts.find(({ verdict }) => verdict === "contradicted")?.count ?? 0;
}
