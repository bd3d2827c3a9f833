import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { nearSubsets, subsetId } from "@/lib/domain/subset";

type NearComparisonsProps = {
  /** The ids of the compared languages. */
  subset: readonly string[];
  /** All languages, in canonical order. */
  languages: readonly MarkedLanguage[];
  /** The criterion to stay on. */
  topic?: string;
};

/** Links to the comparisons with one language more or fewer. */
export function NearComparisons({ subset, languages, topic }: NearComparisonsProps) {
  const names = new Map(languages.map(({ id, name }) => [id, name]));
  const near = nearSubsets(
    subset,
    languages.map(({ id }) => id),
  );
  return (
    <ul className="flex flex-wrap gap-2">
      {near.map(({ change, language, subset: reached }) => (
        <li key={language}>
          <Link
            to={`/compare/${subsetId(reached)}/${topic === undefined ? "" : `${topic}/`}`}
            className="control"
          >
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
