import type { ReactNode } from "react";
import { percent, Plot, PointMark } from "@/components/chart/plot";
import { ArticleTitle } from "@/components/claim/article-title";
import { MeasuredMark } from "@/components/claim/measured-mark";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { YearAfter } from "@/components/claim/old-mark";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import type { Axis } from "@/lib/domain/chart/axis";
import { doubtOn, doubtsOn, type Doubt } from "@/lib/domain/chart/doubts";
import { doubtKeyWords, markWords } from "@/lib/domain/chart/words";
import type { DatasetRatios } from "@/lib/domain/measured/ratios";
import { shownRatio } from "@/lib/domain/chart/ratio-words";
import type { Ratio } from "@/lib/domain/ratios";
import { uncapitalised } from "@/lib/words/capitalised";
import type { Verdict } from "@/lib/domain/verdict";
import { formatCounted, formatFigure, formatNumber, roundRatio } from "@/lib/format";

export type HeadlineProps = {
  of: MarkedLanguage;
  to: MarkedLanguage;
  /** The benchmark page with all of it. */
  benchmark: { readonly id: string; readonly title: string };
  /** What articles and datasets come to. */
  answer: string;
  axis: Axis;
  ratios: readonly (Ratio & { readonly year: string; readonly old: boolean; readonly verdict: Verdict })[];
  /** What each dataset has for the two, a ratio for each of its tests and loads that count. */
  measured: readonly MeasuredRatios[];
  /** What each dataset has whose tests of the two do not count, and why they do not. */
  leftOut: readonly (DatasetRatios & { readonly why: string })[];
  /** Between what ratios single pairs of frameworks lie, over all tests that count; null where nothing is measured. */
  pairs: { readonly low: number; readonly high: number } | null;
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

type MeasuredRatios = DatasetRatios & {
  /** The languages of which it has one framework only, by name. */
  readonly sole: readonly { readonly language: string; readonly framework: string }[];
};

/** One question, the answers of the articles, and why they differ. What the site is stands beside it. */
export function HeadlineDisagreement({ children, ...props }: HeadlineProps & { children: ReactNode }) {
  const { of, to, benchmark, answer, axis, ratios, measured, leftOut, pairs, spread, inWords } = props;
  const marked = ratios.filter(({ kind }) => kind !== "bounds-only");
  return (
    <div className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[2fr_3fr] lg:grid-rows-[auto_1fr]">
      <div>
        <h1 className="text-4xl sm:text-5xl">
          How much faster is {of.name} than {to.name}?
        </h1>
        <p className="mt-4 text-lg">
          {answer} No article states the hardware, and the tests differ: so do the answers.
        </p>
        {children}
      </div>
      <figure
        className="lg:row-span-2"
        aria-label={`${of.name} divided by ${to.name}, as the articles have it`}
      >
        <ul>
          {ratios.map((ratio) => (
            <li
              key={ratio.claims.join()}
              data-color={of.color}
              className="grid grid-cols-[1fr_auto] items-center gap-x-3 border-b border-line pt-2"
            >
              <p className="text-sm text-muted">
                <ArticleTitle>{ratio.article}</ArticleTitle>
                <YearAfter name={ratio.article} {...ratio} />
                {ratio.conditions !== null && `, ${ratio.conditions}`}
                {ratio.kind !== "stated" && ` (${kindNotes[ratio.kind]})`}
                {ratio.verdict !== "unchecked" && (
                  <>
                    ; <VerdictMark verdict={ratio.verdict} />
                  </>
                )}
              </p>
              <p className="text-xl font-semibold">
                <Link to={`/claims/${ratio.claims[0] ?? ""}/`} className="quiet-link">
                  {formatFigure({ ...shownRatio(ratio), unit: "×" })}
                </Link>
              </p>
              <div className="col-span-2 h-11 px-4 sm:h-9">
                <Plot row={{ ...ratio, points: [], middle: null }} axis={axis} draws="marks" equal />
              </div>
            </li>
          ))}
          {measured.map((dataset) => (
            <MeasuredItem key={dataset.dataset} measured={dataset} of={of} axis={axis} />
          ))}
        </ul>
        <svg width="100%" height="20" className="block overflow-visible px-4 text-sm" aria-hidden="true">
          {axis.ticks.map((tick) => (
            <text
              key={tick}
              x={percent(axis, tick)}
              y="14"
              textAnchor="middle"
              className={tick === 1 ? "fill-ink" : "fill-muted"}
            >
              {formatNumber(tick)}×{tick === 1 && " equal"}
            </text>
          ))}
        </svg>
        <p className="mt-1 text-sm text-muted" aria-hidden="true">
          {of.name} ÷ {to.name}, how many times as fast, logarithmic
        </p>
        <MarkKey
          doubts={doubtsOn(marked).map((doubt) => ({
            doubt,
            kind: marked.find((ratio) => doubtOn(ratio) === doubt)?.kind ?? "stated",
          }))}
          needsContext={ratios.some(({ verdict }) => verdict === "needs-context")}
          kinds={[...ratios.map(({ kind }) => kind), ...(measured.length > 0 ? ["measured" as const] : [])]}
        />
        <figcaption className="mt-3 max-w-prose space-y-2 text-[0.9375rem] text-muted">
          {inWords.map(({ claim, says, article, year, old }) => (
            <p key={claim}>
              In words alone, <ArticleTitle>{article}</ArticleTitle>
              <YearAfter name={article} year={year} old={old} />:{" "}
              <Link to={`/claims/${claim}/`} className="sentence-link">
                {says}
              </Link>
            </p>
          ))}
          {pairs !== null && (
            <p>
              Each triangle is one run, a test at one load: the median {of.name} framework divided by the
              median {to.name} framework. Single pairs of frameworks lie between{" "}
              {formatNumber(roundRatio(pairs.low))}× and {formatNumber(roundRatio(pairs.high))}×.
            </p>
          )}
          <p>
            <Link to={`/benchmarks/${benchmark.id}/`}>{benchmark.title}: all ratios, with their sources</Link>
          </p>
        </figcaption>
      </figure>
      <div className="max-w-prose space-y-2 text-[0.9375rem] text-muted">
        {leftOut.map(({ dataset, label, why, low, high }) => (
          <p key={dataset}>
            <Link to={`/datasets/${dataset}/`}>{label}</Link> (
            {formatFigure({ ...shownRatio({ low, high }), unit: "×" })}) is not counted: {uncapitalised(why)}
          </p>
        ))}
        {spread !== null && (
          <p>
            It depends on more than the language: in{" "}
            <Link to={`/datasets/${spread.dataset}/`}>one measured test</Link> (“{spread.test}”) the database
            driver and the layout of connections alone moved {spread.language}’s {spread.framework}{" "}
            {formatNumber(Math.round(spread.factor))}-fold.
          </p>
        )}
      </div>
    </div>
  );
}

type MeasuredItemProps = Pick<HeadlineProps, "of" | "axis"> & { measured: MeasuredRatios };

/** The same question put to a run in which one team measured both. */
function MeasuredItem({
  measured: { dataset, label, shared, sole, tests, different, low, high },
  of,
  axis,
}: MeasuredItemProps) {
  const only = sole.map(({ language, framework }) => `of ${language} only ${framework}`);
  const conditions = [...(shared === "" ? [] : [shared]), ...only];
  return (
    <li
      data-color={of.color}
      className="grid grid-cols-[1fr_auto] items-center gap-x-3 border-b border-line pt-2"
    >
      <p className="text-sm text-muted">
        <MeasuredMark /> Measured: {label}, {formatCounted(tests.length, "run")} of{" "}
        {formatCounted(different, "test")}
        {conditions.length > 0 && ` (${conditions.join("; ")})`}
      </p>
      <p className="text-xl font-semibold">
        <Link to={`/datasets/${dataset}/`} className="quiet-link">
          {formatFigure({ ...shownRatio({ low, high }), unit: "×" })}
        </Link>
      </p>
      <div className="col-span-2 h-11 px-4 sm:h-9">
        <Plot
          row={{ low, high, points: tests, kind: "measured", middle: null }}
          axis={axis}
          draws="middles"
          equal
        />
      </div>
    </li>
  );
}

type Kind = Ratio["kind"] | "measured";

/** What the marks and the verdict beside some of them mean, each once. */
function MarkKey({
  kinds,
  doubts,
  needsContext,
}: {
  kinds: readonly Kind[];
  /** Each with the kind of a mark that has its sign. */
  doubts: readonly { readonly doubt: Doubt; readonly kind: Kind }[];
  /** Whether a row has that verdict, which puts no sign in its mark. */
  needsContext: boolean;
}) {
  const keys = [
    ...markWords(kinds).map((one) => ({ ...one, doubt: null })),
    ...doubts.map(({ doubt, kind }) => ({ kind, words: doubtKeyWords[doubt], doubt })),
  ];
  return (
    <ul aria-label="What the marks mean" className="mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
      {keys.map(({ words, kind, doubt }) => (
        <li key={words} className="flex items-center gap-1.5">
          <svg width="16" height="16" className="shrink-0 overflow-visible" aria-hidden="true">
            <PointMark kind={kind} x={8} middle={8} doubt={doubt} />
          </svg>
          {words}
        </li>
      ))}
      {needsContext && (
        <li>
          <VerdictMark verdict="needs-context" />: some evidence qualifies it
        </li>
      )}
    </ul>
  );
}

const kindNotes = {
  converted: "we turned its percentage into a ratio",
  derived: "we divided its two numbers",
  "bounds-only": "we divided its two lower bounds",
} as const;
