import { chartCells, chartColumns, chartDocument } from "@/lib/domain/chart/records";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { delimited } from "@/lib/delimited";
import { chartSvg, pictureFooter } from "@/lib/drawing/chart-svg";
import { shapePaths } from "@/components/claim/language-mark";
import { save } from "@/components/site/browser/save";
import { typefaceAddress } from "@/components/site/browser/typeface";
import type { BenchmarkChartProps } from "./benchmark-chart.client";

export type ChartFormat = "svg" | "png" | "csv" | "json";

/** What a picture says of a chart beside its panels. */
export type PicturedFields =
  "id" | "title" | "question" | "limits" | "credit" | "languages" | "datasets" | "tests";

/** A chart as a reader sees it, and where it stands. */
export type ShownChart = Pick<BenchmarkChartProps, PicturedFields> & {
  readonly panels: readonly DrawnPanel[];
  readonly address: string;
};

/** Hands what is shown to the browser as a file to keep. */
export async function saveChart(format: ChartFormat, chart: ShownChart): Promise<void> {
  save(`${chart.id}.${format}`, await contentOf(format, chart));
}

/** Puts what is shown on the clipboard as a picture; rejects where the browser refuses. */
export function copyChart(chart: ShownChart): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(chart).then(pngOf) })]);
}

async function contentOf(format: ChartFormat, chart: ShownChart): Promise<Blob> {
  switch (format) {
    case "svg":
      return new Blob([await pictureOf(chart)], { type: "image/svg+xml" });
    case "png":
      return pngOf(await pictureOf(chart));
    case "csv":
      return new Blob([csvOf(chart)], { type: "text/csv" });
    case "json":
      return new Blob([`${JSON.stringify(chartDocument(chart.id, chart.panels), null, 2)}\n`], {
        type: "application/json",
      });
    default:
      return format satisfies never;
  }
}

function csvOf({ panels }: ShownChart): string {
  return delimited([chartColumns, ...chartCells(panels)], ",");
}

async function pictureOf({
  title,
  question,
  limits,
  credit,
  panels,
  languages,
  datasets,
  tests,
  address,
}: ShownChart): Promise<string> {
  return chartSvg({
    typeface: await typefaceAddress(),
    title,
    question,
    panels,
    limits,
    languages: languages.map((one) => ({ ...one, path: shapePaths[one.shape] })),
    tests,
    sourceLineOf: (id) => {
      const dataset = datasets.find((one) => one.id === id);
      return dataset === undefined ? undefined : `${dataset.title}: ${dataset.sourceLine}`;
    },
    footer: pictureFooter(credit, address),
  });
}

/** Twice the size, for dense screens and print. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
  });
}
