import type { ReactNode } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { ArticleTitle, TextWithTitle } from "@/components/claim/article-title";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { PartLink } from "@/components/ui/part-link";
import { drawnTicks, placeOn, type DrawnTick } from "@/lib/domain/chart/axis";
import type { ChartRow } from "@/lib/domain/chart/chart";
import type { DrawnPanel } from "@/lib/domain/chart/view";
import {
  articleAsLabel,
  axisTitle,
  checkedVerdict,
  kindOfEntry,
  panelFinding,
  panelHeading,
  rowPath,
  shownNote,
  textAmong,
  tickText,
} from "@/lib/domain/chart/words";
import { LinesPlot } from "./lines-plot";
import { GridLines, percent, RowPlot } from "./plot";

type PanelProps = {
  panel: DrawnPanel;
  /** What its test does, and how to read it where it is not read as all panels of its chart are; may be empty. */
  says: string;
  /** Where, when and under which licence the numbers of a dataset were taken. */
  source?: ReactNode;
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** Laid over what is drawn, as high as all rows together; only in the browser, where styles can be set. */
  plot?: ReactNode;
};

/**
 * A panel: for each row its name, its bar or mark, its number. The name links to the claim, or to the dataset where the
 * panel's own line does not.
 */
export function Panel({ panel, says, source, languages, plot }: PanelProps) {
  const { draws } = panel;
  const title = panelHeading(panel);
  const id = `panel-${panel.id}`;
  return (
    <section
      id={id}
      className="chart-panel mt-8 break-inside-avoid"
      aria-label={panelFinding(panel)}
      data-part=""
    >
      <h2 className="break-after-avoid text-lg">
        <TextWithTitle article={panel.by}>{title}</TextWithTitle>{" "}
        <PartLink to={`#${id}`} label={`Share the panel: ${title}`} />
      </h2>
      {says !== "" && <p className="max-w-prose text-sm text-muted">{says}</p>}
      {draws === "lines" && (
        <div className="mt-4">
          <LinesPlot panel={panel} languages={languages}>
            {plot}
          </LinesPlot>
        </div>
      )}
      {(draws === "bars" || draws === "marks") && <Rows panel={panel} languages={languages} plot={plot} />}
      {source !== undefined && (
        <p className="mt-1 max-w-prose text-sm text-muted [font-kerning:none]">{source}</p>
      )}
    </section>
  );
}

/**
 * Beside their names all rows of a panel are as high as the highest, so that drawings stand at equal distances. On a
 * phone a drawing stands under its name, at the foot of its row, which is as high as the two; the lines of the axis are
 * only behind drawings, so that no name cuts them.
 */
function Rows({ panel, languages, plot }: Pick<PanelProps, "panel" | "languages" | "plot">) {
  const { rows, axis, pair } = panel;
  const isLong = rows.length > mostRoomy;
  return (
    <div className="mt-2">
      {rows.length > mostUnderOneAxis && (
        <div className={isLong ? undefined : "no-print"}>
          <AxisRow panel={panel} isAbove />
        </div>
      )}
      <div className="chart-rows relative grid sm:auto-rows-fr">
        <div className={`chart-plots absolute inset-y-0 max-sm:hidden ${plotInset}`}>
          <GridLines axis={axis} equal={pair !== null} ticks={drawnTicks(axis, firstTicks(panel))} />
        </div>
        {rows.map((row) => (
          <DrawnRow key={row.id} row={row} panel={panel} languages={languages} isLong={isLong} />
        ))}
        {plot !== undefined && <div className={`no-print absolute inset-y-0 ${plotInset}`}>{plot}</div>}
      </div>
      <AxisRow panel={panel} />
    </div>
  );
}

type DrawnRowProps = Pick<PanelProps, "panel" | "languages"> & {
  row: ChartRow;
  /** One of many, which stand closer together. */
  isLong: boolean;
};

function DrawnRow({ row, panel, languages, isLong }: DrawnRowProps) {
  const { axis, draws, pair } = panel;
  const hasBar = draws === "bars" && row.low !== null && row.words === null;
  const text = textAmong(row, panel);
  return (
    <div
      data-color={languageOf(row, languages)?.color}
      className={`chart-row relative grid break-inside-avoid sm:items-center max-sm:grid-rows-[auto_1.75rem] max-sm:content-end ${isLong ? "chart-row-close py-0.5 sm:min-h-8" : "py-1.5 sm:min-h-14"} ${columns}`}
    >
      <RowLabel
        row={row}
        pair={pair}
        isOfPanel={panel.dataset !== null}
        languages={languages}
        inline={isLong}
      />
      <div className="relative max-sm:col-span-full max-sm:row-start-2 max-sm:mx-3 sm:self-stretch">
        <div className="absolute inset-0 sm:hidden">
          <GridLines axis={axis} equal={pair !== null} ticks={phoneTicks(panel)} />
        </div>
        <RowPlot
          row={row}
          axis={axis}
          draws={draws === "bars" ? "bars" : "marks"}
          text={hasBar ? text : undefined}
        />
      </div>
      <span
        className={`text-sm tabular-nums max-sm:z-10 max-sm:col-start-2 max-sm:row-start-1 max-sm:self-start ${hasBar ? "sm:sr-only" : ""}`}
      >
        {text}
      </span>
    </div>
  );
}

/** An axis as a row: its title among the names, on a phone at the far side of its numbers. */
function AxisRow({ panel, isAbove = false }: { panel: DrawnPanel; isAbove?: boolean }) {
  return (
    <div className={`chart-row grid items-center ${columns}`}>
      {!isAbove && <AxisLabels panel={panel} />}
      <span
        className="text-xs text-muted max-sm:col-span-full sm:col-start-1 sm:row-start-1"
        aria-hidden="true"
      >
        {axisTitle(panel)}
      </span>
      {isAbove && <AxisLabels panel={panel} />}
    </div>
  );
}

/** More rows than this stand closer together where names and plots are side by side. */
const mostRoomy = 12;

/** More rows than this have an axis above them too. */
const mostUnderOneAxis = 8;

/** The columns of names, plots and numbers; on a phone names and numbers stand above their plots. */
const columns =
  "max-sm:grid-cols-[minmax(0,1fr)_auto] gap-x-3 sm:grid-cols-[12.5rem_1fr_10rem] lg:grid-cols-[16rem_1fr_13rem]";

/** Where the plots of all rows stand together. */
const plotInset = "inset-x-3 sm:start-[13.25rem] sm:end-[10.75rem] lg:start-[16.75rem] lg:end-[13.75rem]";

type RowLabelProps = {
  row: ChartRow;
  pair: DrawnPanel["pair"];
  /** Whether it is of the dataset that the whole panel is of. */
  isOfPanel: boolean;
  languages: PanelProps["languages"];
  /** The note stands behind the name, not under it. */
  inline?: boolean;
};

function RowLabel({ row, pair, isOfPanel, languages, inline = false }: RowLabelProps) {
  const language = languageOf(row, languages);
  const verdict = checkedVerdict(row);
  const { by } = row;
  const note = shownNote(row, pair);
  const hidden = hiddenText(row, pair, isOfPanel);
  const name = (
    <>
      <TextWithTitle article={articleAsLabel(row, pair)}>{row.label}</TextWithTitle>
      {hidden !== "" && <span className="sr-only">: {hidden}</span>}
    </>
  );
  const weight = row.mainstream === true ? "font-semibold" : "";
  return (
    <span
      className={`chart-name z-10 min-w-0 leading-tight max-sm:col-start-1 max-sm:row-start-1 max-sm:self-end max-sm:justify-self-start ${inline ? "flex flex-wrap items-baseline gap-x-2" : ""}`}
    >
      <span className="flex min-w-0 items-center gap-1.5">
        {language !== undefined && <LanguageMark language={language} />}
        {isOfPanel ? (
          <span className={`min-w-0 ${weight}`}>{name}</span>
        ) : (
          <Link to={rowPath(row)} className={`quiet-link min-w-0 ${weight}`}>
            {name}
          </Link>
        )}
      </span>
      {(by !== null || note !== "" || verdict !== null) && (
        <span
          className={`block text-xs text-muted [font-kerning:none] ${language === undefined || inline ? "" : "ps-4.5"}`}
        >
          {by !== null && <ArticleTitle>{by}</ArticleTitle>}
          {by !== null && note !== "" && "; "}
          {note}
          {(by !== null || note !== "") && verdict !== null && "; "}
          {verdict !== null && <VerdictMark verdict={verdict} />}
        </span>
      )}
    </span>
  );
}

/** "Rust, usual framework; dataset": what a row is of, and what its name leads to where it leads anywhere. */
function hiddenText(row: ChartRow, pair: DrawnPanel["pair"], isOfPanel: boolean): string {
  const kind = pair === null ? kindOfEntry(row) : "";
  const target = row.dataset === null ? "claim" : "dataset";
  return [kind, isOfPanel ? "" : target].filter((part) => part !== "").join("; ");
}

/** The numbers of the lines of an axis; zero, where 1× stands too near to it, before its beginning. */
function AxisLabels({ panel }: { panel: DrawnPanel }) {
  const { axis } = panel;
  const first = firstTicks(panel);
  const ticks = drawnTicks(axis, first);
  return (
    <svg
      width="100%"
      height="1.375rem"
      className="block overflow-visible text-xs max-sm:col-span-full max-sm:px-3 sm:col-start-2"
      aria-hidden="true"
    >
      {axis.min === 0 && ticks.every(({ tick }) => tick !== 0) && (
        <text x={percent(axis, 0)} dx="-4" y="1.25em" textAnchor="end" className="fill-muted">
          {tickText(0, panel)}
        </text>
      )}
      {ticks.map(({ tick, needsRoom }) => (
        <text
          key={tick}
          x={percent(axis, tick)}
          y="1.25em"
          textAnchor={first.includes(tick) && placeOn(axis, tick) < 0.1 ? "start" : "middle"}
          className={`${first.includes(tick) ? "fill-ink" : "fill-muted"} ${needsRoom ? "max-lg:hidden" : ""}`}
        >
          {tickText(tick, panel)}
        </text>
      ))}
    </svg>
  );
}

function phoneTicks(panel: DrawnPanel): readonly DrawnTick[] {
  return drawnTicks(panel.axis, firstTicks(panel)).filter(({ needsRoom }) => !needsRoom);
}

/** The tick that is drawn before any other: the one at which both of a pair are equal. */
function firstTicks({ pair }: DrawnPanel): readonly number[] {
  return pair === null ? [] : [1];
}

function languageOf({ language }: ChartRow, languages: PanelProps["languages"]): MarkedLanguage | undefined {
  return language === null ? undefined : languages.get(language);
}
