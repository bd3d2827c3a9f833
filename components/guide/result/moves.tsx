import { Link } from "@/components/site/link";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { guideCounts } from "@/lib/words/keeping";
import { leadingLanguages } from "./framework-list";
import type { GuideData } from "@/components/guide/guide-data";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { Subsection } from "./subsection";

type MovesProps = {
  data: GuideData;
  outcome: GuideOutcome;
  robustness: Robustness | null;
  /** The language in use; null where there is none. */
  current: string | null;
  lookup: GuideLookup;
};

/** How others went to the leading languages: guides from what the team knows or runs, and case studies. */
export function Moves({ data, outcome, robustness, current, lookup: { names } }: MovesProps) {
  const leaders = leadingLanguages(outcome, robustness);
  const had = new Set([...outcome.known, ...(current === null ? [] : [current])]);
  const guides = data.migrations.filter(({ from, to }) => had.has(from) && leaders.includes(to));
  const cameFrom = ({ from }: GuideData["studies"][number]) =>
    [...had].some((language) => from?.startsWith(names.language(language)) === true);
  const studies = data.studies
    .filter(({ to }) => to.some((language) => leaders.includes(language)))
    .toSorted((a, b) => Number(cameFrom(b)) - Number(cameFrom(a)));
  if (guides.length + studies.length === 0) return null;
  return (
    <Subsection id="moves" title="How others got there">
      <ul className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {guides.map(({ from, to, summary, steps, pitfalls }) => (
          <li key={`${from}-to-${to}`} className="py-2">
            <Link to={`/migrations/${from}-to-${to}/`} className="quiet-link font-medium">
              From {names.language(from)} to {names.language(to)}
            </Link>
            <span className="text-muted">, {guideCounts(steps, pitfalls)}.</span> {summary}
          </li>
        ))}
        {studies.map(({ id, title, summary }) => (
          <li key={id} className="py-2">
            <Link to={`/case-studies/${id}/`} className="quiet-link font-medium">
              {title}
            </Link>
            <span className="text-muted">, case study.</span> {summary}
          </li>
        ))}
      </ul>
    </Subsection>
  );
}
