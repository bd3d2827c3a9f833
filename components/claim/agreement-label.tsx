import type { ReactNode } from "react";
import { WordMark, type MarkShape } from "@/components/ui/word-mark";
import type { Consensus, Label } from "@/lib/domain/position";
import { agreementWords } from "@/lib/words/terms";

const marks = {
  agree: { tone: "text-muted", path: "M2.5 5.5h11M2.5 10.5h11" },
  differ: { tone: "text-warn", path: "M6 3 2 8l4 5M10 3l4 5-4 5" },
  "one-article": { tone: "text-muted", path: "M2.5 8h11" },
  silent: { tone: "text-muted", path: "M2.5 8h2M7 8h2M11.5 8h2" },
} as const satisfies Record<Label, MarkShape>;

/** How far the articles of a cell agree, as words with a shape. */
export function AgreementLabel({
  consensus,
  isSigned = false,
}: {
  consensus: Pick<Consensus, "label" | "n"> & { readonly positions: readonly unknown[] };
  /** Whether the sign that they disagree stands beside it already on a phone. */
  isSigned?: boolean;
}) {
  return (
    <WordMark mark={marks[consensus.label]} isSaidOnPhone={isSigned && consensus.label === "differ"}>
      {agreementWords(consensus)}
    </WordMark>
  );
}

/** That articles disagree, where there is no room for how many there are. */
export function DisagreeMark() {
  return (
    <WordMark mark={marks.differ} nowrap>
      <span>
        <span className="sr-only">articles </span>disagree
      </span>
    </WordMark>
  );
}

/** The sign alone, where there is no room for a word: that is read out; or with other words. */
export function DisagreeSign({ children }: { children?: ReactNode }) {
  return (
    <WordMark mark={marks.differ}>{children ?? <span className="sr-only">articles disagree</span>}</WordMark>
  );
}
