import type { ReactNode } from "react";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { SharedTable, tableId } from "@/components/ui/shared-table";
import { RowFold } from "./row-fold";

type LanguageTableProps = {
  /** Its anchor, where its caption makes none that lasts. */
  id?: string;
  caption: string;
  /** What the first column names. */
  corner: string;
  languages: readonly MarkedLanguage[];
  compact?: boolean;
  /** Cells of a few words, which up to four languages show in columns on a smaller screen already. */
  short?: boolean;
  /** On a phone, what opens all rows at once; left out where their rows do not fold (RowFold). */
  folds?: string | undefined;
  children: ReactNode;
};

/**
 * A table with a column for each language. Where there is no room for columns, each row stacks its
 * languages under its name; the roles keep it a table for assistive technology.
 */
export function LanguageTable({
  id,
  caption,
  corner,
  languages,
  compact = false,
  short = false,
  folds,
  children,
}: LanguageTableProps) {
  return (
    <SharedTable id={id ?? tableId(caption)} caption={caption}>
      <div
        data-columns={languages.length > 4 ? undefined : short ? "short" : "few"}
        data-folds={folds === undefined ? undefined : ""}
      >
        {folds !== undefined && <RowFold>{folds}</RowFold>}
        <table
          role="table"
          data-density={compact ? "compact" : "comfortable"}
          className="group/table block w-full border-separate [border-spacing:0] cols:table cols:table-fixed"
        >
          <caption className="sr-only">{caption}</caption>
          <thead
            role="rowgroup"
            className="sr-only cols:not-sr-only cols:sticky cols:top-0 cols:z-10 cols:table-header-group cols:bg-paper cols:[box-shadow:0_1px_0_var(--line)]"
          >
            <tr role="row">
              <th
                role="columnheader"
                scope="col"
                className={`w-48 py-1.5 text-start font-medium text-muted ${languages.length > 2 ? "print:w-36" : ""}`}
              >
                {corner}
              </th>
              {languages.map((language) => (
                <th
                  key={language.id}
                  role="columnheader"
                  scope="col"
                  className="py-1.5 ps-6 text-start text-lg font-semibold"
                >
                  <LanguageName language={language} />
                </th>
              ))}
            </tr>
          </thead>
          {children}
        </table>
      </div>
    </SharedTable>
  );
}

type LanguageRowsProps = {
  /** What the rows have in common; nothing where they stand alone. */
  title?: string;
  columns: number;
  children: ReactNode;
};

export function LanguageRows({ title, columns, children }: LanguageRowsProps) {
  return (
    <tbody role="rowgroup" className="block cols:table-row-group">
      {title !== undefined && (
        <tr role="row" className="block cols:table-row">
          <th
            role="rowheader"
            scope="rowgroup"
            colSpan={columns + 1}
            className="block border-b border-line-strong pt-3 pb-2 text-start text-sm font-semibold text-muted cols:table-cell"
          >
            {title}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}

type LanguageRowProps = {
  name: ReactNode;
  /** Whether no sheet ends between it and the row after it. */
  isPrintedWithNext?: boolean;
  children: ReactNode;
};

export function LanguageRow({ name, isPrintedWithNext = false, children }: LanguageRowProps) {
  return (
    <tr
      role="row"
      className={`block border-b border-line py-3 sm:grid sm:py-4 sm:grid-cols-2 sm:gap-x-8 cols:table-row cols:border-0 ${isPrintedWithNext ? "break-after-avoid" : ""}`}
    >
      <th
        role="rowheader"
        scope="row"
        className="col-span-full block pb-1 text-start sm:pb-2 align-top font-normal cols:table-cell cols:border-b cols:border-line cols:py-2.5 cols:group-data-[density=compact]/table:py-2"
      >
        {name}
      </th>
      {children}
    </tr>
  );
}

type LanguageCellProps = {
  /** With one it can be linked to and taken along. */
  id?: string;
  /** Whether a phone leaves it out of sight. */
  isMinor?: boolean;
  children: ReactNode;
};

export function LanguageCell({ id, isMinor = false, children }: LanguageCellProps) {
  return (
    <td
      role="cell"
      id={id}
      data-part={id === undefined ? undefined : ""}
      className={`block py-0.5 align-top sm:py-2 cols:table-cell cols:border-b cols:border-line cols:ps-6 cols:py-2.5 cols:group-data-[density=compact]/table:py-2${isMinor ? " max-sm:sr-only" : ""}`}
    >
      {children}
    </td>
  );
}

/** The language of a cell, where its column's head is out of sight. */
export function CellLanguage({ language }: { language: MarkedLanguage }) {
  return (
    <span aria-hidden="true" className="text-[0.9375rem] cols:hidden">
      <LanguageName language={language} />
    </span>
  );
}
