import { Continued } from "@/components/ui/continued";
import { formatCounted } from "@/lib/format";
import { ClaimItem, type ListedClaim } from "./claim-item";
import type { MarkedLanguage } from "./language-mark";

type ClaimListProps = {
  claims: readonly ListedClaim[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** What to say where there can be none. */
  empty?: string;
  withinArticle?: boolean;
  /** So many stand on a phone before the others are folded; all of them where none is given. */
  first?: number | undefined;
};

export function ClaimList({
  claims,
  languages,
  empty = "",
  withinArticle = false,
  first = claims.length,
}: ClaimListProps) {
  if (claims.length === 0) return <p className="text-muted">{empty}</p>;
  const languageNames = new Map([...languages].map(([id, { name }]) => [id, name]));
  return (
    <Continued
      className="max-w-prose divide-y divide-line"
      first={first}
      rest={(count) => formatCounted(count, "more claim")}
    >
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimItem claim={claim} languageNames={languageNames} withinArticle={withinArticle} />
        </li>
      ))}
    </Continued>
  );
}
