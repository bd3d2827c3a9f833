import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { verdicts, type Verdict } from "@/lib/domain/verdict";

/** How many claims have each verdict; each count leads to its claims. */
export function VerdictCounts({ counts }: { counts: ReadonlyMap<Verdict, number> }) {
  return (
    <ul className="flex max-w-prose flex-wrap gap-x-6 gap-y-1">
      {verdicts.flatMap((verdict) => {
        const count = counts.get(verdict) ?? 0;
        return count === 0
          ? []
          : [
              <li key={verdict}>
                <Link to={`/claims/?verdicts=${verdict}`} className="inline-block py-0.5 hover:underline">
                  {count} <VerdictMark verdict={verdict} />
                </Link>
              </li>,
            ];
      })}
    </ul>
  );
}
