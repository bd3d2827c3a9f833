import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { getSite, type Site } from "@/app/catalog";
import { benchmarkChartProps } from "@/app/chart-props";
import { shapePaths } from "@/components/claim/language-mark";
import { plainChartView, viewPanels } from "@/lib/domain/chart/view";
import { chartSvg, pictureFooter } from "@/lib/drawing/chart-svg";
import { sourceLine } from "@/lib/words/dataset";
import { chartCsv, chartJson } from "@/lib/publish/chart-table";
import type { Benchmark } from "@/lib/schema/benchmark";
import { absoluteUrl } from "@/lib/site";

export const pictureFormats = ["svg", "png", "csv", "json"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const mediaTypes = {
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
} as const satisfies Record<PictureFormat, string>;

/** A benchmark's chart, in its plain view, as a file. */
export function chartFile(id: string, format: string): Response {
  const site = getSite();
  const benchmark = site.benchmarks.get(id);
  const known = pictureFormats.find((one) => one === format);
  if (benchmark === undefined || known === undefined) {
    return new Response("There is no such file.\n", { status: 404 });
  }
  return new Response(bodyOf(benchmark, known, site), { headers: { "Content-Type": mediaTypes[known] } });
}

function bodyOf(benchmark: Benchmark, format: PictureFormat, site: Site): BodyInit {
  const { panels } = benchmarkChartProps(benchmark, site);
  switch (format) {
    case "svg":
      return pictureOf(benchmark, site, typeface());
    case "png":
      return new Uint8Array(pngOf(pictureOf(benchmark, site, null)));
    case "csv":
      return chartCsv(panels);
    case "json":
      return chartJson(benchmark.id, panels);
    default:
      return format satisfies never;
  }
}

function pictureOf(benchmark: Benchmark, site: Site, typeface: string | null): string {
  const chart = benchmarkChartProps(benchmark, site);
  return chartSvg({
    title: chart.title,
    question: benchmark.question,
    panels: viewPanels(chart.panels, plainChartView(chart)),
    limits: chart.limits,
    languages: chart.languages.map((one) => ({ ...one, path: shapePaths[one.shape] })),
    tests: chart.tests,
    sourceLineOf: (dataset) => {
      const found = site.datasets.get(dataset);
      return found === undefined ? undefined : `${found.shortTitle}: ${sourceLine(found)}`;
    },
    footer: pictureFooter(chart.credit, absoluteUrl(`/benchmarks/${benchmark.id}/`)),
    typeface,
  });
}

/** The site's typeface as a part of the picture: a reader's machine does not have it. */
function typeface(): string {
  const file = readFileSync(join(process.cwd(), "app/fonts/geist.woff2"));
  return `data:font/woff2;base64,${file.toString("base64")}`;
}

/** Twice the size, for dense screens and print. */
function pngOf(svg: string): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Geist" },
  })
    .render()
    .asPng();
}

const fonts = ["Regular", "SemiBold"].map((weight) =>
  join(process.cwd(), "node_modules/geist/dist/fonts/geist-sans", `Geist-${weight}.ttf`),
);
