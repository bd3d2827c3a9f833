import { Link } from "@/components/site/link";

export type NamedCriterion = { readonly topic: string; readonly name: string };

type NextCriteriaProps = {
  previous: NamedCriterion | undefined;
  next: NamedCriterion | undefined;
  /** The site path of the comparison. */
  comparison: string;
};

/** The criteria before and after this one in the table. */
export function NextCriteria({ previous, next, comparison }: NextCriteriaProps) {
  return (
    <nav aria-label="Criteria" className="no-print mt-12 grid grid-cols-2 gap-x-6 border-t border-line pt-4">
      {previous !== undefined && (
        <p>
          <span className="block text-sm text-muted">Previous criterion</span>
          <Link to={`${comparison}${previous.topic}/`} rel="prev" className="link text-lg">
            {previous.name}
          </Link>
        </p>
      )}
      {next !== undefined && (
        <p className="col-start-2 text-end">
          <span className="block text-sm text-muted">Next criterion</span>
          <Link to={`${comparison}${next.topic}/`} rel="next" className="link text-lg">
            {next.name}
          </Link>
        </p>
      )}
    </nav>
  );
}
