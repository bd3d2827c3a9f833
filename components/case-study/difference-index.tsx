import { Link } from "@/components/site/link";
import { outcomeOrder, type OutcomeCounts } from "@/lib/domain/case-study";
import type { TwoTellings } from "./difference-list";
import { OutcomeMark } from "./outcome-mark";

type DifferenceIndexProps = {
  differences: readonly Pick<TwoTellings, "id" | "about" | "outcome">[];
  counts: OutcomeCounts;
};

/** The points of the two tellings by how they stand, each a link to where both are told. */
export function DifferenceIndex({ differences, counts }: DifferenceIndexProps) {
  return (
    <dl className="border-t border-line">
      {outcomeOrder.flatMap((outcome) =>
        counts[outcome] === 0
          ? []
          : [
              <div
                key={outcome}
                className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[11rem_minmax(0,1fr)] sm:items-baseline"
              >
                <dt className="text-[0.9375rem]">
                  <OutcomeMark outcome={outcome} count={counts[outcome]} />
                </dt>
                <dd>
                  <ul className="flex flex-wrap gap-x-4">
                    {differences
                      .filter((one) => one.outcome === outcome)
                      .map(({ id, about }) => (
                        <li key={id}>
                          <Link to={`#${id}`} className="quiet-link inline-flex min-h-6 items-center">
                            {about}
                          </Link>
                        </li>
                      ))}
                  </ul>
                </dd>
              </div>,
            ],
      )}
    </dl>
  );
}
