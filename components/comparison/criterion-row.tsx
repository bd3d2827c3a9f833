import type { ReactNode } from "react";
import { AgreementLabel, DisagreeSign } from "@/components/claim/agreement-label";
import { AgreementStrip, type StripConsensus } from "@/components/claim/agreement-strip";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { PositionWord } from "@/components/claim/position-word";
import { ReasonSide } from "@/components/claim/reason-side";
import { VerdictAfter } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";
import { PartLink } from "@/components/ui/part-link";
import { spokenWords } from "@/lib/words/claim-counts";
import { orderSentence, type CountedOrder } from "@/lib/words/order";
import { untoldOrders } from "@/lib/domain/comparison/order";
import { isApart, isApartInOneArticle } from "@/lib/domain/comparison/apart";
import {
  layersDiffer,
  type CellMeasured,
  type ComparisonCell,
  type ComparisonRow,
  type Reason,
} from "@/lib/domain/comparison/comparison";
import type { Consensus } from "@/lib/domain/position";
import type { Verdict } from "@/lib/domain/verdict";
import { intervalWords, measuredWord } from "@/lib/words/dataset";
import { formatPosition } from "@/lib/format";
import { CellLanguage, LanguageCell, LanguageRow } from "./language-table";
import { RowFold } from "./row-fold";

/** What the table shows of a cell; small enough to hand to an island. */
export type CriterionCell = Pick<ComparisonCell, "notJudged"> & {
  readonly consensus: StripConsensus & Pick<Consensus, "label">;
  /** The first and the last year of the articles that judge; null where none is known. */
  readonly years: readonly [number, number] | null;
  readonly reasons: readonly (Reason & { readonly verdict: Verdict })[];
  /** With the number of its datasets. */
  readonly measured: (Omit<CellMeasured, "datasets"> & { readonly datasets: number }) | null;
  /** The number of claims. */
  readonly claims: number;
};
export type CriterionRowData = Pick<ComparisonRow, "topic" | "name" | "question" | "group"> & {
  readonly cells: readonly CriterionCell[];
  /** Which languages articles put ahead of which, and how many articles. */
  readonly orders: readonly CountedOrder[];
};

type CriterionRowProps = {
  row: CriterionRowData;
  languages: readonly MarkedLanguage[];
  /** The site path under which each criterion has its page. */
  criteriaPath: string;
  /** Whether a phone shows the reasons of a row only when asked. */
  folds: boolean;
};

export function CriterionRow({ row, languages, criteriaPath, folds }: CriterionRowProps) {
  const to = `${criteriaPath}${row.topic}/`;
  const medians = new Map(languages.map(({ id }, at) => [id, row.cells[at]?.consensus.median ?? null]));
  const orders = untoldOrders(row.orders, medians);
  return (
    <LanguageRow
      name={
        <>
          <Link
            to={to}
            className="py-0.5 text-lg font-semibold hover:text-accent hover:underline cols:text-base"
          >
            {row.name}
          </Link>
          {folds && <ReasonsFold row={row} />}
          <span className="folded block text-sm text-muted group-data-[density=compact]/table:hidden">
            {row.question}
            {isApart(row) && !isApartInOneArticle(row) && " Apart, from different articles."}
          </span>
          {orders.length > 0 && (
            <span className="block text-sm font-medium">{orderSentence(orders, languages)}</span>
          )}
        </>
      }
    >
      {languages.map((language, at) => {
        const cell = row.cells[at];
        return (
          <LanguageCell key={language.id} id={`criterion-${row.topic}-${language.id}`}>
            {cell !== undefined && (
              <Cell
                id={`criterion-${row.topic}-${language.id}`}
                cell={cell}
                language={language}
                topic={row.name}
                to={to}
                folds={folds}
              />
            )}
          </LanguageCell>
        );
      })}
    </LanguageRow>
  );
}

/** Opens the reasons of a row. */
function ReasonsFold({ row: { name, cells } }: { row: CriterionRowData }) {
  const holdsMore = ({ claims, measured }: CriterionCell) => claims > 0 || measured !== null;
  if (!cells.some(holdsMore)) return null;
  return (
    <RowFold>
      <span>
        {cells.some(({ reasons }) => reasons.length > 0) ? "Reasons" : "Details"}
        <span className="sr-only">: {name}</span>
      </span>
    </RowFold>
  );
}

type CellProps = {
  id: string;
  cell: CriterionCell;
  language: MarkedLanguage;
  topic: string;
  to: string;
  folds: boolean;
};

function Cell({ id, cell, language, topic, to, folds }: CellProps) {
  const { consensus, reasons, claims, notJudged, measured } = cell;
  const of = `${language.name}, ${topic}`;
  const silent = consensus.label === "silent";
  const hasStrip = !silent || measured !== null;
  const part = <CellPart to={`#${id}`} of={of} />;
  return (
    <>
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_clamp(4.5rem,22%,7rem)] items-center gap-x-2 cols:flex cols:flex-wrap cols:[&>svg]:grow cols:[&>svg]:basis-24">
        <CellLanguage language={language} />
        {/* As wide as the longest word with its number, so that the strips of a column begin at one place; in
            the narrowest cells the number takes a line of its own. */}
        <span className={`text-[0.9375rem] cols:w-42 cols:text-[1rem] ${hasStrip ? "" : "col-span-2"}`}>
          <PositionWord
            median={consensus.median}
            spoken={{ claims, judgements: claims - notJudged }}
            breaks="before number"
          />
          {silent && claims === 0 && <span className="silent relative">{part}</span>}
          {folds && <FoldedSigns cell={cell} />}
        </span>
        {hasStrip && (
          <AgreementStrip consensus={consensus} measured={measured} of={of} color={language.color} />
        )}
      </div>
      <div className="folded max-sm:pb-2.5">
        <div className="flex flex-wrap gap-x-3 pb-px text-sm text-muted">
          {(!silent || claims > 0) && (
            <SaidLine cell={cell} to={`${to}#${language.id}`} of={of} part={part} folds={folds} />
          )}
          {measured !== null && (
            <MeasuredLine cell={cell} measured={measured} to={to} of={of} folds={folds} />
          )}
        </div>
        {reasons.map((reason) => (
          <ReasonLine key={reason.claim} reason={reason} of={reasons.length} />
        ))}
      </div>
    </>
  );
}

/** On a phone, where the words for it are folded away: that articles disagree, that measurements differ from them. */
function FoldedSigns({ cell }: { cell: CriterionCell }) {
  const disagree = cell.consensus.label === "differ";
  const differ = layersDiffer(cell);
  if (!disagree && !differ) return null;
  return (
    <span className="no-print ms-2 inline-flex gap-x-2 sm:hidden">
      {disagree && <DisagreeSign />}
      {differ && (
        <span className="font-medium text-warn">
          ≠<span className="sr-only"> articles and measurements differ</span>
        </span>
      )}
    </span>
  );
}

/** The link of the cell itself, beside what comes before it; it takes no room, so that it makes no empty line. */
function CellPart({ to, of }: { to: string; of: string }) {
  return (
    <span className="folded absolute start-full top-0">
      <PartLink to={to} label={`Share the cell: ${of}`} />
    </span>
  );
}

type SaidLineProps = { cell: CriterionCell; to: string; of: string; part: ReactNode; folds: boolean };

/** How far the articles agree, of which years they are, and the way to all their claims. */
function SaidLine({ cell: { consensus, years, claims, notJudged }, to, of, part, folds }: SaidLineProps) {
  const words = spokenWords({ claims, judgements: claims - notJudged }, consensus.label === "silent");
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 pe-2 cols:pe-0">
      {consensus.label !== "silent" && <AgreementLabel consensus={consensus} isSigned={folds} />}
      {years !== null && (
        <span className="max-sm:hidden">{years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`}</span>
      )}
      <span className="relative">
        {claims > 0 && (
          <Link to={to} className="quiet-link inline-block py-0.5" aria-label={`${words}: ${of}`}>
            {words}
          </Link>
        )}
        {part}
      </span>
    </p>
  );
}

/** One claim of so many, with what evidence says of it. */
function ReasonLine({ reason, of }: { reason: CriterionCell["reasons"][number]; of: number }) {
  const { claim, says, verdict } = reason;
  return (
    <p className="mt-0.5 text-sm">
      <span className="me-1">
        <ReasonSide reason={reason} of={of} />
        <Link to={`/claims/${claim}/`} className="sentence-link">
          {says}
        </Link>
      </span>
      <VerdictAfter verdict={verdict} claim={claim} />
    </p>
  );
}

type MeasuredLineProps = {
  cell: CriterionCell;
  measured: NonNullable<CriterionCell["measured"]>;
  to: string;
  of: string;
  folds: boolean;
};

/** What datasets say, and whether it is far from what articles say. */
function MeasuredLine({ cell, measured, to, of, folds }: MeasuredLineProps) {
  const { position, datasets } = measured;
  const words = datasets === 1 ? "1 dataset" : `${datasets} datasets`;
  const spread = intervalWords(measured);
  const shown = `Measured ${measuredWord(position)} ${formatPosition(position)}`;
  return (
    <p>
      <Link
        to={`${to}#measured`}
        className="quiet-link me-1.5 inline-block py-0.5"
        aria-label={`${shown}${spread}, ${words}: ${of}`}
      >
        <span className="me-1">
          <MeasuredMark />
        </span>
        {shown}
        {spread !== "" && <span className="whitespace-nowrap">{spread}</span>}
      </Link>{" "}
      {layersDiffer(cell) && (
        <span className="font-medium text-warn">
          <span className={folds ? "max-sm:hidden" : undefined}>≠ </span>articles and measurements differ
        </span>
      )}
    </p>
  );
}
