"use client";

import { useState } from "react";
import { Link } from "@/components/site/link";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import type { BenchmarkChartProps } from "./benchmark-chart.client";
import type { ChartFormat, PicturedFields } from "./chart-files";

type TakeChartAlongProps = {
  chart: Pick<BenchmarkChartProps, PicturedFields>;
  /** What is shown. */
  panels: readonly DrawnPanel[];
  /** Whether it is what the chart shows before a reader chooses. */
  isPlain: boolean;
};

const formats = ["svg", "png", "csv", "json"] as const satisfies readonly ChartFormat[];

/**
 * The chart as files: those of the export for its plain view, made here for any other, so that a picture shows what
 * the reader sees and says where it stands.
 */
export function TakeChartAlong({ chart, panels, isPlain }: TakeChartAlongProps) {
  const [status, setStatus] = useState("");
  const hydrated = useHydrated();
  const isOfPairs = panels.filter(({ pair }) => pair !== null).length > 1;

  async function take(format: ChartFormat) {
    try {
      const { saveChart } = await import("./chart-files");
      await saveChart(format, { ...chart, panels, address: location.href });
      setStatus(`${format.toUpperCase()} of the chart as shown saved.`);
    } catch {
      setStatus("The file could not be made; files of the plain view are at the plain address of this page.");
    }
  }

  async function copyPicture() {
    try {
      const { copyChart } = await import("./chart-files");
      await copyChart({ ...chart, panels, address: location.href });
      setStatus("Picture copied.");
    } catch {
      setStatus("The browser did not allow copying a picture: save it as PNG instead.");
    }
  }

  return (
    <div className="no-print mt-6">
      <p className="mb-2 text-sm text-muted">
        {isPlain ? "Save the chart" : "Save the chart as shown"}
        {isOfPairs && "; two languages chosen above leave one pair to save or embed"}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {formats.map((format) => (
          <Link
            key={format}
            to={`/charts/${chart.id}.${format}`}
            className="control"
            download
            onClick={(event) => {
              if (isPlain) return;
              event.preventDefault();
              void take(format);
            }}
          >
            {format.toUpperCase()}
            <span className="sr-only"> of {chart.title}</span>
          </Link>
        ))}
        <button type="button" className="control" disabled={!hydrated} onClick={() => void copyPicture()}>
          Copy picture
        </button>
        <span role="status" className="text-sm text-muted">
          {status}
        </span>
      </div>
    </div>
  );
}
