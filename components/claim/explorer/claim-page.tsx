import { memo } from "react";
import { ClaimItem } from "@/components/claim/claim-item";
import { formatNumber } from "@/lib/format";
import type { SearchClaim } from "@/lib/search/site-search";

/** As many as a page holds: the rest stays out of the document, however many claims there are. */
export const claimsPerPage = 50;

type ClaimPageProps = {
  /** The claims of this page that are drawn. */
  claims: readonly SearchClaim[];
  /** How many there are on all pages. */
  count: number;
  /** Counted from 1. */
  page: number;
  languageNames: ReadonlyMap<string, string>;
  disabled: boolean;
  onTurn: (page: number) => void;
};

/** Fifty of the claims found, and the way to the others. */
export const ClaimPage = memo(function ClaimPage({
  claims,
  count,
  page,
  languageNames,
  disabled,
  onTurn,
}: ClaimPageProps) {
  const from = (page - 1) * claimsPerPage;
  const pages = Math.ceil(count / claimsPerPage);
  return (
    <>
      <ul className="mt-2 border-t border-line empty:border-0">
        {claims.map((claim) => (
          <ListedItem key={claim.id} claim={claim} languageNames={languageNames} />
        ))}
      </ul>
      {pages > 1 && (
        <p className="print-only">
          {formatNumber(from + 1)}–{formatNumber(Math.min(from + claimsPerPage, count))} of{" "}
          {formatNumber(count)}; all claims are in claims.csv.
        </p>
      )}
      {pages > 1 && (
        <nav aria-label="Pages of claims" className="no-print mt-4 max-w-prose">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {page > 1 && (
              <button type="button" className="control" disabled={disabled} onClick={() => onTurn(page - 1)}>
                Previous {claimsPerPage}
              </button>
            )}
            <span>
              {formatNumber(from + 1)}–{formatNumber(Math.min(from + claimsPerPage, count))} of{" "}
              {formatNumber(count)}
            </span>
            {page < pages && (
              <button type="button" className="control" disabled={disabled} onClick={() => onTurn(page + 1)}>
                Next {claimsPerPage}
              </button>
            )}
          </div>
          <p className="mt-2 text-sm text-muted">
            The browser’s own search sees the claims of this page; “Words in claims” looks through all.
          </p>
        </nav>
      )}
    </>
  );
});

type ListedItemProps = Pick<ClaimPageProps, "languageNames"> & { claim: SearchClaim };

const ListedItem = memo(function ListedItem({ claim, languageNames }: ListedItemProps) {
  return (
    <li className="drawn-when-near">
      {/* The item reaches farther than its text, the line below it does not. */}
      <ClaimItem claim={claim} languageNames={languageNames} live lined />
    </li>
  );
});
