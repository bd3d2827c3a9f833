import { ClaimItem, type ListedClaim } from "@/components/claim/claim-item";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { Continued } from "@/components/ui/continued";
import { areApart, type Consensus } from "@/lib/domain/position";
import { formatNumber } from "@/lib/format";
import type { Topic } from "@/lib/schema/topic";
import { agreementWords } from "@/lib/words/terms";

export type ReadClaim = {
  readonly claim: ListedClaim;
  readonly topic: Pick<Topic, "id" | "name">;
  /** What all articles say of each language the claim judges, on its topic. */
  readonly agreement: readonly { readonly language: MarkedLanguage; readonly consensus: Consensus }[];
};
export type ReadSection = { readonly heading: string; readonly claims: readonly ReadClaim[] };

type ReadSectionsProps = {
  sections: readonly ReadSection[];
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/**
 * An article's claims in its order, under its headings, with what all articles say beside each. On a phone each heading
 * shows a few and folds the others.
 */
export function ReadSections({ sections, languages }: ReadSectionsProps) {
  const languageNames = new Map([...languages].map(([id, { name }]) => [id, name]));
  return (
    <>
      <details className="no-print mb-3">
        <summary className="inline-flex min-h-9 items-center gap-2 font-medium">
          <span className="marker" aria-hidden="true" />
          The article’s {sections.length} headings
        </summary>
        <ol className="mt-2 columns-1 gap-x-10 md:columns-2">
          {sections.map(({ heading }, at) => (
            <li key={at} className="break-inside-avoid py-1">
              <Link to={`#section-${at + 1}`} className="py-0.5 hover:text-accent hover:underline">
                {heading}
              </Link>
            </li>
          ))}
        </ol>
      </details>
      {sections.map(({ heading, claims }, at) => (
        <section key={at} id={`section-${at + 1}`} className="mt-10 first-of-type:mt-0">
          <h3 className="mb-2 max-w-prose text-lg">{heading}</h3>
          <Continued
            className="divide-y divide-line"
            isOrdered
            first={firstClaims}
            rest={() => restWords(claims.slice(firstClaims))}
          >
            {claims.map((claim) => (
              <ReadClaimItem key={claim.claim.id} {...claim} languageNames={languageNames} />
            ))}
          </Continued>
        </section>
      ))}
    </>
  );
}

/** So many claims of a heading stand on a phone before the others are asked for. */
const firstClaims = 3;

/** "12 more claims, 5 of them checked" */
function restWords(claims: readonly ReadClaim[]): string {
  const checked = claims.filter(({ claim }) => claim.verdict !== "unchecked").length;
  return `${formatNumber(claims.length)} more claims, ${checked === 0 ? "none" : formatNumber(checked)} of them checked`;
}

type ReadClaimItemProps = ReadClaim & { languageNames: ReadonlyMap<string, string> };

function ReadClaimItem({ claim, topic, agreement, languageNames }: ReadClaimItemProps) {
  return (
    <li className="grid gap-x-10 lg:grid-cols-[minmax(0,42rem)_minmax(20rem,1fr)]">
      <ClaimItem claim={claim} languageNames={languageNames} withinArticle />
      <div className="flex flex-wrap gap-x-4 pb-2.5 text-sm text-muted lg:block lg:pt-3">
        <Link to={`/topics/${topic.id}/`} className="quiet-link">
          {topic.name}
        </Link>
        {agreement.map(({ language, consensus }) => (
          <p key={language.id}>
            <LanguageName language={language} />, all articles:{" "}
            <AllArticles consensus={consensus} stance={claim.stances[language.id]} />
          </p>
        ))}
      </div>
    </li>
  );
}

/** What all articles say together: beside "articles agree" alone one would read that they agree with the claim. */
function AllArticles({ consensus, stance }: { consensus: Consensus; stance: number | undefined }) {
  const { median } = consensus;
  const isApart = median !== null && stance !== undefined && areApart([median, stance]);
  return (
    <>
      {/* The claim itself judges the language: without a position, nothing counts. */}
      <PositionWord median={median} spoken={{ claims: 1, judgements: 1 }} />
      {median !== null && ` (${agreementWords(consensus)})`}
      {isApart && "; this claim stands apart"}
    </>
  );
}
