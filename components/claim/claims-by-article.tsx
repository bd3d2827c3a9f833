import { Link } from "@/components/site/link";
import { formatCounted } from "@/lib/format";
import { ArticleTitle } from "./article-title";
import { ClaimList } from "./claim-list";
import type { ListedClaim } from "./claim-item";
import type { MarkedLanguage } from "./language-mark";
import { YearAfter } from "./old-mark";

export type ArticleClaims = {
  readonly article: { readonly id: string; readonly shortTitle: string };
  readonly year: string;
  /** Whether the article is old by now. */
  readonly old: boolean;
  readonly claims: readonly ListedClaim[];
  /** How many there are, where not all are shown. */
  readonly of?: number | undefined;
  /** Words before the name of the article. */
  readonly before?: string | undefined;
};

type ClaimsByArticleProps = {
  groups: readonly ArticleClaims[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** The level of the articles' headings. */
  level: 3 | 4;
};

/** Claims under the article that makes them. */
export function ClaimsByArticle({ groups, languages, level }: ClaimsByArticleProps) {
  const Heading = level === 3 ? "h3" : "h4";
  return (
    <div className="space-y-10">
      {groups.map(({ article, year, old, claims, of = claims.length, before }) => (
        <section key={article.id}>
          <Heading className="mb-1 text-base">
            {before}
            <Link to={`/articles/${article.id}/`} className="quiet-link">
              <ArticleTitle>{article.shortTitle}</ArticleTitle>
            </Link>
            <span className="font-normal text-muted">
              <YearAfter name={article.shortTitle} year={year} old={old} />;{" "}
              {of > claims.length && `${claims.length} of `}
              {formatCounted(of, "claim")}
            </span>
          </Heading>
          <ClaimList claims={claims} languages={languages} withinArticle />
        </section>
      ))}
    </div>
  );
}
