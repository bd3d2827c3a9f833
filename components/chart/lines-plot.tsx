import type { ReactNode } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { placeOn } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { formatNumber } from "@/lib/format";

type LinesPlotProps = {
  panel: DrawnPanel;
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** Laid over the lines. */
  children?: ReactNode;
};

/** Labels nearer than this share of the height would cover each other. */
const labelHeight = 0.075;

/** Lines over time with their names at their ends. Places are shares of the box, so that it fits any screen. */
export function LinesPlot({ panel, languages, children }: LinesPlotProps) {
  const { rows, axis, unit } = panel;
  const dates = datesOf(rows);
  const colorOf = (row: ChartRow) => languages.get(row.language ?? "")?.color;
  return (
    <div className="grid grid-cols-[1fr_9rem] gap-x-2">
      <div className="relative h-72">
        <svg
          width="100%"
          height="100%"
          className="absolute inset-0 overflow-visible text-xs"
          aria-hidden="true"
        >
          {axis.ticks.map((tick) => (
            <g key={tick}>
              <line x1="0" x2="100%" y1={down(axis, tick)} y2={down(axis, tick)} stroke="var(--line)" />
              <text x="0" y={down(axis, tick)} dy="-3" className="fill-muted">
                {formatNumber(tick)}
                {unit === "%" ? unit : ""}
              </text>
            </g>
          ))}
        </svg>
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          aria-hidden="true"
        >
          {rows.map((row) => (
            <polyline
              key={row.id}
              data-color={colorOf(row)}
              points={row.points
                .map(({ label, value }) => {
                  const x = dates.length < 2 ? 0 : (dates.indexOf(label) / (dates.length - 1)) * 1000;
                  return `${Math.round(x)},${Math.round((1 - placeOn(axis, value)) * 1000)}`;
                })
                .join(" ")}
              fill="none"
              stroke="var(--mark, var(--muted))"
              strokeWidth="2.5"
              strokeDasharray={isSecondOfLanguage(row, rows) ? "5 4" : undefined}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        {children !== undefined && <div className="absolute inset-0">{children}</div>}
      </div>
      <svg width="100%" height="100%" className="overflow-visible text-sm" aria-hidden="true">
        {labelsOf(panel).map(({ row, at }) => (
          <text key={row.id} data-color={colorOf(row)} x="0" y={share(at)} dy="4" className="fill-ink">
            <tspan fill="var(--mark, var(--muted))">● </tspan>
            {row.label}
          </text>
        ))}
      </svg>
      <svg width="100%" height="22" className="overflow-visible text-xs" aria-hidden="true">
        {yearTicks(dates).map(({ year, at }, index) => (
          <text
            key={year}
            x={share(at)}
            y="15"
            className={index % 2 === 1 ? "fill-muted max-sm:hidden" : "fill-muted"}
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Every date of the rows, in order. */
export function datesOf(rows: readonly ChartRow[]): string[] {
  return [...new Set(rows.flatMap(({ points }) => points.map(({ label }) => label)))].toSorted();
}

/** A second line of one language is dashed. */
export function isSecondOfLanguage(row: ChartRow, rows: readonly ChartRow[]): boolean {
  return rows.find(({ language }) => language === row.language) !== row;
}

/** Where each line's name stands: at its end, pushed apart where names would cover each other. */
function labelsOf({ rows, axis }: DrawnPanel): { row: ChartRow; at: number }[] {
  const ends = rows
    .map((row) => ({ row, at: 1 - placeOn(axis, row.points.at(-1)?.value ?? 0) }))
    .toSorted((a, b) => a.at - b.at);
  const placed = ends.reduce<typeof ends>((above, { row, at }) => {
    const last = above.at(-1)?.at;
    return [...above, { row, at: last === undefined ? at : Math.max(at, last + labelHeight) }];
  }, []);
  const overflow = Math.max(0, (placed.at(-1)?.at ?? 0) - 1);
  return placed.map(({ row, at }) => ({ row, at: at - overflow }));
}

function yearTicks(dates: readonly string[]): { year: string; at: number }[] {
  return dates.flatMap((date, at) =>
    date.endsWith("-01") || at === 0
      ? [{ year: date.slice(0, 4), at: dates.length < 2 ? 0 : at / (dates.length - 1) }]
      : [],
  );
}

function down(axis: DrawnPanel["axis"], value: number): string {
  return share(1 - placeOn(axis, value));
}

function share(part: number): string {
  return `${Math.round(part * 1e4) / 100}%`;
}
