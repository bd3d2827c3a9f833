import { ArticleTitle } from "@/components/claim/article-title";
import type { ListedClaim } from "@/components/claim/claim-item";
import { YearAfter } from "@/components/claim/old-mark";
import { VerdictAfter } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { groupBy } from "@/lib/domain/group";

/** The claims a line of ours rests on, under the article that makes them. */
export function RestsOn({ claims }: { claims: readonly ListedClaim[] }) {
  const byArticle = groupBy(claims, ({ articleTitle }) => articleTitle);
  return (
    <div className="mt-1 space-y-0.5 text-sm text-muted">
      {[...byArticle].map(([article, ofArticle]) => (
        <div key={article}>
          <p>
            <ArticleTitle>{article}</ArticleTitle>
            {ofArticle[0] && <YearAfter name={article} {...ofArticle[0]} />}:
          </p>
          <ul className="list-disc space-y-1.5 ps-4">
            {ofArticle.map(({ id, says, verdict }) => (
              <li key={id}>
                <Link to={`/claims/${id}/`} className="sentence-link">
                  {says}
                </Link>
                <VerdictAfter verdict={verdict} claim={id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
