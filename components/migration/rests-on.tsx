import { Link } from "@/components/site/link";
import type { ListedClaim } from "@/components/claim/claim-item";

/** The claims a line of ours rests on. */
export function RestsOn({ claims }: { claims: readonly ListedClaim[] }) {
  return (
    <ul className="mt-1 text-sm text-muted">
      {claims.map(({ id, says, articleTitle, year }) => (
        <li key={id}>
          <Link to={`/claims/${id}/`} className="quiet-link">
            {says}
          </Link>{" "}
          <span className="whitespace-nowrap">
            {articleTitle}, {year}
          </span>
        </li>
      ))}
    </ul>
  );
}
