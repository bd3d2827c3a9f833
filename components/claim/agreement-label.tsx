import type { Consensus, Label } from "@/lib/domain/position";
import { agreementWords } from "@/lib/words";

const marks = {
  agree: { tone: "text-muted", path: "M2.5 5.5h11M2.5 10.5h11" },
  differ: { tone: "text-warn", path: "M6 3 2 8l4 5M10 3l4 5-4 5" },
  "one-article": { tone: "text-muted", path: "M2.5 8h11" },
  silent: { tone: "text-muted", path: "M2.5 8h2M7 8h2M11.5 8h2" },
} as const satisfies Record<Label, { tone: string; path: string }>;

/** How far the articles of a cell agree, as words with a shape. */
export function AgreementLabel({
  consensus,
}: {
  consensus: Pick<Consensus, "label" | "n"> & { readonly positions: readonly unknown[] };
}) {
  const { tone, path } = marks[consensus.label];
  return (
    <span className={`inline-flex items-center gap-1.5 ${tone}`}>
      <svg
        viewBox="0 0 16 16"
        width="12"
        height="12"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        className="shrink-0"
      >
        <path d={path} />
      </svg>
      {agreementWords(consensus)}
    </span>
  );
}
