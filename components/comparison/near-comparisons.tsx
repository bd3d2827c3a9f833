import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { comparisonPath, nearSubsets, subsetId } from "@/lib/domain/comparison/subset";

type NearComparisonsProps = {
  /** The ids of the compared languages. */
  subset: readonly string[];
  /** All languages, in canonical order. */
  languages: readonly MarkedLanguage[];
  /** The ids of the sets of more than three languages that have a page. */
  larger: readonly string[];
  /** The criterion to stay on, and the ids of the sets that have a page for it; others lead to the whole comparison. */
  criterion?: { readonly topic: string; readonly sets: ReadonlySet<string> };
};

/** Links to the comparisons with one language more or fewer. */
export function NearComparisons({ subset, languages, larger, criterion }: NearComparisonsProps) {
  const names = new Map(languages.map(({ id, name }) => [id, name]));
  const near = nearSubsets(
    subset,
    languages.map(({ id }) => id),
  );
  const pathOf = (reached: readonly string[]) => {
    const path = comparisonPath(reached, larger);
    return criterion?.sets.has(subsetId(reached)) === true ? `${path}${criterion.topic}/` : path;
  };
  return (
    <ul className="flex flex-wrap gap-2">
      {near.map(({ change, language, subset: reached }) => (
        <li key={language}>
          <Link to={pathOf(reached)} className="control">
            {change === "add" ? "Add" : "Leave out"} {names.get(language)}
          </Link>
        </li>
      ))}
      <li>
        <Link to="/compare/" className="control">
          Choose others
        </Link>
      </li>
    </ul>
  );
}
