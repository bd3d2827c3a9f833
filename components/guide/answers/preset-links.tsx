import { Link } from "@/components/site/link";
import { formatNames } from "@/lib/format";
import { presetHereId } from "@/components/guide/lead-of-guide";

export type PresetFinding = {
  readonly id: string;
  readonly title: string;
  /** "Rust leads", "most often not enough to rank" */
  readonly finding: string;
  /** Whether there more often is not enough to rank than any one language leads. */
  readonly isUndecided: boolean;
  readonly isClose: boolean;
  /** How often that holds, never far from it: "in 48% of 10,000 variations"; of what is too close to call, who leads most often. */
  readonly share: string;
  /** What else comes out, where that holds in few: "Go in 30%; in 12% not enough to rank". */
  readonly rest: string;
  /** The languages it takes the team to know, by name; "" where it takes nothing. */
  readonly known: string;
  /** The criteria that could not be compared, the heavy ones each with why: "“Memory safety” (Python not judged)", "3 lighter ones". */
  readonly silences: readonly string[];
};

/** Answers to start from, each with what it comes to. */
export function PresetLinks({
  presets,
  current,
}: {
  presets: readonly PresetFinding[];
  current: string | null;
}) {
  return (
    <nav id="presets" aria-label="Presets" className="no-print mt-6">
      <ul className="flex flex-wrap gap-2 lg:grid lg:grid-cols-5">
        {presets.map(({ id, title, finding, isUndecided, isClose, share, rest, known, silences }) => (
          <li key={id} className="grow basis-60">
            <Link
              to={`/choose/${id}/`}
              id={id === current ? presetHereId : undefined}
              aria-current={id === current ? "page" : undefined}
              className="flex h-full flex-col rounded-md border border-line bg-raised px-3 py-2 hover:border-ink aria-[current]:border-ink aria-[current]:bg-sunk"
            >
              <span className="leading-snug font-medium">{title}</span>
              <span className="pt-1 text-sm font-semibold first-letter:uppercase">
                {isUndecided || isClose || share === "" ? finding : `${finding} ${share}`}
              </span>
              {[
                [
                  ...((isUndecided || isClose) && share !== "" ? [share] : []),
                  ...(rest === "" ? [] : [rest]),
                ],
                known === "" ? [] : [`assumes that the team knows ${known}`],
                silences.length > 0 ? [`not compared: ${formatNames(silences)}`] : [],
              ]
                .filter((said) => said.length > 0)
                .map((said) => (
                  <span key={said.join()} className="pt-1 text-sm text-muted first-letter:uppercase">
                    {said.join("; ")}.
                  </span>
                ))}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-muted">
        Variations draw other weights and sources at random: <Link to="/method/#robustness">how</Link>. There
        is not enough to rank where the sources say too little of what weighs:{" "}
        <Link to="/method/#recommendation">the rule</Link>.
      </p>
    </nav>
  );
}
