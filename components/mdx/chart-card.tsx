import { Link } from "@/components/site/link";
import type { Benchmark } from "@/lib/schema/benchmark";

/** Leads to the page of a chart. Spans only, so that it may also stand within a paragraph. */
export function ChartCard({ benchmark: { id, title, question } }: { benchmark: Benchmark }) {
  return (
    <Link
      to={`/benchmarks/${id}/`}
      className="my-4 flex items-baseline gap-3 rounded-md border border-line bg-raised px-4 py-3 hover:border-line-strong"
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="shrink-0 self-center">
        <path d="M1 2.5h13M1 8h8M1 13.5h4.5" stroke="var(--muted)" strokeWidth="3" />
      </svg>
      <span>
        <span className="link font-medium">{question}</span>
        <span className="block text-sm text-muted">Chart: {title}</span>
      </span>
    </Link>
  );
}
