import type { ReactNode } from "react";
import { percent, Plot } from "@/components/chart/plot";
import { MeasuredMark } from "@/components/claim/measured-mark";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { ArticleYear } from "@/components/claim/old-mark";
import { Link } from "@/components/site/link";
import type { Axis } from "@/lib/domain/axis";
import type { ChartRow } from "@/lib/domain/chart";
import type { Ratio } from "@/lib/domain/ratios";
import { formatFigure, formatNumber } from "@/lib/format";

export type HeadlineProps = {
  of: MarkedLanguage;
  to: MarkedLanguage;
  /** The benchmark page with all of it. */
  benchmark: string;
  /** What articles and the run come to. */
  answer: string;
  axis: Axis;
  ratios: readonly (Ratio & { readonly year: string; readonly old: boolean })[];
  /** What one run of a dataset has for the two, a mark for each pair of frameworks. */
  measured: {
    readonly row: ChartRow;
    readonly dataset: string;
    readonly title: string;
    readonly conditions: string;
  } | null;
  /** The framework whose entries in one test are farthest apart. */
  spread: {
    readonly framework: string;
    readonly language: string;
    readonly factor: number;
    readonly test: string;
    readonly dataset: string;
  } | null;
  /** Claims that put the same thing in words alone. */
  inWords: readonly {
    readonly claim: string;
    readonly says: string;
    readonly article: string;
    readonly year: string;
    readonly old: boolean;
  }[];
};

/** One question, the answers of the articles, and why they differ. What the site is stands beside it. */
export function HeadlineDisagreement({ children, ...props }: HeadlineProps & { children: ReactNode }) {
  const { of, to, benchmark, answer, axis, ratios, measured, spread, inWords } = props;
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[2fr_3fr]">
      <div>
        <h1 className="text-4xl sm:text-5xl">
          How much faster is {of.name} than {to.name}?
        </h1>
        <p className="mt-4 text-lg text-muted">
          {answer} No article states the hardware, and the tests differ; that is where the answers part.
        </p>
        {children}
      </div>
      <figure aria-label={`${of.name} divided by ${to.name}, as the articles have it`}>
        <ul>
          {inWords.map(({ claim, says, article, year, old }) => (
            <li key={claim} className="border-b border-line py-2">
              <p className="text-sm text-muted">
                {article}, <ArticleYear year={year} old={old} />
              </p>
              <p>
                <Link to={`/claims/${claim}/`} className="quiet-link">
                  {says}
                </Link>
              </p>
            </li>
          ))}
          {ratios.map((ratio) => (
            <li
              key={ratio.claims.join()}
              data-color={of.color}
              className="grid grid-cols-[1fr_auto] items-center border-b border-line pt-2"
            >
              <p className="text-sm text-muted">
                {ratio.article}, <ArticleYear {...ratio} />
                {ratio.conditions !== null && `, ${ratio.conditions}`}
                {ratio.kind !== "stated" && ` (${kindNotes[ratio.kind]})`}
              </p>
              <p className="text-xl font-semibold">
                <Link to={`/claims/${ratio.claims[0] ?? ""}/`} className="quiet-link">
                  {formatFigure({ ...ratio, unit: "×" })}
                </Link>
              </p>
              <div className="col-span-2 h-14">
                <Plot row={{ ...ratio, points: [], middle: null }} axis={axis} draws="marks" />
              </div>
            </li>
          ))}
          {measured !== null && <MeasuredItem measured={measured} of={of} axis={axis} />}
        </ul>
        <svg width="100%" height="20" className="block overflow-visible text-xs" aria-hidden="true">
          {axis.ticks.map((tick, at) => (
            <text
              key={tick}
              x={percent(axis, tick)}
              y="14"
              textAnchor={at === 0 ? "start" : at === axis.ticks.length - 1 ? "end" : "middle"}
              className="fill-muted"
            >
              {formatNumber(tick)}×
            </text>
          ))}
        </svg>
        <figcaption className="mt-3 max-w-prose space-y-2 text-[0.9375rem] text-muted">
          {spread !== null && (
            <p>
              It hangs on more than the language: in{" "}
              <Link to={`/datasets/${spread.dataset}/`}>one measured test</Link> (“{spread.test}”) the
              database driver and the layout of connections alone moved {spread.language}’s {spread.framework}{" "}
              {formatNumber(Math.round(spread.factor))}-fold.
            </p>
          )}
          <p>
            <Link to={`/benchmarks/${benchmark}/`}>All ratios, with their sources</Link>
          </p>
        </figcaption>
      </figure>
    </div>
  );
}

type MeasuredItemProps = Pick<HeadlineProps, "of" | "axis"> & {
  measured: NonNullable<HeadlineProps["measured"]>;
};

/** The same question put to a run in which one team measured both. */
function MeasuredItem({ measured: { row, dataset, title, conditions }, of, axis }: MeasuredItemProps) {
  const [lowest, highest] = [row.points[0], row.points.at(-1)];
  return (
    <li data-color={of.color} className="grid grid-cols-[1fr_auto] items-center border-b border-line pt-2">
      <p className="text-sm text-muted">
        <MeasuredMark /> Measured: {title}, {conditions}
      </p>
      <p className="text-xl font-semibold">
        <Link to={`/datasets/${dataset}/`} className="quiet-link">
          {formatFigure({ low: row.low, high: row.high, unit: "×" })}
        </Link>
      </p>
      <div className="col-span-2 h-14">
        <Plot row={row} axis={axis} draws="marks" />
      </div>
      {lowest !== undefined && highest !== undefined && (
        <p className="col-span-2 pb-2 text-sm text-muted">
          From {lowest.label} {formatNumber(lowest.value)}× to {highest.label} {formatNumber(highest.value)}×;
          the triangle is the ratio of the median frameworks.
        </p>
      )}
    </li>
  );
}

const kindNotes = {
  converted: "we turned its per cent into a ratio",
  derived: "we divided its two numbers",
  "bounds-only": "we divided its two lower bounds",
} as const;
