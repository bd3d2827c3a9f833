import { SharedTable } from "@/components/ui/shared-table";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";

/** How the languages stand in the runs of one dataset. */
export type MeasuredDataset = {
  readonly id: string;
  readonly title: string;
  /** "Measured by …, 23 July 2025 …" */
  readonly sourceLine: string;
  readonly runs: readonly {
    readonly id: string;
    /** The test and load. */
    readonly name: string;
    readonly unit: string;
    /** One for each language, in the order of the languages; null where the run does not measure it. */
    readonly standings: readonly (MeasuredStanding | null)[];
  }[];
};

export type MeasuredStanding = {
  /** As the dataset has it, or the median of frameworks. */
  readonly value: string;
  /** "0.77 of the best" */
  readonly share: string;
  readonly position: number;
  /** The frameworks the value is the median of. */
  readonly frameworks: readonly string[];
};

export type MeasuredOverview = {
  readonly language: MarkedLanguage;
  /** Null where no dataset measures the language. */
  readonly measured: { readonly position: number; readonly min: number; readonly max: number } | null;
  /** Whether the articles are more than one step away. */
  readonly differs: boolean;
};

type MeasuredRunsProps = {
  topic: string;
  overview: readonly MeasuredOverview[];
  datasets: readonly MeasuredDataset[];
};

/** What datasets say on a criterion: a position for each language, and the runs it comes from. */
export function MeasuredRuns({ topic, overview, datasets }: MeasuredRunsProps) {
  const languages = overview.map(({ language }) => language);
  return (
    <>
      <ul className="flex flex-wrap gap-x-10 gap-y-3">
        {overview.map(({ language, measured, differs }) => (
          <li key={language.id}>
            <LanguageName language={language} />
            <p className="flex items-baseline gap-x-1.5">
              <MeasuredMark />
              {measured === null ? (
                <span className="text-muted">not measured</span>
              ) : (
                <PositionWord median={measured.position} />
              )}
            </p>
            {differs && <p className="text-sm font-medium text-warn">≠ articles and measurements differ</p>}
          </li>
        ))}
      </ul>
      {datasets.map(({ id, title, sourceLine, runs }) => (
        <div key={id} className="mt-6">
          <h3 className="text-base font-semibold">
            <Link to={`/datasets/${id}/`} className="quiet-link">
              {title}
            </Link>
          </h3>
          <p className="max-w-prose text-sm text-muted">{sourceLine}</p>
          <SharedTable id={`measured-${id}`} caption={`${topic}: ${title}`}>
            <ScrollRegion label={`${topic}: ${title}`}>
              <table className="mt-2 w-full min-w-140 border-collapse text-[0.9375rem]">
                <caption className="sr-only">
                  {topic}: {title}
                </caption>
                <thead>
                  <tr className="border-b border-line-strong text-start">
                    <th scope="col" className="py-1.5 pe-4 text-start font-medium text-muted">
                      Test
                    </th>
                    {languages.map((language) => (
                      <th key={language.id} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                        <LanguageName language={language} />
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {runs.map((run) => (
                    <tr key={run.id} className="border-b border-line align-top">
                      <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                        {run.name}
                        <span className="block text-sm text-muted">{run.unit}</span>
                      </th>
                      {run.standings.map((standing, at) => (
                        <td key={languages[at]?.id} className="py-1.5 pe-4">
                          {standing === null ? (
                            <span className="text-muted">not measured</span>
                          ) : (
                            <Standing standing={standing} />
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
          </SharedTable>
        </div>
      ))}
    </>
  );
}

function Standing({ standing: { value, share, position, frameworks } }: { standing: MeasuredStanding }) {
  return (
    <>
      <p>
        <PositionWord median={position} />
      </p>
      <p className="text-sm text-muted tabular-nums">
        {value}, {share}
      </p>
      {frameworks.length > 0 && (
        <p className="text-sm text-muted">
          {frameworks.length === 1 ? "" : "median of "}
          {frameworks.join(", ")}
        </p>
      )}
    </>
  );
}
