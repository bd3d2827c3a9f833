import type { ReactNode } from "react";
import { shapePaths, type MarkedLanguage } from "@/components/claim/language-mark";
import { placeOn } from "@/lib/domain/chart/axis";
import type { ChartRow } from "@/lib/domain/chart/chart";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { axisTitle } from "@/lib/domain/chart/words";
import { datesOf, isSecondOfLanguage, lastNumber, spreadAbove } from "@/lib/domain/chart/lines";
import { formatNumber } from "@/lib/format";
import { gridColor } from "./plot";

type LinesPlotProps = {
  panel: DrawnPanel;
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** Laid over the lines. */
  children?: ReactNode;
};

/** Lines over time with their names at their ends. Places are shares of the box, so that it fits any screen. */
export function LinesPlot({ panel, languages, children }: LinesPlotProps) {
  const { rows, axis, unit } = panel;
  const dates = datesOf(rows);
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2">
      <span className="col-span-full mb-2 text-xs text-muted" aria-hidden="true">
        {axisTitle(panel)}
      </span>
      <svg width={ticksWidth} height="100%" className="overflow-visible text-xs" aria-hidden="true">
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
              stroke={gridColor(tick)}
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
      <LineLabels panel={panel} languages={languages} />
      <LineLabels panel={panel} languages={languages} isNarrow />
      <svg width="100%" height="1.375rem" className="col-start-2 overflow-visible text-xs" aria-hidden="true">
        {yearTicks(dates).map(({ year, at }, index, { length }) => (
          <text
            key={year}
            x={share(at)}
            y="1.25em"
            className={(length - index) % 2 === 0 ? "fill-muted max-sm:hidden" : "fill-muted"}
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

/** How much of the width the numbers of the axis and the names of lines take; larger where text is. */
const ticksWidth = "1.75rem";
const labelWidths = { wide: "10.5rem", narrow: "5.25rem" } as const;

/** Labels nearer than this share of the height would cover each other; on a phone each has two lines. */
const labelHeights = { wide: 0.07, narrow: 0.115 } as const;

/** The names of lines at their ends, none of them below the axis. */
function LineLabels({
  panel: { rows, axis, unit },
  languages,
  isNarrow = false,
}: Pick<LinesPlotProps, "panel" | "languages"> & { isNarrow?: boolean }) {
  const width = isNarrow ? "narrow" : "wide";
  const ends = rows.map((row) => ({ row, end: 1 - placeOn(axis, row.points.at(-1)?.value ?? 0) }));
  return (
    <svg
      width={labelWidths[width]}
      height="100%"
      className={isNarrow ? "overflow-visible text-xs sm:hidden" : "overflow-visible text-sm max-sm:hidden"}
      aria-hidden="true"
    >
      {spreadAbove(ends, labelHeights[width], isNarrow ? 0.96 : 1).map((label) => (
        <LineLabel
          key={label.row.id}
          {...label}
          unit={unit}
          isNarrow={isNarrow}
          stroke={strokeOf(label.row, rows)}
          language={languages.get(label.row.language ?? "")}
        />
      ))}
    </svg>
  );
}

type LineLabelProps = {
  row: ChartRow;
  unit: string;
  isNarrow: boolean;
  /** Where the line ends and where its name stands, as shares of the height. */
  end: number;
  at: number;
  stroke: ReturnType<typeof strokeOf>;
  language: MarkedLanguage | undefined;
};

/**
 * A thin leader from the end of a line, a piece of the line as it is drawn, its language's mark, its name and its last
 * number. On a phone the name is mark enough, and the number stands under it.
 */
function LineLabel({ row, unit, end, at, isNarrow, stroke, language }: LineLabelProps) {
  const number = lastNumber(row, unit);
  const leader = <line x1="-7" x2="6" y1={share(end)} y2={share(at)} stroke="var(--muted)" />;
  if (isNarrow) {
    return (
      <g data-color={language?.color}>
        {leader}
        <line x1="6" x2="16" y1={share(at)} y2={share(at)} {...stroke} />
        <text x="21" y={share(at)} dy="0.33em" className="fill-ink">
          {row.label}
        </text>
        <text x="21" y={share(at)} dy="1.5em" className="fill-muted tabular-nums">
          {number}
        </text>
      </g>
    );
  }
  return (
    <g data-color={language?.color}>
      {leader}
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
        {row.label} <tspan className="fill-muted tabular-nums">{number}</tspan>
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
