import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { comparisonPath, hasPage, nearSubsets } from "@/lib/domain/subset";

type NearComparisonsProps = {
  /** The ids of the compared languages. */
  subset: readonly string[];
  /** All languages, in canonical order. */
  languages: readonly MarkedLanguage[];
  /** The ids of the sets of more than three languages that have a page. */
  larger: readonly string[];
  /** The criterion to stay on; larger sets without a page have none. */
  topic?: string;
};

/** Links to the comparisons with one language more or fewer. */
export function NearComparisons({ subset, languages, larger, topic }: NearComparisonsProps) {
  const names = new Map(languages.map(({ id, name }) => [id, name]));
  const near = nearSubsets(
    subset,
    languages.map(({ id }) => id),
  ).filter((near) => topic === undefined || hasPage(near.subset, larger));
  return (
    <ul className="flex flex-wrap gap-2">
      {near.map(({ change, language, subset: reached }) => (
        <li key={language}>
          <Link
            to={`${comparisonPath(reached, larger)}${topic === undefined ? "" : `${topic}/`}`}
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
