import { ArticleTitle } from "@/components/claim/article-title";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { TextWithCode } from "@/components/site/text-with-code";
import { bearingOrder } from "@/lib/domain/evidence";
import type { Verdict } from "@/lib/domain/verdict";
import type { Claim } from "@/lib/schema/claim";
import type { Evidence } from "@/lib/schema/evidence";
import { bearingWords } from "@/lib/words/terms";

type BorneClaimsProps = {
  bears: Evidence["bears"];
  claims: ReadonlyMap<string, Pick<Claim, "id" | "says" | "article">>;
  articleTitles: ReadonlyMap<string, string>;
  verdicts: ReadonlyMap<string, Verdict>;
};

/** The claims that evidence bears on, each with how, why, and what follows for it from all evidence. */
export function BorneClaims({ bears, claims, articleTitles, verdicts }: BorneClaimsProps) {
  const inOrder = bears.toSorted((a, b) => bearingOrder.indexOf(a.as) - bearingOrder.indexOf(b.as));
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {inOrder.flatMap(({ claim: id, as, because }) => {
        const claim = claims.get(id);
        if (claim === undefined) return [];
        return [
          <li key={id} className="py-2.5">
            <p className="text-sm text-muted">
              It {bearingWords[as]}:{" "}
              <ArticleTitle>{articleTitles.get(claim.article) ?? claim.article}</ArticleTitle>
            </p>
            <p>
              <Link to={`/claims/${id}/`} className="sentence-link">
                <TextWithCode text={claim.says} />
              </Link>
            </p>
            {because !== undefined && (
              <p className="text-sm">
                <TextWithCode text={because} />
              </p>
            )}
            <p className="text-sm">
              <VerdictMark verdict={verdicts.get(id) ?? "unchecked"} claim={id} />
            </p>
          </li>,
        ];
      })}
    </ul>
  );
}
