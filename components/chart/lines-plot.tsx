import type { ReactNode } from "react";
import { shapePaths, type MarkedLanguage } from "@/components/claim/language-mark";
import { placeOn } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { axisTitle } from "@/lib/domain/chart-words";
import { datesOf, isSecondOfLanguage, spreadDown } from "@/lib/domain/lines";
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
  const labels = spreadDown(
    rows.map((row) => ({ row, end: 1 - placeOn(axis, row.points.at(-1)?.value ?? 0) })),
    labelHeight,
  );
  const isBelow = labels.some(({ at }) => at > 1.03);
  return (
    <div className={`grid grid-cols-[2rem_minmax(0,1fr)_8rem] gap-x-2 ${isBelow ? "pb-8" : ""}`}>
      <span className="col-span-full mb-2 text-xs text-muted" aria-hidden="true">
        {axisTitle(panel)}
      </span>
      <svg width="100%" height="100%" className="overflow-visible text-xs" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text key={tick} x="100%" y={down(axis, tick)} dy="4" textAnchor="end" className="fill-muted">
            {formatNumber(tick)}
            {unit === "%" ? unit : ""}
          </text>
        ))}
      </svg>
      <div className="relative h-72">
        <svg width="100%" height="100%" className="absolute inset-0 overflow-visible" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <line
              key={tick}
              x1="0"
              x2="100%"
              y1={down(axis, tick)}
              y2={down(axis, tick)}
              stroke="var(--line)"
            />
          ))}
        </svg>
        <svg
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          aria-hidden="true"
        >
          <Lines panel={panel} languages={languages} />
        </svg>
        {children !== undefined && <div className="absolute inset-0">{children}</div>}
      </div>
      <svg width="100%" height="100%" className="overflow-visible text-sm" aria-hidden="true">
        {labels.map((label) => (
          <LineLabel
            key={label.row.id}
            {...label}
            stroke={strokeOf(label.row, rows)}
            language={languages.get(label.row.language ?? "")}
          />
        ))}
      </svg>
      <svg width="100%" height="22" className="col-start-2 overflow-visible text-xs" aria-hidden="true">
        {yearTicks(dates).map(({ year, at }, index) => (
          <text
            key={year}
            x={share(at)}
            y="15"
            className={index % 2 === 1 || at > 0.9 ? "fill-muted max-sm:hidden" : "fill-muted"}
          >
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The lines alone, in a box of 1000 by 1000. */
export function Lines({ panel: { rows, axis }, languages }: Pick<LinesPlotProps, "panel" | "languages">) {
  const dates = datesOf(rows);
  const xOf = (date: string) =>
    dates.length < 2 ? 0 : Math.round((dates.indexOf(date) / (dates.length - 1)) * 1000);
  return rows.map((row) => (
    <polyline
      key={row.id}
      data-color={languages.get(row.language ?? "")?.color}
      points={row.points
        .map(({ label, value }) => `${xOf(label)},${Math.round((1 - placeOn(axis, value)) * 1000)}`)
        .join(" ")}
      vectorEffect="non-scaling-stroke"
      {...strokeOf(row, rows)}
    />
  ));
}

type LineLabelProps = {
  row: ChartRow;
  /** Where the line ends and where its name stands, as shares of the height. */
  end: number;
  at: number;
  stroke: ReturnType<typeof strokeOf>;
  language: MarkedLanguage | undefined;
};

/** A thin leader from the end of a line, a piece of the line as it is drawn, its language's mark, its name. */
function LineLabel({ row, end, at, stroke, language }: LineLabelProps) {
  return (
    <g data-color={language?.color}>
      <line x1="-7" x2="6" y1={share(end)} y2={share(at)} stroke="var(--mark, var(--muted))" />
      <line x1="6" x2="24" y1={share(at)} y2={share(at)} {...stroke} />
      <svg x="29" y={share(at)} overflow="visible">
        {language !== undefined && (
          <path
            d={shapePaths[language.shape]}
            transform="translate(0 -6) scale(.75)"
            fill="var(--mark, var(--muted))"
          />
        )}
      </svg>
      <text x="46" y={share(at)} dy="5" className="fill-ink">
        {row.label}
      </text>
    </g>
  );
}

function strokeOf(row: ChartRow, rows: readonly ChartRow[]) {
  return {
    fill: "none",
    stroke: "var(--mark, var(--muted))",
    strokeWidth: "2.5",
    strokeDasharray: isSecondOfLanguage(row, rows) ? "5 4" : undefined,
  } as const;
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
