import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { MeasuredWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { WideOpen } from "@/components/ui/wide-open";
import { formatCounted } from "@/lib/format";
import { intervalWords } from "@/lib/words/dataset";
import { CellLanguage, LanguageCell, LanguageRow, LanguageRows, LanguageTable } from "./language-table";

/** How the languages stand in the runs of one dataset. */
export type MeasuredDataset = {
  readonly id: string;
  readonly title: string;
  /** "Measured by …, 23 July 2025 …" */
  readonly measuredLine: string;
  /** What a reader must know first before comparing, and how many more caveats the dataset has. */
  readonly caveats: readonly string[];
  readonly moreCaveats: number;
  /** "Latency in ms, lower is better": what its numbers are. */
  readonly metrics: readonly string[];
  /**
   * For each language the frameworks most numbers of it are the median of, whether rows name others, and whether some of
   * several have several entries.
   */
  readonly medians: readonly {
    readonly frameworks: readonly string[];
    readonly changes: boolean;
    readonly hasEntries: boolean;
  }[];
  /** Whether an entry that does not count, of no usual framework, is ahead of all that do. */
  readonly leftOut: boolean;
  readonly runs: readonly {
    readonly id: string;
    /** The test and load. */
    readonly name: string;
    /** One for each language, in the order of the languages. */
    readonly standings: readonly (MeasuredStanding | MissingStanding)[];
  }[];
};

/** Of a language without a number in a run we have no entry, or none of a framework in usual use. */
export type MissingStanding = "absent" | "unusual";

export type MeasuredStanding = {
  /** "7.15, 17×" and " the best median", which a phone has no room for */
  readonly words: readonly [string, string];
  readonly position: number;
  /** The frameworks the number is the median of, where they are not those of most runs. */
  readonly frameworks: readonly string[];
  /** "median of 4 entries of Axum, 41,106 to 1,190,767"; null where the number is an entry's own, or of several frameworks. */
  readonly entries: string | null;
};

export type MeasuredOverview = {
  readonly language: MarkedLanguage;
  /** Null where no dataset measures the language. */
  readonly measured: { readonly position: number; readonly min: number; readonly max: number } | null;
  /** Whether the articles are more than one step from all of it. */
  readonly differs: boolean;
};

/** A dataset whose numbers make no position. */
export type NotScored = { readonly id: string; readonly title: string; readonly because: string };

/** The table of more runs than these is folded on a phone. */
const firstRuns = 3;

type MeasuredRunsProps = {
  topic: string;
  overview: readonly MeasuredOverview[];
  datasets: readonly MeasuredDataset[];
  notScored?: readonly NotScored[];
};

/** What datasets say on a criterion: a position for each language, and the runs it comes from. */
export function MeasuredRuns({ topic, overview, datasets, notScored = [] }: MeasuredRunsProps) {
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
                <span className="text-muted">in none of our datasets</span>
              ) : (
                <>
                  <MeasuredWord position={measured.position} />
                  <span className="text-muted">{intervalWords(measured)}</span>
                </>
              )}
            </p>
            {differs && <p className="text-sm font-medium text-warn">≠ articles and measurements differ</p>}
          </li>
        ))}
      </ul>
      {datasets.map((dataset) => (
        <DatasetRuns key={dataset.id} topic={topic} dataset={dataset} languages={languages} />
      ))}
      {notScored.map(({ id, title, because }) => (
        <p key={id} className="mt-6 max-w-prose text-sm">
          Not scored: <Link to={`/datasets/${id}/`}>{title}</Link>. {because}
        </p>
      ))}
    </>
  );
}

type DatasetRunsProps = { topic: string; dataset: MeasuredDataset; languages: readonly MarkedLanguage[] };

function DatasetRuns({ topic, dataset, languages }: DatasetRunsProps) {
  const { id, title, caveats, moreCaveats, metrics, medians, leftOut, runs } = dataset;
  const table = (
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
                  <Standing standing={standings[at] ?? "absent"} />
                </div>
              </LanguageCell>
            ))}
          </LanguageRow>
        ))}
      </LanguageRows>
    </LanguageTable>
  );
  return (
    <div className="mt-8">
      <h3 className="text-base font-semibold">
        <Link to={`/datasets/${id}/`} className="quiet-link">
          {title}
        </Link>
      </h3>
      <p className="max-w-prose text-sm text-muted tabular-nums">{dataset.measuredLine}</p>
      <ul className="my-1 max-w-prose list-disc ps-5 text-sm">
        {caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
        <li>
          <Link to={`/datasets/${id}/#caveats`}>{moreWords(moreCaveats)}</Link>
        </li>
      </ul>
      <p className="text-sm font-medium">
        {metrics.join("; ")}
        <span className="sm:hidden">{shareWords(runs)}</span>
      </p>
      <ul className="mb-2 max-w-prose text-sm text-muted">
        {languages.map((language, at) => (
          <Frameworks key={language.id} of={language.name} {...medians[at]} />
        ))}
        {leftOut && (
          <li>
            Not counted: entries of other frameworks, some ahead of all these. They stand on the{" "}
            <Link to={`/datasets/${id}/#measurements`}>dataset’s page</Link>.
          </li>
        )}
      </ul>
      {runs.length > firstRuns ? (
        <WideOpen summary={formatCounted(runs.length, "test")}>{table}</WideOpen>
      ) : (
        table
      )}
    </div>
  );
}

/** What the shares of a table are of: "; % of the best median", said once where its cells have no room for it. */
function shareWords(runs: MeasuredDataset["runs"]): string {
  const standings = runs.flatMap(({ standings }) => standings);
  const said = standings.flatMap((standing) => {
    if (typeof standing === "string") return [];
    const [share, of] = standing.words;
    const sign = share.slice(-1);
    return sign === "%" || sign === "×" ? `; ${sign}${of}` : [];
  });
  return [...new Set(said)].join("");
}

function moreWords(caveats: number): string {
  if (caveats === 0) return "How it was measured, and its licence";
  return `${caveats} more to know before comparing, how it was measured, and its licence`;
}

type FrameworksProps = { of: string } & Partial<MeasuredDataset["medians"][number]>;

function Frameworks({ of, frameworks = [], changes = false, hasEntries = false }: FrameworksProps) {
  if (frameworks.length === 0) return null;
  return (
    <li>
      {of}: {medianWords(frameworks)}
      {hasEntries && ", each by the median of its entries"}
      {changes && ", unless a row names others"}
    </li>
  );
}

function Standing({ standing }: { standing: MeasuredStanding | MissingStanding }) {
  if (typeof standing === "string") return <p className="text-sm text-muted">{missingWords[standing]}</p>;
  const {
    words: [share, of],
    position,
    frameworks,
    entries,
  } = standing;
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 sm:block">
      <MeasuredWord position={position} />
      <p className="text-sm">
        {share}
        <span className="folded max-sm:hidden">{of}</span>
      </p>
      {frameworks.length > 0 && <p className="text-sm text-muted">{medianWords(frameworks)}</p>}
      {entries !== null && <p className="text-sm text-muted">{entries}</p>}
    </div>
  );
}

/** What we hold is an extract: what is not in it may have been measured. */
const missingWords = {
  absent: "not in our extract",
  unusual: "no usual framework in our extract",
} as const satisfies Record<MissingStanding, string>;

/** Of several frameworks the number is their median. */
function medianWords(frameworks: readonly string[]): string {
  return `${frameworks.length === 1 ? "one framework, " : "median of "}${frameworks.join(", ")}`;
}
