import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/site/link";
import { SharedTable, tableId } from "@/components/ui/shared-table";
import type { SpokenOf } from "@/lib/words/claim-counts";
import type { Reason } from "@/lib/domain/comparison/comparison";
import type { Consensus } from "@/lib/domain/position";
import { tellersOf, type Tellers } from "@/lib/domain/tellers";
import type { Verdict } from "@/lib/domain/verdict";
import { formatPosition } from "@/lib/format";
import type { Language } from "@/lib/schema/language";
import { AgreementLabel } from "./agreement-label";
import { AgreementStrip, type StripMeasured } from "./agreement-strip";
import { ArticleTitle } from "./article-title";
import { PositionWord } from "./position-word";
import { ReasonSide } from "./reason-side";
import { VerdictAfter } from "./verdict-mark";

export type ConsensusRow = {
  readonly id: string;
  readonly head: ReactNode;
  /** What the row is of, for readers who do not see its strip: "Rust, throughput". */
  readonly of: string;
  readonly color: Language["color"];
  readonly consensus: Consensus;
  /** What the articles say, with or without a position. */
  readonly spoken: SpokenOf;
  /** What datasets say, where the page shows it. */
  readonly measured?: StripMeasured | null;
  /** A claim near the consensus; where articles disagree one of each side. */
  readonly reasons: readonly Reason[];
};

type ConsensusTableProps = {
  caption: string;
  /** What the first column names. */
  headLabel: string;
  rows: readonly ConsensusRow[];
  /** The short title of each article. */
  articleTitles: ReadonlyMap<string, string>;
  verdicts: ReadonlyMap<string, Verdict>;
};

/** What the articles say of one cell a row: the word, each article's position, who says so, a reason. */
export function ConsensusTable({ caption, headLabel, rows, articleTitles, verdicts }: ConsensusTableProps) {
  return (
    <SharedTable id={tableId(caption)} caption={caption}>
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead className="no-print sr-only">
          <tr>
            <th scope="col">{headLabel}</th>
            <th scope="col">What the articles say, and which</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head, of, color, consensus, spoken, measured, reasons }) => (
            <tr key={id} className="border-t border-line align-top last:border-b">
              <th scope="row" className="w-28 py-3 pe-4 text-start font-medium sm:w-48">
                {head}
              </th>
              <td className="py-3">
                <div className="grid gap-x-8 gap-y-1.5 md:grid-cols-[11rem_1fr]">
                  <div>
                    <p>
                      <PositionWord median={consensus.median} spoken={spoken} />
                    </p>
                    <AgreementStrip consensus={consensus} measured={measured} of={of} color={color} />
                  </div>
                  <div className="max-w-prose text-[0.9375rem]">
                    {reasons.map((reason) => (
                      <p key={reason.claim}>
                        <ReasonSide reason={reason} of={reasons.length} />
                        <Link to={`/claims/${reason.claim}/`} className="sentence-link">
                          {reason.says}
                        </Link>
                        <VerdictAfter claim={reason.claim} verdict={verdicts.get(reason.claim)} apart />
                      </p>
                    ))}
                    <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-sm text-muted">
                      <AgreementLabel consensus={consensus} />
                      {tellersOf(consensus.positions, [...articleTitles.keys()]).map((tellers) => (
                        <TellersOf key={tellers.position} tellers={tellers} articleTitles={articleTitles} />
                      ))}
                    </p>
                  </div>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SharedTable>
  );
}

type TellersOfProps = { tellers: Tellers; articleTitles: ConsensusTableProps["articleTitles"] };

/** "Rust vs Go, Rust far superior: +2", "all but Rust vs Go" or "the others: +1" */
function TellersOf({ tellers: { kind, articles, position }, articleTitles }: TellersOfProps) {
  return (
    <span>
      {kind === "all-but" && "all but "}
      {kind === "others"
        ? "the others"
        : articles.map((article, at) => (
            <Fragment key={article}>
              {at > 0 && ", "}
              <Link to={`/articles/${article}/`} className="py-1 hover:text-accent hover:underline">
                <ArticleTitle>{articleTitles.get(article) ?? article}</ArticleTitle>
              </Link>
            </Fragment>
          ))}
      {position !== null && `: ${formatPosition(position)}`}
    </span>
  );
}
