import { ArticleTitle } from "@/components/claim/article-title";
import type { ListedClaim } from "@/components/claim/claim-item";
import { ClaimList } from "@/components/claim/claim-list";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { YearAfter } from "@/components/claim/old-mark";
import { PositionWord } from "@/components/claim/position-word";
import { WideOpen } from "@/components/ui/wide-open";
import { claimAndJudgementWords } from "@/lib/words/claim-counts";
import { formatCounted } from "@/lib/format";
import type { CellMeasured } from "@/lib/domain/comparison/comparison";
import type { Consensus } from "@/lib/domain/position";

export type StandingArticle = {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  /** Whether it is old by now. */
  readonly old: boolean;
};

/** What the articles say of one language on one criterion, down to the claims. */
export type Standing = {
  readonly language: MarkedLanguage;
  readonly consensus: Consensus;
  /** What datasets say; null where none measures the language on the criterion. */
  readonly measured: CellMeasured | null;
  readonly positions: readonly {
    readonly article: StandingArticle;
    readonly position: number;
    /** The claims it rests on. */
    readonly claims: readonly ListedClaim[];
  }[];
  /** How many claims name the language, and how many of them judge it. */
  readonly naming: number;
  readonly judgements: number;
  /** Claims that name the language and do not count: they judge nothing, or evidence contradicts them. */
  readonly others: readonly ListedClaim[];
};

/** So many claims of each article stand on a phone; the others open when asked. */
const firstClaims = 1;
/** Where all claims on a language are folded, fewer than these are not. */
const mostUnfolded = 3;

type StandingsProps = {
  standings: readonly Standing[];
  /** All languages: a claim can judge others besides. */
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** Whether a phone folds all claims on a language, where a table above leads to those of each article. */
  closed?: boolean;
  /** Whether articles judge any of the languages; else all claims are listed alike. */
  isJudged?: boolean;
};

/** The languages side by side, each with every claim on it. */
export function Standings({ standings, languages, closed = false, isJudged = true }: StandingsProps) {
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      {standings.map((standing) => (
        <LanguageStanding
          key={standing.language.id}
          standing={standing}
          languages={languages}
          closed={closed && standing.naming > mostUnfolded}
          isJudged={isJudged}
        />
      ))}
    </div>
  );
}

type LanguageStandingProps = Omit<Required<StandingsProps>, "standings"> & { standing: Standing };

/** Every claim on a language and a criterion, under the position of its article. */
function LanguageStanding({ standing, languages, closed, isJudged }: LanguageStandingProps) {
  const { language, naming, judgements } = standing;
  const claims = isJudged ? (
    <StandingClaims standing={standing} languages={languages} folds={!closed} />
  ) : (
    <div className="mt-3">
      <ClaimList claims={standing.others} languages={languages} first={firstClaims} />
    </div>
  );
  return (
    <section aria-labelledby={language.id} className="min-w-0">
      <h3 id={language.id} className="border-b-2 border-ink pb-2 text-xl">
        <LanguageName language={language} />
      </h3>
      <p className="mt-3 text-muted">
        {naming === 0 ? "No article speaks of this." : `${claimAndJudgementWords(naming, judgements)}.`}
      </p>
      {closed ? <WideOpen summary="Article by article">{claims}</WideOpen> : claims}
    </section>
  );
}

type StandingClaimsProps = Pick<LanguageStandingProps, "standing" | "languages"> & {
  /** Whether a phone folds what comes later. */
  folds: boolean;
};

function StandingClaims({
  standing: { language, positions, others },
  languages,
  folds,
}: StandingClaimsProps) {
  return (
    <>
      {positions.map(({ article, position, claims }) => (
        <div key={article.id} className="mt-6">
          <h4 id={`${language.id}-${article.id}`} className="mb-2 flex flex-wrap items-baseline gap-x-3">
            <span>
              <ArticleTitle>{article.title}</ArticleTitle>
              <span className="font-normal text-muted">
                <YearAfter name={article.title} {...article} />
              </span>
            </span>
            <PositionWord median={position} />
          </h4>
          <ClaimList
            claims={claims}
            languages={languages}
            withinArticle
            first={folds ? firstClaims : undefined}
          />
        </div>
      ))}
      {others.length > 0 && (
        <div className="mt-6">
          <h4 id={`${language.id}-others`} className="mb-2">
            Said, but not counted
          </h4>
          {folds ? (
            <WideOpen summary={formatCounted(others.length, "claim")}>
              <OtherClaims claims={others} languages={languages} />
            </WideOpen>
          ) : (
            <OtherClaims claims={others} languages={languages} />
          )}
        </div>
      )}
    </>
  );
}

function OtherClaims({
  claims,
  languages,
}: { claims: Standing["others"] } & Pick<StandingsProps, "languages">) {
  return (
    <>
      <p className="mb-2 max-w-prose text-sm text-muted">
        A number alone judges nothing, what evidence contradicts does not count, and what judges another
        language counts there.
      </p>
      <ClaimList claims={claims} languages={languages} />
    </>
  );
}
