import { WideOpen } from "@/components/ui/wide-open";
import { capitalised } from "@/lib/words/capitalised";
import { formatCount } from "@/lib/format";

/** As many stand in sight where there is room, beside the finding; of more the first two, at any width. */
const mostInSight = 3;

/** What a chart does not show, the most important first: beside its finding, so that nobody reads the one alone. */
export function ChartLimits({ limits }: { limits: readonly string[] }) {
  const isLong = limits.length > mostInSight;
  const inSight = isLong ? 2 : 1;
  const others = limits.slice(inSight);
  return (
    <section
      id="does-not-show"
      aria-labelledby="does-not-show-title"
      className="chart-asides mt-3 pt-2 text-[0.9375rem] lg:mt-1"
    >
      <h2 id="does-not-show-title" className="text-base">
        What this does not show
      </h2>
      <Limits limits={limits.slice(0, inSight)} />
      {others.length > 0 && (
        <WideOpen always={isLong} summary={moreLimits(others.length)}>
          <Limits limits={others} />
        </WideOpen>
      )}
    </section>
  );
}

/** The same on the page of somebody else, far from the method: the first over the chart, the others when asked for. */
export function EmbeddedLimits({ limits: [first, ...others] }: { limits: readonly string[] }) {
  if (first === undefined) return null;
  return (
    <div className="mt-2 max-w-prose text-sm">
      <p>{first}</p>
      {others.length > 0 && (
        <details className="print-open">
          <summary className="inline-flex min-h-8 items-center gap-2 text-muted hover:text-ink">
            <span className="marker" aria-hidden="true" />
            {moreLimits(others.length)}
          </summary>
          <Limits limits={others} />
        </details>
      )}
    </div>
  );
}

function moreLimits(count: number): string {
  return `${capitalised(formatCount(count))} more ${count === 1 ? "limit" : "limits"}`;
}

function Limits({ limits }: { limits: readonly string[] }) {
  return (
    <ul className="max-w-prose list-disc space-y-1 ps-5 pt-1 text-muted">
      {limits.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
