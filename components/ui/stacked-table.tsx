import type { ReactNode } from "react";

type StackedTableProps = {
  caption: string;
  /** A heading beside the table says the same. */
  isCaptionSaid?: boolean;
  /** As wide as two columns need, as four, or as the page. */
  width?: keyof typeof widths;
  /** What each column holds; the first is that of the rows’ names. */
  heads: readonly string[];
  /** Those of numbers. */
  numbers?: readonly string[];
  /** Rows, or groups of them. */
  children: ReactNode;
  hasGroups?: boolean;
};

/**
 * A table whose rows are lists on a phone, each value after the name of its column. The roles keep it a table for
 * assistive technology.
 */
export function StackedTable({
  caption,
  isCaptionSaid = false,
  width = "columns",
  heads,
  numbers = [],
  children,
  hasGroups = false,
}: StackedTableProps) {
  return (
    <table role="table" className={`w-full text-[0.9375rem] max-sm:block ${widths[width]}`}>
      <caption className={isCaptionSaid ? "sr-only" : "pb-2 text-base font-semibold max-sm:block"}>
        {caption}
      </caption>
      <thead role="rowgroup" className="text-sm text-muted max-sm:sr-only">
        <tr role="row" className="border-b border-line-strong align-bottom">
          {heads.map((head) => (
            <th
              key={head}
              role="columnheader"
              scope="col"
              className={`py-2 font-medium ${numbers.includes(head) ? "pe-8 text-end" : "pe-4 text-start"}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {hasGroups ? (
        children
      ) : (
        <tbody role="rowgroup" className="border-t border-line max-sm:block">
          {children}
        </tbody>
      )}
    </table>
  );
}

const widths = { pair: "max-w-prose", columns: "max-w-4xl", page: "" } as const;

type StackedGroupProps = {
  name: ReactNode;
  /** Under the name, what its rows leave out: on a phone (`isSaidOnce`), or where they have no cells for it. */
  saidOnce?: ReactNode;
  /** Whether its rows have no cells for that. */
  isOnlySaidOnce?: boolean;
  span: number;
  /** Whether any of its rows is. */
  isPrinted?: boolean;
  children: ReactNode;
};

/** Rows under a name of their own, as wide as the table. */
export function StackedGroup({
  name,
  saidOnce,
  isOnlySaidOnce = false,
  span,
  isPrinted = true,
  children,
}: StackedGroupProps) {
  return (
    <tbody role="rowgroup" className={`max-sm:block ${isPrinted ? "" : "no-print"}`}>
      <tr role="row" className="max-sm:block">
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={span}
          className="pt-4 pb-1 text-start text-muted max-sm:block"
        >
          {name}
          {saidOnce !== undefined && (
            <div className={`text-sm font-normal ${isOnlySaidOnce ? "" : "sm:hidden"}`}>{saidOnce}</div>
          )}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

type StackedRowProps = {
  name: ReactNode;
  /** Below the values, as wide as the table; taken along with them where it is more than an opening. */
  below?: { readonly span: number; readonly content: ReactNode; readonly isTaken?: boolean };
  isPrinted?: boolean;
  children: ReactNode;
};

export function StackedRow({ name, below, isPrinted = true, children }: StackedRowProps) {
  return (
    <>
      <tr
        role="row"
        className={`pt-2 align-top max-sm:block ${below === undefined ? "border-b border-line pb-2" : ""} ${isPrinted ? "" : "no-print"}`}
      >
        <th
          role="rowheader"
          scope="row"
          className="py-0.5 text-start font-medium max-sm:block sm:py-2 sm:pe-4"
        >
          {name}
        </th>
        {children}
      </tr>
      {below !== undefined && (
        <tr
          role="row"
          data-details={below.isTaken === true ? undefined : ""}
          className="border-b border-line max-sm:block"
        >
          <td role="cell" colSpan={below.span} className="pb-2 max-sm:block">
            {below.content}
          </td>
        </tr>
      )}
    </>
  );
}

type StackedCellProps = {
  head: string;
  isNumber?: boolean;
  /** The same in all rows of its group, which says it where rows are lists. */
  isSaidOnce?: boolean;
  children: ReactNode;
};

/** A value, with the name of its column where the head is out of sight. */
export function StackedCell({ head, isNumber = false, isSaidOnce = false, children }: StackedCellProps) {
  return (
    <td
      role="cell"
      className={`py-0.5 ${isSaidOnce ? "max-sm:hidden" : "max-sm:block"} sm:py-2 ${isNumber ? "sm:pe-8 sm:text-end" : "sm:pe-4"}`}
    >
      <div className="flex items-baseline gap-x-3 sm:block">
        <span aria-hidden="true" className="w-24 shrink-0 text-sm text-muted sm:hidden">
          {head}
        </span>
        <div className="min-w-0">{children}</div>
      </div>
    </td>
  );
}
