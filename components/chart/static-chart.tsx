import { plainChartView, viewPanels } from "@/lib/domain/chart/view";
import type { BenchmarkChartProps } from "./benchmark-chart.client";
import { ChartPanels } from "./chart-panels";

/** A chart as it is before its reader chooses anything; every row says its number. */
export function StaticChart(chart: BenchmarkChartProps) {
  const { panels, languages, articles, datasets, tests } = chart;
  return (
    <ChartPanels
      panels={viewPanels(panels, plainChartView(chart))}
      languages={new Map(languages.map((language) => [language.id, language]))}
      titles={new Map([...articles, ...datasets].map((one) => [one.id, one.title]))}
      tests={tests}
      sourceLines={new Map(datasets.map((one) => [one.id, one.sourceLine]))}
    />
  );
}
