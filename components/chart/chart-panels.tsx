import type { ReactNode } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { WideOpen } from "@/components/ui/wide-open";
import { isNumbered, type ChartRow } from "@/lib/domain/chart";
import { mixedDatasets, testsByPanel, type DescribedTest, type DrawnPanel } from "@/lib/domain/chart-view";
import { directionWords, rowKindWords } from "@/lib/domain/chart-words";
import { formatCount } from "@/lib/format";
import { Panel } from "./panel";
import { PointMark } from "./plot";

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
  // One number beside no other is neither better nor worse.
  const directions = new Set(panels.flatMap(({ better, draws }) => (draws === "words" ? [] : better)));
  const [shared] = directions.size === 1 ? directions : [];
  const isLog = panels.some(({ axis, draws }) => axis.kind === "log" && draws !== "words");
  const described = testsByPanel(panels, tests);
  return (
    <>
      <ChartKey panels={panels} />
      <p className="mt-2 text-sm text-muted">
        {shared !== undefined && directionWords[shared]}{" "}
        {isLog && "Logarithmic: equal steps are equal factors."}
      </p>
      <TestList tests={described.get(null) ?? []} />
      {panels.map((panel) => (
        <Panel
          key={panel.id}
          panel={panel}
          says={[
            ...(described.get(panel.id) ?? []).map(({ about }) => `${about}.`),
            ...(shared === undefined && panel.draws !== "words" ? [directionWords[panel.better]] : []),
          ].join(" ")}
          languages={languages}
          source={<SourceLine dataset={panel.dataset} titles={titles} lines={sourceLines} />}
          plot={plotOf?.(panel)}
        />
      ))}
      <ul className="mt-4 max-w-prose space-y-1 text-sm text-muted [font-kerning:none]">
        {mixedDatasets(panels).map((id) => (
          <li key={id}>
            <SourceLine dataset={id} titles={titles} lines={sourceLines} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the tests do that panels of several sources name in their rows. */
function TestList({ tests }: Pick<ChartPanelsProps, "tests">) {
  if (tests.length === 0) return null;
  return (
    <details className="chart-asides print-open max-w-prose text-sm">
      <summary className="inline-flex min-h-8 items-center gap-1.5">
        <span className="marker" aria-hidden="true" />
        What the {tests.length === 1 ? "test does" : `${formatCount(tests.length)} tests do`}
      </summary>
      <ul className="space-y-1 text-muted">
        {tests.map(({ dataset, test, name, about }) => (
          <li key={`${dataset} ${test}`}>
            {name}: {about}.
          </li>
        ))}
      </ul>
    </details>
  );
}

type SourceLineProps = {
  dataset: string | null;
  titles: ChartPanelsProps["titles"];
  lines: ChartPanelsProps["sourceLines"];
};

function SourceLine({ dataset, titles, lines }: SourceLineProps) {
  if (dataset === null) return null;
  return (
    <>
      {titles.get(dataset)}: {lines.get(dataset)} <Link to={`/datasets/${dataset}/`}>About this dataset</Link>
    </>
  );
}

/** What the marks of the panels mean; only of those that are drawn. */
function ChartKey({ panels }: Pick<ChartPanelsProps, "panels">) {
  const marked = panels.filter(({ draws }) => draws === "marks").flatMap(({ rows }) => rows);
  const drawn = [...marked, ...panels.filter(({ draws }) => draws === "bars").flatMap(({ rows }) => rows)];
  const kinds = [...new Set(marked.filter(isMarked).map(({ kind }) => kind))];
  const keys = [
    ...kinds.map((kind) => ({
      words: rowKindWords[kind],
      drawing: <PointMark kind={kind} x={8} middle={8} />,
    })),
    ...(marked.some(({ points }) => points.length > 1)
      ? [
          {
            words: "each of the numbers that a row sums up",
            drawing: <path d="M0 8H16M4 2V14M11 2V14" {...line} />,
          },
        ]
      : []),
    ...(drawn.some((row) => isNumbered(row) && (row.low === null || row.high === null))
      ? [
          {
            words: "a bound: the number lies beyond",
            drawing: <path d="M0 8H15M10 3 15 8 10 13" {...line} />,
          },
        ]
      : []),
  ];
  if (keys.length === 0) return null;
  return (
    <WideOpen className="chart-asides mt-2 text-sm sm:mt-4" summary="What the marks mean">
      <ul aria-label="What the marks mean" className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
        {keys.map(({ words, drawing }) => (
          <li key={words} className="flex items-center gap-2">
            <svg width="16" height="16" className="shrink-0" aria-hidden="true">
              {drawing}
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </WideOpen>
  );
}

const line = { fill: "none", stroke: "var(--muted)", strokeWidth: 1.5 } as const;

/** A row of numbers without a middle has uprights only. */
function isMarked(row: ChartRow): boolean {
  return isNumbered(row) && (row.points.length === 0 || row.middle !== null);
}
