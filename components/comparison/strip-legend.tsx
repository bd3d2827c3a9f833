import type { ReactNode } from "react";
import { DisagreeSign } from "@/components/claim/agreement-label";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { Link } from "@/components/site/link";

type StripLegendProps = {
  hasMeasured: boolean;
  /** Whether it leads to the rule behind the marks. */
  hasRule?: boolean;
};

/** What the marks of the strips mean, in a line, where there is no room to explain them. */
export function StripLegend({ hasMeasured, hasRule = false }: StripLegendProps) {
  return (
    <ul className={`${hasRule ? "mb-3" : "mt-3"} flex flex-wrap gap-x-4 text-sm text-muted`}>
      <li>From −2, worst, to +2, best:</li>
      <Item mark={dot}>one article</Item>
      <Item mark={stroke}>median</Item>
      <Item mark={bar}>lowest to highest</Item>
      {hasMeasured && (
        <li className="inline-flex items-center gap-1.5">
          <MeasuredMark /> measured: the middle is behind
        </li>
      )}
      {hasRule && (
        <li>
          <Link to="/method/#position-and-consensus">How they come about</Link>
        </li>
      )}
    </ul>
  );
}

/** The same as short as it can be said, for the first screen of a phone; elsewhere there is no room above the table. */
export function PhoneLegend({ measurementsDiffer }: { measurementsDiffer: boolean }) {
  return (
    <ul className="no-print flex flex-wrap gap-x-3 text-sm text-muted sm:hidden">
      <Item mark={dot}>article</Item>
      <Item mark={stroke}>median</Item>
      <Item mark={bar}>range</Item>
      <li>−2 worst, +2 best</li>
      <li className="inline-flex items-center gap-1.5">
        <MeasuredMark /> measured, middle = behind
      </li>
      <li>
        <DisagreeSign>articles disagree</DisagreeSign>
      </li>
      {measurementsDiffer && <li className="text-warn">≠ measured otherwise</li>}
    </ul>
  );
}

/** Elsewhere, in a line that is there anyway; with the one mark whose place does not mean what the same place of a dot means. */
export function LineLegend({ hasMeasured }: { hasMeasured: boolean }) {
  return (
    <ul className="no-print float-left me-6 flex min-h-9 flex-wrap items-center gap-x-3 text-sm text-muted max-sm:hidden">
      <li>−2 worst, +2 best:</li>
      <Item mark={dot}>article</Item>
      <Item mark={stroke}>median</Item>
      <Item mark={bar}>range</Item>
      {hasMeasured && (
        <li className="inline-flex items-center gap-1.5">
          <MeasuredMark /> measured: the middle is behind, not mixed
        </li>
      )}
    </ul>
  );
}

const dot = <circle cx="6" cy="6" r="4" fill="currentColor" />;
const stroke = <path d="M6 0v12" stroke="currentColor" strokeWidth="2.5" />;
const bar = <path d="M0 6h12" stroke="currentColor" strokeWidth="3" />;

function Item({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg width="12" height="12" aria-hidden="true">
        {mark}
      </svg>
      {children}
    </li>
  );
}
