import type { ReactNode } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { WideOpen } from "@/components/ui/wide-open";
import {
  drawnAndTold,
  mixedDatasets,
  sharedDataset,
  testsByPanel,
  type DescribedTest,
  type DrawnPanel,
} from "@/lib/domain/chart/view";
import { boldKey, languageKeys, markKeys, type MarkKey } from "@/lib/domain/chart/keys";
import { panelReading, sharedReading, testWords } from "@/lib/domain/chart/reading";
import { keyPaths } from "@/lib/drawing/key-paths";
import { formatCount } from "@/lib/format";
import { Panel } from "./panel";
import { PointMark } from "./plot";
import { ToldNumbers } from "./told-numbers";

type ChartPanelsProps = {
  panels: readonly DrawnPanel[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** The title of each article and dataset. */
  titles: ReadonlyMap<string, string>;
  /** Where, when and under which licence the numbers of each dataset were taken. */
  sourceLines: ReadonlyMap<string, string>;
  /** What the tests do that panels draw. */
  tests: readonly DescribedTest[];
  /** Draws a panel's plots in another way than as they are exported. */
  plotOf?: (panel: DrawnPanel) => ReactNode;
};

/** The panels of a chart with what their marks mean and where their numbers come from. */
export function ChartPanels({ panels, languages, titles, sourceLines, tests, plotOf }: ChartPanelsProps) {
  const { drawn, told } = drawnAndTold(panels);
  const reading = sharedReading(drawn);
  const ofAll = sharedDataset(drawn);
  const described = testsByPanel(drawn, tests);
  const sourceOf = (dataset: string | null) =>
    dataset === null ? undefined : <SourceLine dataset={dataset} titles={titles} lines={sourceLines} />;
  return (
    <>
      <ChartKey panels={drawn} languages={languages} />
      <div className="mt-1 flex flex-wrap items-baseline gap-x-6 text-sm">
        <p className="text-muted">{reading.join(" ")}</p>
        <TestList tests={described.get(null) ?? []} />
      </div>
      {ofAll !== null && (
        <p className="mt-1 max-w-prose text-sm text-muted [font-kerning:none]">{sourceOf(ofAll)}</p>
      )}
      {drawn.map((panel) => (
        <Panel
          key={panel.id}
          panel={panel}
          says={panelReading(panel, described.get(panel.id) ?? [], reading)}
          languages={languages}
          source={ofAll === null ? sourceOf(panel.dataset) : undefined}
          plot={plotOf?.(panel)}
        />
      ))}
      <ul className="mt-4 max-w-prose space-y-1 text-sm text-muted [font-kerning:none]">
        {mixedDatasets(drawn).map((id) => (
          <li key={id}>{sourceOf(id)}</li>
        ))}
      </ul>
      <ToldNumbers panels={told} languages={languages} titles={titles} />
    </>
  );
}

/** What the tests do that panels of several sources name in their rows. */
function TestList({ tests }: Pick<ChartPanelsProps, "tests">) {
  if (tests.length === 0) return null;
  return (
    <details className="chart-asides print-open max-w-prose">
      <summary className="inline-flex min-h-8 items-center gap-1.5">
        <span className="marker" aria-hidden="true" />
        What the {tests.length === 1 ? "test does" : `${formatCount(tests.length)} tests do`}
      </summary>
      <ul className="space-y-1 text-muted">
        {tests.map((test) => (
          <li key={`${test.dataset} ${test.test}`}>
            {test.name}: {testWords(test)}
          </li>
        ))}
      </ul>
    </details>
  );
}

type SourceLineProps = {
  dataset: string;
  titles: ChartPanelsProps["titles"];
  lines: ChartPanelsProps["sourceLines"];
};

function SourceLine({ dataset, titles, lines }: SourceLineProps) {
  return (
    <>
      {titles.get(dataset)}: {lines.get(dataset)} <Link to={`/datasets/${dataset}/`}>About this dataset</Link>
    </>
  );
}

/** What names and marks of the panels mean; only of those that are drawn. */
function ChartKey({ panels, languages }: Pick<ChartPanelsProps, "panels" | "languages">) {
  const named = languageKeys(panels);
  const [bold, marks] = [boldKey(panels), markKeys(panels)];
  if (named.size === 0 && bold === null && marks.length === 0) return null;
  return (
    <div className="chart-asides mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <NameKey languages={[...languages.values()].filter(({ id }) => named.has(id))} bold={bold} />
      <MarkKeys keys={marks} />
    </div>
  );
}

const keyList = "flex flex-wrap gap-x-6 gap-y-1 text-muted";

/** The languages of names that do not say them, and what is set in bold: never folded, since every row needs it. */
function NameKey({ languages, bold }: { languages: readonly MarkedLanguage[]; bold: string | null }) {
  if (languages.length === 0 && bold === null) return null;
  return (
    <ul aria-label="What the names mean" className={keyList}>
      {languages.map((language) => (
        <li key={language.id} className="flex items-center gap-2">
          <LanguageMark language={language} />
          {language.name}
        </li>
      ))}
      {bold !== null && (
        <li>
          <span className="font-semibold text-ink">Bold</span>: {bold}
        </li>
      )}
    </ul>
  );
}

function MarkKeys({ keys }: { keys: readonly MarkKey[] }) {
  if (keys.length === 0) return null;
  return (
    <WideOpen summary="What the marks mean">
      <ul aria-label="What the marks mean" className={keyList}>
        {keys.map(({ words, mark }) => (
          <li key={words} className="flex items-center gap-2">
            <svg width="16" height="16" className="shrink-0 overflow-visible" aria-hidden="true">
              {typeof mark === "string" ? (
                <path d={keyPaths[mark]} fill="none" stroke="var(--muted)" strokeWidth="1.5" />
              ) : (
                <PointMark {...mark} x={8} middle={8} />
              )}
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </WideOpen>
  );
}
