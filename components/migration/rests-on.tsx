import { Fragment } from "react";
import { ArticleTitle } from "@/components/claim/article-title";
import type { ListedClaim } from "@/components/claim/claim-item";
import { YearAfter } from "@/components/claim/old-mark";
import { VerdictAfter, VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { TextWithCode } from "@/components/site/text-with-code";
import { groupBy } from "@/lib/domain/group";
import { formatCounted } from "@/lib/format";

/**
 * The claims a line of ours rests on, under the article that makes them. They say the line in more words, so they are
 * folded away; how many there are, whose they are and what evidence says of them is not.
 */
export function RestsOn({ claims }: { claims: readonly ListedClaim[] }) {
  const byArticle = groupBy(claims, ({ articleTitle }) => articleTitle);
  return (
    <details className="print-open mt-1 text-sm text-muted">
      <summary className="inline-flex min-h-6 items-baseline gap-x-1.5">
        <span className="marker" aria-hidden="true" />
        <span>
          {formatCounted(claims.length, "claim")} of{" "}
          {[...byArticle.keys()].map((article, at) => (
            <Fragment key={article}>
              {at > 0 && ", "}
              <ArticleTitle>{article}</ArticleTitle>
            </Fragment>
          ))}
          {[...groupBy(claims, ({ verdict }) => verdict)].map(
            ([verdict, { length }]) =>
              verdict !== "unchecked" && (
                <span key={verdict} className="ms-3 inline-block">
                  {length} <VerdictMark verdict={verdict} count={length} />
                </span>
              ),
          )}
        </span>
      </summary>
      {[...byArticle].map(([article, ofArticle]) => (
        <div key={article} className="mt-1">
          <p>
            <ArticleTitle>{article}</ArticleTitle>
            {ofArticle[0] && <YearAfter name={article} {...ofArticle[0]} />}:
          </p>
          <ul className="list-disc space-y-1.5 ps-4">
            {ofArticle.map(({ id, says, verdict }) => (
              <li key={id}>
                <Link to={`/claims/${id}/`} className="sentence-link">
                  <TextWithCode text={says} />
                </Link>
                <VerdictAfter verdict={verdict} claim={id} apart />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
