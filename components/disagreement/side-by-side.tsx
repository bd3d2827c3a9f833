import type { ReactNode } from "react";
import { ArticleTitle } from "@/components/claim/article-title";
import { YearAfter } from "@/components/claim/old-mark";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import type { Verdict } from "@/lib/domain/verdict";
import { formatCounted } from "@/lib/format";

export type Said = {
  readonly claim: string;
  readonly says: string;
  readonly verdict: Verdict;
};

/** What one article holds against another. */
export type Side = {
  readonly article: string;
  readonly title: string;
  readonly year: string;
  /** Whether the article is old by now. */
  readonly old: boolean;
  /** Its position, figure or order, as it is written. */
  readonly holds: ReactNode;
  readonly said: readonly Said[];
  /** How many more claims say so, and where they stand. */
  readonly more?: { readonly count: number; readonly to: string } | undefined;
};

/** How many articles of one side are shown before the rest is linked. */
const mostArticles = 8;

export type SideBySideProps = {
  sides: readonly (readonly Side[])[];
  /** The site path where all articles of a side stand, where there can be more than two. */
  all?: string | undefined;
};

/** Articles that disagree, next to each other, the one column against the other; what stands between them in one of its own. */
export function SideBySide({ sides, all }: SideBySideProps) {
  return (
    <div className={`mt-3 grid gap-x-12 gap-y-6 ${sides.length > 2 ? "lg:grid-cols-3" : "md:grid-cols-2"}`}>
      {sides.map((side, at) => (
        <div key={at} className="min-w-0 space-y-2">
          {(all === undefined ? side : side.slice(0, mostArticles)).map((one) => (
            <OneArticle key={`${one.article} ${one.said[0]?.claim}`} {...one} />
          ))}
          {all !== undefined && side.length > mostArticles && (
            <p className="border-t border-line pt-2 text-sm">
              <Link to={all}>{formatCounted(side.length - mostArticles, "more article")}</Link>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function OneArticle({ article, title, year, old, holds, said, more }: Side) {
  return (
    <div className="border-t border-line pt-2">
      <p className="text-lg">{holds}</p>
      <p className="text-sm text-muted">
        <Link to={`/articles/${article}/`} className="quiet-link">
          <ArticleTitle>{title}</ArticleTitle>
        </Link>
        <YearAfter name={title} year={year} old={old} />
      </p>
      <ul className="mt-1 space-y-1 text-[0.9375rem]">
        {said.map(({ claim, says, verdict }) => (
          <li key={claim}>
            <Link to={`/claims/${claim}/`} className="sentence-link inline-block py-0.5">
              {says}
            </Link>
            {verdict !== "unchecked" && (
              <span className="block text-sm">
                <VerdictMark verdict={verdict} claim={claim} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {more !== undefined && more.count > 0 && (
        <p className="mt-1 text-sm">
          <Link to={more.to}>{more.count === 1 ? "1 more claim" : `${more.count} more claims`}</Link>
        </p>
      )}
    </div>
  );
}
