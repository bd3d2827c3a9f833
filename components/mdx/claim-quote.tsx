import { ArticleTitle } from "@/components/claim/article-title";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { YearAfter } from "@/components/claim/old-mark";
import { VerdictMark } from "@/components/claim/verdict-mark";
import type { ListedClaim } from "@/components/claim/claim-item";
import { Link } from "@/components/site/link";
import { criterionWord } from "@/lib/domain/comparison/comparison";
import { formatPosition } from "@/lib/format";

type ClaimQuoteProps = {
  claim: ListedClaim;
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/** A claim within prose, in our words. Spans only, so that it may also stand within a paragraph. */
export function ClaimQuote({ claim, languages }: ClaimQuoteProps) {
  return (
    <span className="my-4 block border-s-2 border-line-strong ps-4">
      <Link to={`/claims/${claim.id}/`} className="sentence-link">
        {claim.says}
      </Link>
      <span className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-muted">
        <span>
          <ArticleTitle>{claim.articleTitle}</ArticleTitle>
          <YearAfter name={claim.articleTitle} {...claim} />
        </span>
        {Object.entries(claim.stances).map(([id, stance]) => {
          const language = languages.get(id);
          return (
            <span key={id} className="inline-flex items-center gap-1 whitespace-nowrap">
              {language !== undefined && <LanguageMark language={language} size={10} />}
              {language?.name ?? id}: {criterionWord(stance)} ({formatPosition(stance)})
            </span>
          );
        })}
        {claim.verdict !== "unchecked" && <VerdictMark verdict={claim.verdict} />}
      </span>
    </span>
  );
}
