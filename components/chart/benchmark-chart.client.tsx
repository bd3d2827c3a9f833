"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { lazy, Suspense, useMemo, useState } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { OnDemand } from "@/components/ui/on-demand.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useSteps } from "@/components/ui/use-steps.client";
import { useViewAround } from "@/components/ui/use-view-around.client";
import { ViewProvider } from "@/components/ui/view-provider.client";
import type { ChartPanel } from "@/lib/domain/chart/chart";
import {
  hasEitherAxis,
  isPlainView,
  plainChartView,
  viewPanels,
  type ChartView,
  type DescribedTest,
  type DrawnPanel,
} from "@/lib/domain/chart/view";
import { changedWords } from "@/lib/domain/chart/view-words";
import type { Verdict } from "@/lib/domain/verdict";
import { chartParameters } from "@/lib/view/chart-view";
import { ChartControls } from "./chart-controls.client";
import { ChartPanels } from "./chart-panels";
import { ChartTable } from "./chart-table";
import { ChunkBoundary } from "./chunk-boundary.client";
import { TakeChartAlong } from "./take-chart-along.client";

const InteractivePlot = lazy(() => import("./interactive-plot.client"));
const InteractiveLines = lazy(() => import("./interactive-lines.client"));

type Titled = { readonly id: string; readonly title: string };

export type BenchmarkChartProps = {
  id: string;
  question: string;
  /** What it does not show: stands in pictures of the chart. */
  limits: readonly string[];
  /** Whose data, of when, under which licence: stands in pictures of the chart. */
  credit: ChartCredit;
  title: string;
  scale: "linear" | "log";
  panels: readonly ChartPanel[];
  /** The languages, articles and datasets that have rows, in their order. */
  languages: readonly MarkedLanguage[];
  articles: readonly Titled[];
  datasets: readonly ChartDataset[];
  /** What the tests do whose numbers are drawn. */
  tests: readonly DescribedTest[];
  /** The numbers of connections that rows are measured under, the lowest first. */
  connections: readonly number[];
  /** The verdicts on the claims of rows that were checked. */
  verdicts: readonly (readonly [claim: string, verdict: Verdict])[];
};

export type ChartCredit = { readonly by: string; readonly licence: string };

export type ChartDataset = Titled & {
  /** When, by whom and on what it was measured, and under which licence the numbers are. */
  readonly sourceLine: string;
};

export function BenchmarkChart(props: BenchmarkChartProps) {
  return (
    <OnDemand waitsFor="use">
      <ViewProvider>
        <Chart {...props} />
      </ViewProvider>
    </OnDemand>
  );
}

function Chart(props: BenchmarkChartProps) {
  const { title, scale, panels, languages, articles, datasets, connections, verdicts } = props;
  const hasScale = panels.some(hasEitherAxis);
  const canDivide = panels.some(({ draws }) => draws === "bars");
  const parameters = useMemo(
    () =>
      chartParameters({
        canDivide,
        scale,
        hasScale,
        languages: languages.map(({ id }) => id),
        articles: articles.map(({ id }) => id),
        datasets: datasets.map(({ id }) => id),
        connections,
      }),
    [canDivide, scale, hasScale, languages, articles, datasets, connections],
  );
  const [view, setView] = useQueryStates(parameters, { history: "push" });
  const { step } = useSteps(parameters, view);
  useViewAround(createSerializer(parameters)(view));
  const [touched, setTouched] = useState(false);
  const hydrated = useHydrated();
  const isOfPairs = panels.some(({ pair }) => pair !== null);
  const chosen: ChartView = {
    ...view,
    layer: view.show,
    connections: view.connections.map(Number),
  };
  const plain = plainChartView({ scale, connections });
  const isPlain = isPlainView(chosen, plain);
  const drawn = viewPanels(panels, chosen);
  const numbers = viewPanels(panels, { ...chosen, connections: [] });
  const isShort = numbers.flatMap(({ rows }) => rows).length <= mostOnOneSheet;
  const marks = useMemo(() => new Map(languages.map((language) => [language.id, language])), [languages]);
  const titles = useMemo(
    () => new Map([...articles, ...datasets].map((one) => [one.id, one.title])),
    [articles, datasets],
  );
  const nameOf = (id: string) => marks.get(id)?.name ?? titles.get(id) ?? id;
  const verdictOf = useMemo(() => new Map(verdicts), [verdicts]);
  const sourceLines = useMemo(() => new Map(datasets.map((one) => [one.id, one.sourceLine])), [datasets]);

  return (
    <figure onPointerEnter={() => setTouched(true)} onFocus={() => setTouched(true)}>
      <IgnoredNotice parameters={parameters} />
      <ChartControls
        view={chosen}
        changed={changedWords(chosen, plain, nameOf, isOfPairs)}
        canDivide={canDivide}
        hasScale={hasScale}
        languages={languages}
        articles={articles}
        datasets={datasets}
        connections={connections}
        disabled={!hydrated}
        onChange={(changed) => step(() => setView(changed))}
      />
      {!isPlain && (
        <p className="no-print mt-2 text-sm text-muted">The sentences above are of the chart as it opens.</p>
      )}
      <p role="status" className="sr-only">
        {hydrated && touched ? `${drawn.length} of ${panels.length} panels shown` : ""}
      </p>
      {drawn.length === 0 && (
        <p className="mt-8">
          No number is left.{" "}
          <button type="button" className="link" onClick={() => step(() => setView(null))}>
            Show all
          </button>
        </p>
      )}
      <div data-answers-hover="">
        <ChartPanels
          panels={drawn}
          languages={marks}
          titles={titles}
          sourceLines={sourceLines}
          tests={props.tests}
          plotOf={touched ? (panel) => <LazyPlot panel={panel} titles={titles} /> : undefined}
        />
      </div>
      <figcaption className="mt-6">
        <details className={`print-open ${isShort ? "break-inside-avoid" : ""}`}>
          <summary className="flex min-h-8 w-fit items-center gap-1.5">
            <span className="marker" aria-hidden="true" />
            All numbers as a table
          </summary>
          <ChartTable
            panels={numbers}
            titles={titles}
            verdicts={verdictOf}
            caption={`The numbers of “${title}” as a table`}
            drawnConnections={chosen.connections}
          />
        </details>
      </figcaption>
      <TakeChartAlong chart={props} panels={drawn} isPlain={isPlain} />
    </figure>
  );
}

/** A table of more numbers would leave too much of a sheet empty where it is printed on the next as a whole. */
const mostOnOneSheet = 8;

type LazyPlotProps = { panel: DrawnPanel; titles: ReadonlyMap<string, string> };

/** Recharts over what is drawn, once it is there; nothing until then and where it cannot be loaded. */
function LazyPlot({ panel, titles }: LazyPlotProps) {
  return (
    <ChunkBoundary fallback={null}>
      <Suspense fallback={null}>
        {panel.draws === "lines" ? (
          <InteractiveLines panel={panel} />
        ) : (
          <InteractivePlot panel={panel} titles={titles} />
        )}
      </Suspense>
    </ChunkBoundary>
  );
}
