import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { CellLanguage, LanguageCell, LanguageRow, LanguageRows, LanguageTable } from "./language-table";

/** How the languages stand in the runs of one dataset. */
export type MeasuredDataset = {
  readonly id: string;
  readonly title: string;
  /** "Measured by …, 23 July 2025 …" */
  readonly sourceLine: string;
  /** "Latency, lower is better": what its numbers are. */
  readonly metrics: readonly string[];
  /** For each language the frameworks every number of it is the median of; none where the rows say them. */
  readonly medians: readonly (readonly string[])[];
  readonly runs: readonly {
    readonly id: string;
    /** The test and load. */
    readonly name: string;
    /** One for each language, in the order of the languages; null where the run does not measure it. */
    readonly standings: readonly (MeasuredStanding | null)[];
  }[];
};

export type MeasuredStanding = {
  /** "7.15 ms, 17× the best" */
  readonly words: string;
  readonly position: number;
  /** The frameworks the number is the median of, where they are not those of every run. */
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
      {datasets.map((dataset) => (
        <DatasetRuns key={dataset.id} topic={topic} dataset={dataset} languages={languages} />
      ))}
    </>
  );
}

type DatasetRunsProps = { topic: string; dataset: MeasuredDataset; languages: readonly MarkedLanguage[] };

function DatasetRuns({ topic, dataset, languages }: DatasetRunsProps) {
  const { id, title, metrics, medians, runs } = dataset;
  return (
    <div className="mt-8">
      <h3 className="text-base font-semibold">
        <Link to={`/datasets/${id}/`} className="quiet-link">
          {title}
        </Link>
      </h3>
      <p className="max-w-prose text-sm text-muted tabular-nums">{dataset.sourceLine}</p>
      <p className="mt-1 text-sm font-medium">{metrics.join("; ")}</p>
      {medians.some((frameworks) => frameworks.length > 0) && (
        <ul className="mb-2 max-w-prose text-sm text-muted">
          {languages.map((language, at) => (
            <Frameworks key={language.id} of={language.name} frameworks={medians[at] ?? []} />
          ))}
        </ul>
      )}
      <LanguageTable
        id={`measured-${id}`}
        caption={`${topic}: ${title}`}
        corner="Test"
        languages={languages}
        compact
        short
      >
        <LanguageRows columns={languages.length}>
          {runs.map(({ id: run, name, standings }) => (
            <LanguageRow key={run} name={name}>
              {languages.map((language, at) => (
                <LanguageCell key={language.id}>
                  <div className="grid grid-cols-[5rem_1fr] items-baseline gap-x-2 cols:block">
                    <CellLanguage language={language} />
                    <Standing standing={standings[at] ?? null} />
                  </div>
                </LanguageCell>
              ))}
            </LanguageRow>
          ))}
        </LanguageRows>
      </LanguageTable>
    </div>
  );
}

function Frameworks({ of, frameworks }: { of: string; frameworks: readonly string[] }) {
  if (frameworks.length === 0) return null;
  return (
    <li>
      {of}: {medianWords(frameworks)}
    </li>
  );
}

function Standing({ standing }: { standing: MeasuredStanding | null }) {
  if (standing === null) return <p className="text-muted">not measured</p>;
  const { words, position, frameworks } = standing;
  return (
    <div>
      <p>
        <PositionWord median={position} />
      </p>
      <p className="text-sm tabular-nums">{words}</p>
      {frameworks.length > 0 && <p className="text-sm text-muted">{medianWords(frameworks)}</p>}
    </div>
  );
}

/** Of several frameworks the number is their median. */
function medianWords(frameworks: readonly string[]): string {
  return `${frameworks.length === 1 ? "" : "median of "}${frameworks.join(", ")}`;
}
