"use client";

import { useQueryStates } from "nuqs";
import { lazy, Suspense, useMemo, useState } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { ViewProvider } from "@/components/ui/view-provider.client";
import type { ChartPanel, ChartRow } from "@/lib/domain/chart";
import { viewPanels, type DrawnPanel } from "@/lib/domain/chart-view";
import { rowKindWords } from "@/lib/domain/chart-words";
import { chartParameters } from "@/lib/view/chart-view";
import { ChartControls } from "./chart-controls";
import { ChartTable } from "./chart-table";
import { ChunkBoundary } from "./chunk-boundary.client";
import { Panel } from "./panel";
import { Plot, PointMark } from "./plot";

const InteractivePlot = lazy(() => import("./interactive-plot.client"));

export type BenchmarkChartProps = {
  title: string;
  scale: "linear" | "log";
  panels: readonly ChartPanel[];
  /** The languages and articles that have rows, in their order. */
  languages: readonly MarkedLanguage[];
  articles: readonly { readonly id: string; readonly title: string }[];
};

export function BenchmarkChart(props: BenchmarkChartProps) {
  return (
    <ViewProvider>
      <Chart {...props} />
    </ViewProvider>
  );
}

function Chart({ title, scale, panels, languages, articles }: BenchmarkChartProps) {
  const parameters = useMemo(
    () =>
      chartParameters({
        scale,
        languages: languages.map(({ id }) => id),
        articles: articles.map(({ id }) => id),
      }),
    [scale, languages, articles],
  );
  const [view, setView] = useQueryStates(parameters, { history: "push" });
  const [touched, setTouched] = useState(false);
  const hydrated = useHydrated();
  const drawn = viewPanels(panels, view);
  const marks = useMemo(() => new Map(languages.map((language) => [language.id, language])), [languages]);
  const articleTitles = useMemo(
    () => new Map(articles.map((article) => [article.id, article.title])),
    [articles],
  );

  return (
    <figure onPointerEnter={() => setTouched(true)} onFocus={() => setTouched(true)}>
      <IgnoredNotice parameters={parameters} />
      <ChartControls
        view={view}
        canDivide={panels.some(({ draws }) => draws === "bars")}
        languages={languages}
        articles={articles}
        disabled={!hydrated}
        onChange={(changed) => void setView(changed)}
      />
      <p role="status" className="sr-only">
        {hydrated && touched ? `${drawn.length} of ${panels.length} panels shown` : ""}
      </p>
      {drawn.length === 0 && (
        <p className="mt-8">
          No number is left.{" "}
          <button type="button" className="link" onClick={() => void setView(null)}>
            Show all
          </button>
        </p>
      )}
      {drawn.map((panel) => (
        <Panel
          key={panel.id}
          panel={panel}
          languages={marks}
          plot={touched ? <LazyPlot panel={panel} marks={marks} articleTitles={articleTitles} /> : undefined}
        />
      ))}
      <ChartKey
        kinds={
          new Set(drawn.flatMap(({ draws, rows }) => (draws === "marks" ? rows.map(({ kind }) => kind) : [])))
        }
      />
      <figcaption>
        <ChartTable
          panels={drawn}
          articleTitles={articleTitles}
          caption={`The numbers of “${title}” as a table`}
        />
      </figcaption>
    </figure>
  );
}

type LazyPlotProps = {
  panel: DrawnPanel;
  marks: ReadonlyMap<string, MarkedLanguage>;
  articleTitles: ReadonlyMap<string, string>;
};

/** Recharts once it is there, the static drawing until then and where it cannot be loaded. */
function LazyPlot({ panel, marks, articleTitles }: LazyPlotProps) {
  const colorOf = (language: string | null) => (language === null ? undefined : marks.get(language)?.color);
  const drawing = panel.rows.map((row) => (
    <div key={row.id} data-color={colorOf(row.language)} className="h-14">
      <Plot row={row} axis={panel.axis} draws={panel.draws} />
    </div>
  ));
  return (
    <ChunkBoundary fallback={drawing}>
      <Suspense fallback={drawing}>
        <InteractivePlot panel={panel} articleTitles={articleTitles} colorOf={colorOf} />
      </Suspense>
    </ChunkBoundary>
  );
}

function ChartKey({ kinds }: { kinds: ReadonlySet<ChartRow["kind"]> }) {
  if (kinds.size === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm text-muted">
      {[...kinds].map((kind) => (
        <li key={kind} className="flex items-center gap-2">
          <svg width="16" height="16" aria-hidden="true">
            <PointMark kind={kind} x={8} middle={8} />
          </svg>
          {rowKindWords[kind]}
        </li>
      ))}
    </ul>
  );
}
