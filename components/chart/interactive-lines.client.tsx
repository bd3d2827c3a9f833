"use client";

import { Line, LineChart, Tooltip, XAxis, YAxis, type TooltipContentProps } from "recharts";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { datesOf } from "@/lib/domain/chart/lines";
import { formatDate, formatFigure } from "@/lib/format";

type InteractiveLinesProps = { panel: DrawnPanel };

/** Laid over the drawn lines of a panel: a tooltip and the arrow keys by Recharts. */
export default function InteractiveLines({ panel }: InteractiveLinesProps) {
  const { rows, axis, unit } = panel;
  const data = datesOf(rows).map((date) => ({
    date,
    ...Object.fromEntries(
      rows.map(({ id, points }) => [id, points.find(({ label }) => label === date)?.value ?? null]),
    ),
  }));
  return (
    <LineChart
      responsive
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      style={{ width: "100%", height: "100%" }}
    >
      <XAxis dataKey="date" hide />
      <YAxis type="number" domain={[axis.min, axis.max]} ticks={[...axis.ticks]} scale={axis.kind} hide />
      <Tooltip
        cursor={{ stroke: "var(--line-strong)" }}
        isAnimationActive={false}
        content={({ payload, label }: TooltipContentProps) => (
          <div className="rounded-md border border-line-strong bg-raised px-3 py-2 text-sm [box-shadow:0_8px_28px_rgb(0_0_0/0.18)]">
            <p className="font-semibold">{formatDate(String(label ?? ""))}</p>
            {rows.map((row) => {
              const value = Number(payload[0]?.payload?.[row.id]);
              return Number.isFinite(value) ? (
                <p key={row.id}>
                  {row.label}: {formatFigure({ low: value, high: value, unit })}
                </p>
              ) : null;
            })}
          </div>
        )}
      />
      {rows.map((row) => (
        <Line
          key={row.id}
          dataKey={row.id}
          stroke="transparent"
          dot={false}
          activeDot={{ r: 4, fill: "var(--ink)", stroke: "var(--paper)" }}
          isAnimationActive={false}
        />
      ))}
    </LineChart>
  );
}
