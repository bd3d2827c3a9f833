"use client";

import { Bar, BarChart, Tooltip, XAxis, YAxis, type BarShapeProps, type TooltipContentProps } from "recharts";
import { placeOn } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { doubtOn } from "@/lib/domain/chart-doubts";
import { checkedVerdict, rowKindWords, rowText, shownNote, textAmong } from "@/lib/domain/chart-words";
import { verdictWords } from "@/lib/words";
import { BarDoubt, BarText, OpenArrow, PointMark } from "./plot";

type InteractivePlotProps = {
  panel: DrawnPanel;
  /** The title of each article and dataset. */
  titles: ReadonlyMap<string, string>;
  /** The colour token of a language. */
  colorOf: (language: string | null) => string | undefined;
};

/** The plots of a panel by Recharts: the same marks at the same places, with a tooltip and the arrow keys. */
export default function InteractivePlot({ panel, titles, colorOf }: InteractivePlotProps) {
  const { axis, rows } = panel;
  const data = rows.map((row) => ({ name: row.id, span: spanOf(row, panel), row }));
  return (
    <BarChart
      responsive
      layout="vertical"
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      style={{ width: "100%", height: "100%" }}
      barCategoryGap={0}
      className="[&>svg]:overflow-visible"
    >
      <XAxis type="number" domain={[axis.min, axis.max]} scale={axis.kind} ticks={[...axis.ticks]} hide />
      <YAxis type="category" dataKey="name" hide />
      <Tooltip
        cursor={{ fill: "var(--accent-soft)", opacity: 0.5 }}
        isAnimationActive={false}
        content={(props: TooltipContentProps) => (
          <RowTooltip payload={props.payload} panel={panel} titles={titles} />
        )}
      />
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={(props: BarShapeProps) => <RowShape {...props} panel={panel} colorOf={colorOf} />}
      />
    </BarChart>
  );
}

type RowShapeProps = BarShapeProps & Pick<InteractivePlotProps, "panel" | "colorOf">;

/** Half the height of a row's drawing on a phone, where it stands at the foot of its row, under the name. */
const phoneHalf = 14;

function RowShape({ x, y, width, height, payload, panel, colorOf }: RowShapeProps) {
  const row: ChartRow | undefined = payload?.row;
  if (row === undefined || row.words !== null) return null;
  const place = { x: Number(x), width: Number(width), row };
  const draw = (middle: number) =>
    panel.draws === "bars" && row.low !== null ? (
      <BarShape {...place} middle={middle} text={textAmong(row, panel)} />
    ) : (
      <MarkShape {...place} middle={middle} axis={panel.axis} />
    );
  return (
    <g data-color={colorOf(row.language)}>
      <g className="max-sm:hidden">{draw(Number(y) + Number(height) / 2)}</g>
      <g className="sm:hidden">{draw(Number(y) + Number(height) - phoneHalf)}</g>
    </g>
  );
}

type DrawnProps = { x: number; middle: number; width: number; row: ChartRow };

function BarShape({ x, middle, width, row, text }: DrawnProps & { text: string }) {
  const doubt = doubtOn(row);
  return (
    <>
      <rect
        x={x}
        y={middle - 9}
        width={Math.max(width, 0)}
        height="18"
        rx="1.5"
        fill="var(--mark, var(--muted))"
      />
      {doubt !== null && <BarDoubt x={x + width} middle={middle} doubt={doubt} />}
      {row.high === null && <OpenArrow x={x + width} middle={middle} towards="more" />}
      <BarText x={x + width} middle={middle} text={text} open={row.high === null} />
    </>
  );
}

function MarkShape({ x, middle, width, row, axis }: DrawnProps & { axis: DrawnPanel["axis"] }) {
  const { low, high, kind } = row;
  const mark = { kind, doubt: doubtOn(row), middle };
  if (row.points.length > 0) return <PointsShape x={x} middle={middle} width={width} row={row} axis={axis} />;
  return (
    <>
      {low !== null && high !== null && width > 0 && (
        <line
          x1={x}
          x2={x + width}
          y1={middle}
          y2={middle}
          stroke="var(--mark, var(--muted))"
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      {low !== null && <PointMark {...mark} x={x} />}
      {high !== null && high !== low && <PointMark {...mark} x={x + width} />}
      {high === null && <OpenArrow x={x} middle={middle} towards="more" />}
      {low === null && <OpenArrow x={x + width} middle={middle} towards="less" />}
    </>
  );
}

/** The row's span is known; where within it a point lies follows from the axis. */
function PointsShape({ x, middle, width, row, axis }: DrawnProps & { axis: DrawnPanel["axis"] }) {
  const [from, to] = [placeOn(axis, row.low ?? axis.min), placeOn(axis, row.high ?? axis.max)];
  const at = (value: number) => x + (to === from ? 0 : ((placeOn(axis, value) - from) / (to - from)) * width);
  return (
    <>
      <line
        x1={x}
        x2={x + width}
        y1={middle}
        y2={middle}
        stroke="var(--mark, var(--muted))"
        strokeWidth="2"
      />
      {row.points.map(({ label, value }) => (
        <line
          key={label}
          x1={at(value)}
          x2={at(value)}
          y1={middle - 6}
          y2={middle + 6}
          stroke="var(--mark, var(--muted))"
          strokeWidth="1.5"
        />
      ))}
      {row.middle !== null && <PointMark kind="measured" x={at(row.middle)} middle={middle} />}
    </>
  );
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
  const note = shownNote(row, pair);
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

/** From where to where a row's mark reaches: bars from zero; of a bound only the bound is known. */
function spanOf({ low, high, words }: ChartRow, { draws, axis }: DrawnPanel): [number, number] {
  const [from, to] =
    words === null ? [low ?? high ?? axis.min, high ?? low ?? axis.min] : [axis.min, axis.min];
  return draws === "bars" && low !== null ? [axis.min, to] : [from, to];
}
