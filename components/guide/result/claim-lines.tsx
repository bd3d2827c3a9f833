import { memo, type ReactNode } from "react";
import { ClaimItem, type ListedClaim } from "@/components/claim/claim-item";
import type { GuideLookup } from "@/components/guide/guide-lookup";

type ClaimLinesProps = {
  /** The ids of the claims. */
  claims: readonly string[];
  lookup: GuideLookup;
  /** Further items. */
  children?: ReactNode;
};

/** The claims behind a number of the guide. */
export function ClaimLines({ claims, lookup, children }: ClaimLinesProps) {
  return (
    <ul className="max-w-prose divide-y divide-line border-s-2 border-line ps-3">
      {claims.map((id) => {
        const claim = lookup.claims.get(id);
        return (
          claim !== undefined && <ClaimLine key={id} claim={claim} languageNames={lookup.languageNames} />
        );
      })}
      {children}
    </ul>
  );
}

type ClaimLineProps = { claim: ListedClaim; languageNames: GuideLookup["languageNames"] };

/** Hundreds of claims stand behind a ranking and stay the same while it changes. */
const ClaimLine = memo(function ClaimLine({ claim, languageNames }: ClaimLineProps) {
  return (
    <li>
      <ClaimItem claim={claim} languageNames={languageNames} live />
    </li>
  );
});
