import { shapePaths, type MarkedLanguage } from "@/components/claim/language-mark";
import { placeOn } from "@/lib/domain/axis";
import { isNumbered } from "@/lib/domain/chart";
import type { DrawnPanel } from "@/lib/domain/chart-view";
import { glanceText } from "@/lib/domain/chart-words";
import { spreadDown } from "@/lib/domain/lines";
import { Lines } from "./lines-plot";
import { percent, RowDrawing } from "./plot";

type ThumbnailProps = {
  /** With the few rows that are drawn. */
  panel: DrawnPanel;
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/** In px. */
const size = { width: 240, height: 72 } as const;
/** Where rows are drawn: between the marks of their languages and their numbers, with room for the arrow of a bound. */
const plot = { left: 18, width: 132 } as const;

/** A panel at a glance, each row with its number: the sentence beside it says what it shows. Null where it draws nothing. */
export function Thumbnail({ panel, languages }: ThumbnailProps) {
  if (panel.draws === "words" || !panel.rows.some(isNumbered)) return null;
  return (
    <>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        {...size}
        className="overflow-visible"
        aria-hidden="true"
        focusable="false"
      >
        {panel.draws === "lines" ? (
          <SmallLines panel={panel} languages={languages} />
        ) : (
          <SmallRows panel={panel} languages={languages} />
        )}
      </svg>
      {panel.axis.kind === "log" && (
        <p className="mt-1 text-xs text-muted" aria-hidden="true">
          logarithmic
        </p>
      )}
    </>
  );
}

function SmallRows({ panel: { rows, axis, draws, pair, unit }, languages }: ThumbnailProps) {
  const pitch = Math.min(18, size.height / rows.length);
  const top = (size.height - pitch * rows.length) / 2;
  return (
    <>
      {pair !== null && (
        <svg x={plot.left} width={plot.width} height={size.height} overflow="visible">
          <line x1={percent(axis, 1)} x2={percent(axis, 1)} y1="0" y2="100%" stroke="var(--muted)" />
        </svg>
      )}
      {rows.map((row, at) => {
        const language = languages.get(row.language ?? "");
        const middle = top + (at + 0.5) * pitch;
        return (
          <g key={row.id} data-color={language?.color}>
            {language !== undefined && <Shape language={language} x={0} middle={middle} />}
            <svg
              x={plot.left}
              y={middle - 6}
              width={plot.width}
              height="12"
              viewBox={`0 -12 ${plot.width * 2} 24`}
              overflow="visible"
            >
              <RowDrawing row={row} axis={axis} draws={draws === "bars" ? "bars" : "marks"} />
            </svg>
            <Value x={size.width} middle={middle} anchor="end">
              {glanceText(row, unit)}
            </Value>
          </g>
        );
      })}
    </>
  );
}

/** Only lines with room for it end in the mark of their language. */
function SmallLines({ panel, languages }: ThumbnailProps) {
  const ends = panel.rows.map((row) => ({
    language: languages.get(row.language ?? ""),
    row,
    end: (1 - placeOn(panel.axis, row.points.at(-1)?.value ?? 0)) * size.height,
  }));
  return (
    <>
      <svg
        width={plot.width}
        height={size.height}
        viewBox="0 0 1000 1000"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <Lines panel={panel} languages={languages} />
      </svg>
      {spreadDown(ends, 10).map(
        ({ row, language, end, at }) =>
          language !== undefined &&
          at === end && (
            <g key={row.id} data-color={language.color}>
              <Shape language={language} x={plot.width + 6} middle={at} />
              <Value x={plot.width + 22} middle={at}>
                {glanceText(row, panel.unit)}
              </Value>
            </g>
          ),
      )}
    </>
  );
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
    <text x={x} y={middle + 4} fontSize="12" textAnchor={anchor} className="fill-ink tabular-nums">
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
