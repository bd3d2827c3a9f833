import { ClaimItem, type ListedClaim } from "./claim-item";
import type { MarkedLanguage } from "./language-mark";

type ClaimListProps = {
  claims: readonly ListedClaim[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** What to say where there can be none. */
  empty?: string;
  withinArticle?: boolean;
};

export function ClaimList({ claims, languages, empty = "", withinArticle = false }: ClaimListProps) {
  if (claims.length === 0) return <p className="text-muted">{empty}</p>;
  const languageNames = new Map([...languages].map(([id, { name }]) => [id, name]));
  return (
    <ul className="max-w-prose divide-y divide-line border-y border-line">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimItem claim={claim} languageNames={languageNames} withinArticle={withinArticle} />
        </li>
      ))}
    </ul>
  );
}
