"use client";

import { memo, useMemo } from "react";
import { ClaimItem } from "@/components/claim/claim-item";
import { useAfterPaint } from "@/components/ui/use-after-paint.client";
import { formatNumber } from "@/lib/format";
import type { SearchClaim } from "@/lib/search/site-search";

/** As many as a page holds: the rest stays out of the document, however many claims there are. */
export const claimsPerPage = 50;

/** More than a window shows at once. They are drawn first: a key is answered by what the reader sees. */
const drawnFirst = 15;

type ClaimPageProps = {
  claims: readonly SearchClaim[];
  /** How many there are in all; more than `claims` while only the first are known. */
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
  const visible = useMemo(() => claims.slice(from, from + claimsPerPage), [claims, from]);
  const drawn = useAfterPaint(visible);
  const rows = useMemo(() => rowsOf(visible, drawn), [visible, drawn]);
  const pages = Math.ceil(count / claimsPerPage);
  return (
    <>
      <ul className="mt-2 max-w-prose wide:max-w-none divide-y divide-line border-y border-line empty:border-0">
        {rows.map((claim) => (
          <ListedItem key={claim.id} claim={claim} languageNames={languageNames} />
        ))}
      </ul>
      {pages > 1 && (
        <nav aria-label="Pages of claims" className="no-print mt-4 max-w-prose">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <button
              type="button"
              className="control"
              disabled={disabled || page === 1}
              onClick={() => onTurn(page - 1)}
            >
              Previous {claimsPerPage}
            </button>
            <span>
              {formatNumber(from + 1)}–{formatNumber(from + visible.length)} of {formatNumber(count)}
            </span>
            <button
              type="button"
              className="control"
              disabled={disabled || page === pages}
              onClick={() => onTurn(page + 1)}
            >
              Next {claimsPerPage}
            </button>
          </div>
          <p className="mt-2 text-sm text-muted">
            The browser’s own search sees the claims of this page; “Words in claims” looks through all.
          </p>
        </nav>
      )}
    </>
  );
});

/** The first of the claims that are to be seen, and of the others what is drawn by now. */
function rowsOf(visible: readonly SearchClaim[], drawn: readonly SearchClaim[]): readonly SearchClaim[] {
  if (visible === drawn) return visible;
  const first = visible.slice(0, drawnFirst);
  const listed = new Set(first.map(({ id }) => id));
  const others = drawn.slice(drawnFirst, visible.length).filter(({ id }) => !listed.has(id));
  return [...first, ...others];
}

type ListedItemProps = Pick<ClaimPageProps, "languageNames"> & { claim: SearchClaim };

const ListedItem = memo(function ListedItem({ claim, languageNames }: ListedItemProps) {
  return (
    <li className="drawn-when-near">
      <ClaimItem claim={claim} languageNames={languageNames} live />
    </li>
  );
});
