import { Link } from "@/components/site/link";
import type { Root } from "@/lib/schema/named";

export type SharedRoot = {
  readonly root: Pick<Root, "id" | "name" | "kind" | "summary">;
  /** The articles that tell of it, with how many claims each. */
  readonly articles: readonly { readonly id: string; readonly title: string; readonly claims: number }[];
};

const rowHeight = 28;

/** Which articles go back to one event, survey or benchmark: a line from each to it. It reads as text too. */
export function RootDiagram({ shared }: { shared: SharedRoot }) {
  const { root, articles } = shared;
  const height = articles.length * rowHeight;
  return (
    <figure className="my-4 max-w-4xl">
      <figcaption className="font-semibold">{rootWords(shared)}</figcaption>
      <div className="mt-2 grid items-center gap-2 sm:grid-cols-[auto_minmax(1.5rem,4rem)_1fr]">
        <ul className="text-[0.9375rem]">
          {articles.map(({ id, title, claims }) => (
            <li
              key={id}
              className="flex items-center gap-x-1.5 max-sm:min-h-7 max-sm:flex-wrap sm:h-7 sm:whitespace-nowrap"
            >
              <Link to={`/articles/${id}/`} className="quiet-link">
                {title}
              </Link>
              <span className="text-sm text-muted">{claims === 1 ? "1 claim" : `${claims} claims`}</span>
            </li>
          ))}
        </ul>
        <svg
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          width="100%"
          height={height}
          aria-hidden="true"
          className="max-sm:hidden"
        >
          {articles.map(({ id }, at) => (
            <path
              key={id}
              d={`M0 ${(at + 0.5) * rowHeight}C60 ${(at + 0.5) * rowHeight} 40 ${height / 2} 100 ${height / 2}`}
              fill="none"
              stroke="var(--line-strong)"
              strokeWidth="1.5"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <div className="rounded-md border border-line-strong bg-raised px-3 py-2 text-[0.9375rem]">
          <p className="font-medium">{root.name}</p>
          <p className="text-sm text-muted">{rootKindWords[root.kind]}, one observation</p>
        </div>
      </div>
    </figure>
  );
}

/** "4 articles, 1 event" */
function rootWords({ root, articles }: SharedRoot): string {
  return `${articles.length} articles, 1 ${rootKindWords[root.kind]}`;
}

const rootKindWords = {
  benchmark: "benchmark",
  survey: "survey",
  event: "event",
  index: "index",
} as const satisfies Record<Root["kind"], string>;
