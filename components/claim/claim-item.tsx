import { Link } from "@/components/site/link";
import { TextWithCode } from "@/components/site/text-with-code";
import { PartLink } from "@/components/ui/part-link";
import type { Verdict } from "@/lib/domain/verdict";
import { formatPosition } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import { basisWords, kindWords, verdictWords } from "@/lib/words/terms";
import { ArticleTitle } from "./article-title";
import { YearAfter } from "./old-mark";
import { VerdictMark } from "./verdict-mark";

/** What a list of claims shows of each; small enough to hand to an island. */
export type ListedClaim = Pick<Claim, "id" | "says" | "kind" | "basis" | "stances"> & {
  readonly articleTitle: string;
  /** The year of the article. */
  readonly year: string;
  /** Whether the article is old by now. */
  readonly old: boolean;
  readonly verdict: Verdict;
};

type ClaimItemProps = {
  claim: ListedClaim;
  /** Leaves out the article's name, on pages of one article, and the mark of the many claims nobody has checked. */
  withinArticle?: boolean;
  /** The name of each language a stance can be about. */
  languageNames: ReadonlyMap<string, string>;
  /** Whether the page's framework draws the claim; elsewhere the page's script adds the sign that shares it. */
  live?: boolean;
  /** Whether a line closes it off from the next, and columns align it with the next where the page is wide. */
  lined?: boolean;
};

/** A claim in a list: what it says, who says it, on what basis, how it is coded, what evidence says. */
export function ClaimItem({
  claim,
  withinArticle = false,
  languageNames,
  live = false,
  lined = false,
}: ClaimItemProps) {
  const stances = Object.entries(claim.stances);
  const columns = lined
    ? " border-b border-line wide:grid wide:grid-cols-[42rem_1fr] wide:items-baseline wide:gap-x-10"
    : "";
  const factColumns = lined ? " wide:grid wide:grid-cols-[12rem_1fr_8.5rem_auto]" : "";
  const facts = (
    <>
      <span>{kindWords[claim.kind]}</span>
      {claim.basis !== "none" && <span>{basisWords[claim.basis]}</span>}
      {stances.map(([language, stance]) => (
        <span key={language} className="whitespace-nowrap">
          {languageNames.get(language) ?? language} {formatPosition(stance)}
        </span>
      ))}
    </>
  );
  return (
    <div className={`listed-claim${columns}`} data-part={live ? "" : undefined}>
      <p className={lined ? "max-w-prose" : undefined}>
        <Link to={`/claims/${claim.id}/`} className="sentence-link">
          <TextWithCode text={claim.says} />
        </Link>
      </p>
      <p
        className={`mt-0.5 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm text-muted${factColumns}`}
      >
        {!withinArticle && (
          <span>
            <ArticleTitle>{claim.articleTitle}</ArticleTitle>
            <YearAfter name={claim.articleTitle} {...claim} />
          </span>
        )}
        {lined ? <span className="flex flex-wrap gap-x-3">{facts}</span> : facts}
        {withinArticle && claim.verdict === "unchecked" ? (
          <span>{verdictWords.unchecked}</span>
        ) : (
          <VerdictMark verdict={claim.verdict} claim={claim.id} />
        )}
        {live && <PartLink to={`/claims/${claim.id}/`} label="Share this claim" />}
      </p>
    </div>
  );
}
