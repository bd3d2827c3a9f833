import { shapePaths, type MarkedLanguage } from "@/components/claim/language-mark";
import { labelledTicks, placeOn } from "@/lib/domain/chart/axis";
import { isNumbered, type ChartRow } from "@/lib/domain/chart/chart";
import { doubtOn } from "@/lib/domain/chart/doubts";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import { glanceText, tickText } from "@/lib/domain/chart/words";
import { spreadAbove } from "@/lib/domain/chart/lines";
import { doubtSigns } from "@/lib/drawing/doubt-signs";
import {
  namedLayout,
  thumbnailSize,
  thumbnailText,
  type ThumbnailLayout,
} from "@/lib/drawing/thumbnail-layout";
import { Lines } from "./lines-plot";
import { percent, RowDrawing } from "./plot";

type ThumbnailProps = {
  /** With the few rows that are drawn. */
  panel: DrawnPanel;
  languages: ReadonlyMap<string, MarkedLanguage>;
};

const size = thumbnailSize;
/** How wide lines are drawn, before their names. */
const linesWidth = 132;

/** Whether any row is not of a language as such: of a framework, an article, a dataset. */
function hasNames({ rows }: DrawnPanel): boolean {
  return rows.some(({ label, languageName }) => label !== languageName);
}

/** Whether the mark of a language tells rows apart. */
function hasLanguages({ rows }: DrawnPanel): boolean {
  return new Set(rows.map(({ language }) => language)).size > 1;
}

function hasMarks(panel: DrawnPanel): boolean {
  return !hasNames(panel) || hasLanguages(panel);
}

/** What tells a row apart: of rows of one dataset, which have one name, the test. */
function nameOf({ label, dataset, note }: ChartRow, rows: readonly ChartRow[]): string {
  const isShared = rows.filter((row) => row.label === label).length > 1;
  return isShared && dataset !== null && note !== "" ? note : label;
}

/** Names take the room they need; the drawing has the rest. */
function layoutOf(panel: DrawnPanel): ThumbnailLayout {
  const { rows, unit } = panel;
  return namedLayout(
    rows.map((row) => ({ name: nameOf(row, rows), number: glanceText(row, unit) })),
    hasMarks(panel) ? markWidth : 0,
    signsWidth(panel),
    panel.axis.kind === "log" ? logWordWidth : undefined,
  );
}

function signsWidth({ rows }: DrawnPanel): number {
  return rows.some((row) => doubtOn(row) !== null) ? signWidth : 0;
}

/** Before a name the mark of its language. */
const markWidth = 16;
/** Under a logarithmic axis its numbers: lengths on it cannot be compared. */
const ticksHeight = 16;
/** Left of the first of them stands the word for the axis, with room for readers who space letters. */
const logWordWidth = 92;
/** How far apart they stand at least. */
const tickRoom = 40;
/** Behind a number the sign of what evidence says of it, too small to pierce a mark. */
const signWidth = 14;

/** A panel at a glance, each row with its number: the sentence beside it says what it shows. Null where it draws nothing. */
export function Thumbnail({ panel, languages }: ThumbnailProps) {
  if (panel.draws === "words" || !panel.rows.some(isNumbered)) return null;
  const height = size.height + (panel.axis.kind === "log" ? ticksHeight : 0);
  const layout = layoutOf(panel);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${height}`}
      width={size.width}
      height={height}
      className="overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      {panel.axis.kind === "log" && <LogTicks panel={panel} layout={layout} />}
      {panel.draws === "lines" ? (
        <SmallLines panel={panel} languages={languages} />
      ) : (
        <SmallRows panel={panel} languages={languages} layout={layout} />
      )}
    </svg>
  );
}

type LaidOut = { layout: ThumbnailLayout };

function LogTicks({ panel, layout }: Pick<ThumbnailProps, "panel"> & LaidOut) {
  const { axis, pair } = panel;
  const baseline = size.height + ticksHeight - 4;
  const { left, width } = layout;
  return (
    <>
      <svg x={left} width={width} overflow="visible">
        {labelledTicks(axis, tickRoom / width, pair === null ? [] : [1]).map((tick) => (
          <g key={tick}>
            <line
              x1={percent(axis, tick)}
              x2={percent(axis, tick)}
              y2={size.height}
              stroke={pair !== null && tick === 1 ? "var(--muted)" : "var(--line)"}
            />
            <text
              x={percent(axis, tick)}
              y={baseline}
              fontSize="11"
              textAnchor="middle"
              className="fill-muted"
            >
              {tickText(tick, { ...panel, pair: null })}
            </text>
          </g>
        ))}
      </svg>
      <text y={baseline} fontSize="11" className="fill-muted">
        logarithmic
      </text>
    </>
  );
}

function SmallRows({ panel, languages, layout }: ThumbnailProps & LaidOut) {
  const { rows, axis, draws, pair, unit } = panel;
  const { left, width, pitch, names } = layout;
  const marked = hasMarks(panel);
  const top = (size.height - pitch * rows.length) / 2;
  const numbersEnd = size.width - signsWidth(panel);
  return (
    <>
      {pair !== null && axis.kind === "linear" && (
        <svg x={left} width={width} height={size.height} overflow="visible">
          <line x1={percent(axis, 1)} x2={percent(axis, 1)} y1="0" y2="100%" stroke="var(--muted)" />
        </svg>
      )}
      {rows.map((row, at) => {
        const language = languages.get(row.language ?? "");
        const middle = top + (at + 0.5) * pitch;
        const doubt = doubtOn(row);
        return (
          <g key={row.id} data-color={language?.color}>
            {marked && language !== undefined && <Shape language={language} x={0} middle={middle} />}
            <Name x={marked ? markWidth : 0} middle={middle} lines={names[at] ?? []} />
            <svg
              x={left}
              y={middle - 6}
              width={width}
              height="12"
              viewBox={`0 -12 ${width * 2} 24`}
              overflow="visible"
            >
              <RowDrawing
                row={{ ...row, verdict: null }}
                axis={axis}
                draws={draws === "bars" ? "bars" : "marks"}
              />
            </svg>
            <Value x={numbersEnd} middle={middle} anchor="end">
              {glanceText(row, unit)}
            </Value>
            {doubt !== null && (
              <path
                d={doubtSigns[doubt]}
                transform={`translate(${size.width - 5} ${middle})`}
                fill="none"
                stroke="var(--muted)"
                strokeWidth="1.5"
              />
            )}
          </g>
        );
      })}
    </>
  );
}

/** Lines end in their names, as far apart as these need. */
function SmallLines({ panel, languages }: ThumbnailProps) {
  const ends = panel.rows.map((row) => ({
    language: languages.get(row.language ?? ""),
    row,
    end: (1 - placeOn(panel.axis, row.points.at(-1)?.value ?? 0)) * size.height,
  }));
  return (
    <>
      <svg
        width={linesWidth}
        height={size.height}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <Lines panel={panel} languages={languages} />
      </svg>
      {spreadAbove(ends, 13, size.height - 4).map(({ row, language, at }) => (
        <g key={row.id} data-color={language?.color}>
          {language !== undefined && <Shape language={language} x={linesWidth + 6} middle={at} />}
          <Name x={linesWidth + 22} middle={at} lines={[row.label]} />
        </g>
      ))}
    </>
  );
}

/** A name in lines about the middle of its row. */
function Name({ x, middle, lines }: { x: number; middle: number; lines: readonly string[] }) {
  const first = middle + 4 - ((lines.length - 1) / 2) * thumbnailText.lineHeight;
  return lines.map((line, at) => (
    <text
      key={line}
      x={x}
      y={first + at * thumbnailText.lineHeight}
      fontSize={thumbnailText.name}
      className="fill-ink"
    >
      {line}
    </text>
  ));
}

function Value({
  x,
  middle,
  anchor,
  children,
}: {
  x: number;
  middle: number;
  anchor?: "end";
  children: string | null;
}) {
  return (
    <text
      x={x}
      y={middle + 4}
      fontSize={thumbnailText.number}
      textAnchor={anchor}
      className="fill-ink tabular-nums"
    >
      {children}
    </text>
  );
}

function Shape({ language, x, middle }: { language: MarkedLanguage; x: number; middle: number }) {
  return (
    <path
      d={shapePaths[language.shape]}
      transform={`translate(${x} ${middle - 5}) scale(.625)`}
      fill="var(--mark)"
    />
  );
}
