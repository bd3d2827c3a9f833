import type { Topic } from "@/lib/schema/topic";

/** What the ends of a criterion's scale mean for the reader. */
export function ScaleEnds({ topic: { high, low } }: { topic: Pick<Topic, "high" | "low"> }) {
  if (high === undefined || low === undefined) return null;
  return (
    <dl className="mt-6 grid max-w-prose gap-x-8 gap-y-2 sm:grid-cols-2">
      <div className="border-s-4 border-line-strong ps-3">
        <dt className="text-sm text-muted">−2, worst</dt>
        <dd>{low}</dd>
      </div>
      <div className="border-s-4 border-ink ps-3">
        <dt className="text-sm text-muted">+2, best</dt>
        <dd>{high}</dd>
      </div>
    </dl>
  );
}
