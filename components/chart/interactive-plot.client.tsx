"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Bar, BarChart, Tooltip, XAxis, YAxis, type TooltipContentProps } from "recharts";
import type { ChartRow } from "@/lib/domain/chart/chart";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { checkedVerdict, fullNote, rowKindWords, rowText } from "@/lib/domain/chart/words";
import { verdictWords } from "@/lib/words/terms";

type InteractivePlotProps = {
  panel: DrawnPanel;
  /** The title of each article and dataset. */
  titles: ReadonlyMap<string, string>;
};

/** Laid over the drawn rows of a panel, each as high as it is there: a tooltip and the arrow keys by Recharts. */
export default function InteractivePlot({ panel, titles }: InteractivePlotProps) {
  const layer = useRef<HTMLDivElement>(null);
  const [bands, setBands] = useState<readonly Band[]>([]);
  useLayoutEffect(() => {
    const rows = layer.current?.closest(".chart-rows");
    if (rows === null || rows === undefined) return;
    const measure = () => setBands(bandsOf(rows));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(rows);
    return () => observer.disconnect();
  }, [panel]);
  const data = panel.rows.flatMap((row, at) => {
    const band = bands[at];
    return band === undefined ? [] : [{ row, middle: (band.top + band.bottom) / 2 }];
  });
  return (
    <div ref={layer} className="h-full">
      <BarChart
        responsive
        layout="vertical"
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        style={{ width: "100%", height: "100%" }}
      >
        <XAxis type="number" hide />
        <YAxis type="number" dataKey="middle" domain={[0, bands.at(-1)?.bottom ?? 0]} hide />
        <Tooltip
          wrapperStyle={overNames}
          cursor={<RowCursor bands={bands} />}
          isAnimationActive={false}
          content={(props: TooltipContentProps) => (
            <RowTooltip payload={props.payload} panel={panel} titles={titles} />
          )}
        />
        <Bar dataKey="middle" fill="none" isAnimationActive={false} />
      </BarChart>
    </div>
  );
}

/** On a phone names stand in the way of a tooltip. */
const overNames = { zIndex: 20 };

/** Where a row begins and ends, in px from the top of the first. */
type Band = { readonly top: number; readonly bottom: number };

function bandsOf(rows: Element): Band[] {
  const { top } = rows.getBoundingClientRect();
  return [...rows.querySelectorAll(":scope > .chart-row")].map((row) => {
    const place = row.getBoundingClientRect();
    return { top: place.top - top, bottom: place.bottom - top };
  });
}

type RowCursorProps = {
  bands: readonly Band[];
  /** By Recharts. */
  width?: number;
  payloadIndex?: string | number | null;
};

/** A shade on the row that is told. */
function RowCursor({ bands, width, payloadIndex }: RowCursorProps) {
  const band = bands[Number(payloadIndex)];
  if (band === undefined) return null;
  return <rect y={band.top} width={width} height={band.bottom - band.top} fill="var(--ink)" opacity="0.06" />;
}

type RowTooltipProps = {
  payload: TooltipContentProps["payload"];
  panel: DrawnPanel;
  titles: ReadonlyMap<string, string>;
};

function RowTooltip({ payload, panel: { unit, pair }, titles }: RowTooltipProps) {
  const row: ChartRow | undefined = payload[0]?.payload?.row;
  if (row === undefined) return null;
  const verdict = checkedVerdict(row);
  const note = fullNote(row, pair);
  return (
    <div className="max-w-64 rounded-md border border-line-strong bg-raised px-3 py-2 text-sm [box-shadow:0_8px_28px_rgb(0_0_0/0.18)]">
      <p className="font-semibold">
        {row.label}: {rowText(row, unit)}
      </p>
      <p className="text-muted">{titles.get(row.article ?? row.dataset ?? "")}</p>
      {note !== "" && <p className="text-muted">{note}</p>}
      <p className="text-muted">
        {rowKindWords[row.kind]}
        {verdict !== null && `; ${verdictWords[verdict]}`}
      </p>
    </div>
  );
}
