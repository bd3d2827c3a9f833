import { percent, Plot } from "@/components/chart/plot";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { Axis } from "@/lib/domain/axis";
import type { Ratio } from "@/lib/domain/ratios";
import { formatFigure, formatNumber } from "@/lib/format";

export type HeadlineProps = {
  of: MarkedLanguage;
  to: MarkedLanguage;
  /** The benchmark page with all of it. */
  benchmark: string;
  axis: Axis;
  ratios: readonly (Ratio & { readonly year: string })[];
  /** Claims that put the same thing in words alone. */
  inWords: readonly {
    readonly claim: string;
    readonly says: string;
    readonly article: string;
    readonly year: string;
  }[];
};

/** One question, the answers of the articles, and why they differ. */
export function HeadlineDisagreement({ of, to, benchmark, axis, ratios, inWords }: HeadlineProps) {
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[2fr_3fr]">
      <div>
        <h1 className="text-4xl sm:text-5xl">
          How much faster is {of.name} than {to.name}?
        </h1>
        <p className="mt-4 text-lg text-muted">
          It depends on whom you ask. No article states the hardware, and the tests differ; that is where the
          answers part.
        </p>
        <p className="mt-3">
          <Link to={`/benchmarks/${benchmark}/`}>All ratios, with their sources</Link>
        </p>
      </div>
      <figure aria-label={`${of.name} divided by ${to.name}, as the articles have it`}>
        <ul>
          {inWords.map(({ claim, says, article, year }) => (
            <li key={claim} className="border-b border-line py-2">
              <p className="text-sm text-muted">
                {article}, {year}
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
                {ratio.article}, {ratio.year}
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
      </figure>
    </div>
  );
}

const kindNotes = {
  converted: "we turned its per cent into a ratio",
  derived: "we divided its two numbers",
  "bounds-only": "we divided its two lower bounds",
} as const;
