import { ArticleTitle } from "@/components/claim/article-title";
import { YearAfter } from "@/components/claim/old-mark";
import { VerdictMark } from "@/components/claim/verdict-mark";
import type { ListedClaim } from "@/components/claim/claim-item";
import { Link } from "@/components/site/link";
import { SourceLine } from "@/components/source/source-line";
import { accountName } from "@/lib/words/case-study";
import type { Outcome } from "@/lib/schema/case-study";
import type { Evidence } from "@/lib/schema/evidence";
import type { Source } from "@/lib/schema/source";
import { OutcomeMark } from "./outcome-mark";

/** One point with what both tell of it. */
export type TwoTellings = {
  readonly id: string;
  readonly about: string;
  readonly outcome: Outcome;
  readonly claims: readonly ListedClaim[];
  /** What the organisation says, or why that is not known. */
  readonly own: string | { readonly unknown: string };
  readonly sources: readonly Source[];
  readonly evidence: readonly Pick<Evidence, "id" | "question">[];
};

type DifferenceListProps = {
  differences: readonly TwoTellings[];
  organization: string;
  /** The organisation’s own post, which most points rest on; null where none was read. */
  account: Source | null;
};

/** Where what the organisation says is from, said once for all points. */
export function OwnSource({ organization, account }: Omit<DifferenceListProps, "differences">) {
  const named = "Sources and checks stand at the first of neighbouring points that share them.";
  if (account === null) return named;
  return (
    <>
      What {organization} says is from{" "}
      <a className="quiet-link" href={account.url} rel="external">
        {accountName(organization, account)}
      </a>{" "}
      where no other source is named. {named}
    </>
  );
}

/** What articles say beside what the organisation says, point by point; on a phone one under the other. */
export function DifferenceList({ differences, organization, account }: DifferenceListProps) {
  return (
    <ol>
      {differences.map((difference, at) => (
        <li
          key={difference.id}
          id={difference.id}
          className="break-inside-avoid border-t-2 border-ink py-5 target:bg-accent-soft target:[box-shadow:-0.75rem_0_var(--accent-soft),0.75rem_0_var(--accent-soft)]"
        >
          <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
            <h3 className="text-lg">
              <Link to={`#${difference.id}`} className="py-0.5 hover:text-accent hover:underline">
                {difference.about}
              </Link>
            </h3>
            <p className="text-[0.9375rem]">
              <OutcomeMark outcome={difference.outcome} />
            </p>
          </div>
          <dl className="mt-3 grid gap-x-12 gap-y-4 md:grid-cols-2">
            <ArticlesSay claims={difference.claims} />
            <OrganizationSays
              difference={difference}
              above={differences[at - 1]}
              organization={organization}
              account={account}
            />
          </dl>
        </li>
      ))}
    </ol>
  );
}

function ArticlesSay({ claims }: Pick<TwoTellings, "claims">) {
  const articles = new Set(claims.map(({ articleTitle }) => articleTitle)).size;
  return (
    <div className="min-w-0">
      <dt className="text-sm font-semibold text-muted">
        {articles === 1 ? "What one article says" : "What articles say"}
      </dt>
      <dd className="mt-1">
        {claims.length === 0 ? (
          <p className="text-muted">Nothing.</p>
        ) : (
          <ul className="space-y-2">
            {claims.map(({ id, says, articleTitle, year, old, verdict }) => (
              <li key={id}>
                <Link to={`/claims/${id}/`} className="sentence-link">
                  {says}
                </Link>
                <span className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-muted">
                  <span>
                    <ArticleTitle>{articleTitle}</ArticleTitle>
                    <YearAfter name={articleTitle} year={year} old={old} />
                  </span>
                  <VerdictMark verdict={verdict} claim={id} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

type OrganizationSaysProps = Pick<DifferenceListProps, "organization" | "account"> & {
  difference: TwoTellings;
  /** The point above, which may have named the same sources and checks. */
  above: TwoTellings | undefined;
};

function OrganizationSays({ difference, above, organization, account }: OrganizationSaysProps) {
  const { own, outcome } = difference;
  const sources = otherSources(difference, account);
  const isNamed = above !== undefined && idsOf(otherSources(above, account)) === idsOf(sources);
  const evidence = difference.evidence.filter(
    ({ id }) => above?.evidence.every((one) => one.id !== id) ?? true,
  );
  return (
    <div className="min-w-0">
      <dt className="text-sm font-semibold text-muted">What {organization} says</dt>
      <dd className="mt-1">
        <p className={outcome === "differs" ? "max-w-prose font-medium" : "max-w-prose"}>
          {typeof own === "string" ? own : `Not found: ${own.unknown}.`}
        </p>
        <ul className="mt-1 space-y-0.5 text-sm text-muted">
          {!isNamed &&
            sources.map((source) => (
              <li key={source.id}>
                {typeof own === "string" ? "" : "Looked for in: "}
                <SourceLine source={source} short />
              </li>
            ))}
          {evidence.map(({ id, question }) => (
            <li key={id}>
              Check:{" "}
              <Link to={`/evidence/${id}/`} className="sentence-link">
                {question}
              </Link>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** The sources of a point; none where it rests on the organisation’s own post alone. */
function otherSources({ sources }: TwoTellings, account: Source | null): readonly Source[] {
  return sources.every(({ id }) => id === account?.id) ? [] : sources;
}

function idsOf(sources: readonly Source[]): string {
  return sources.map(({ id }) => id).join();
}
