import type { ReactNode } from "react";
import { ClaimList } from "@/components/claim/claim-list";
import type { ListedClaim } from "@/components/claim/claim-item";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { ChoiceLink, Choices } from "@/components/ui/choice-group";
import { SharedTable } from "@/components/ui/shared-table";
import { formatCounted, formatDate } from "@/lib/format";
import type { Framework } from "@/lib/schema/named";
import { FrameworkFacts, type FrameworkFactsProps } from "./framework-facts";
import { MaintenanceMark } from "./maintenance-mark";

export type ListedFramework = Readonly<FrameworkFactsProps> & {
  readonly framework: Framework;
  /** Its number in each measured column; null where it was not measured there. */
  readonly numbers: readonly (string | null)[];
  /** The claims that name it. */
  readonly claims: readonly ListedClaim[];
};

/** One test of a dataset under one load. */
export type MeasuredColumn = {
  readonly id: string;
  readonly dataset: { readonly id: string; readonly title: string };
  readonly test: string;
};

export type FrameworkGroup = {
  readonly language: MarkedLanguage;
  readonly frameworks: readonly ListedFramework[];
};

type FrameworkTableProps = {
  columns: readonly MeasuredColumn[];
  /** How many articles there are. */
  of: number;
  groups: readonly FrameworkGroup[];
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/**
 * Every framework under its language, one line each, so that they can be compared; what else is known opens below
 * the line. On a narrow screen a line becomes a list. The links above it show one language alone: they lead to the
 * rows of that language, and the rows that are not led to are hidden. No script is needed; one says which is current.
 */
export function FrameworkTable({ columns, of, groups, languages }: FrameworkTableProps) {
  return (
    <div id="all" className="group/all mt-8">
      <nav aria-label="Frameworks of one language" data-shows-parts className="no-print">
        <Choices>
          <ChoiceLink
            to="#all"
            className="group-not-has-[tbody:target]/all:bg-ink group-not-has-[tbody:target]/all:text-paper"
          >
            All
          </ChoiceLink>
          {groups.map(({ language, frameworks }) => (
            <ChoiceLink key={language.id} to={`#${language.id}`}>
              <LanguageName language={language} />
              <span className="text-sm text-muted">{frameworks.length}</span>
            </ChoiceLink>
          ))}
        </Choices>
      </nav>
      <MeasuredTests columns={columns} />
      <SharedTable id="frameworks-table" caption="frameworks by language">
        <table
          role="table"
          className="mt-6 block w-full lg:table [&:has(>tbody:target)>tbody:not(:target)]:hidden"
        >
          <caption className="sr-only">Frameworks by language</caption>
          <FrameworkHead columns={columns} />
          {groups.map(({ language, frameworks }) => (
            <tbody
              key={language.id}
              id={language.id}
              role="rowgroup"
              className="block scroll-mt-40 lg:table-row-group"
            >
              <tr role="row" className="block lg:table-row">
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={columns.length + 4}
                  className="block border-b-2 border-ink pt-8 pb-2 text-start text-xl font-semibold lg:table-cell"
                >
                  <LanguageName language={language} />
                </th>
              </tr>
              {frameworks.map((listed) => (
                <FrameworkRow
                  key={listed.framework.id}
                  {...listed}
                  columns={columns}
                  of={of}
                  languages={languages}
                />
              ))}
            </tbody>
          ))}
        </table>
      </SharedTable>
    </div>
  );
}

/** Which test each dataset's number is of, said once where no head of a column says it. */
function MeasuredTests({ columns }: Pick<FrameworkTableProps, "columns">) {
  return (
    <p className="mt-4 max-w-prose text-sm text-muted lg:hidden">
      {columns.map(({ id, dataset, test }) => (
        <span key={id} className="block">
          {dataset.title}: {test}
        </span>
      ))}
    </p>
  );
}

function FrameworkHead({ columns }: Pick<FrameworkTableProps, "columns">) {
  const cell = "py-2 align-bottom font-medium";
  return (
    <thead role="rowgroup" className="text-sm text-muted max-lg:sr-only">
      <tr role="row">
        {["Framework", "Newest release seen", "Maintenance"].map((name, at) => (
          <th
            key={name}
            role="columnheader"
            scope="col"
            className={`${cell} pe-4 text-start${at === 0 ? " lg:ps-5" : ""}`}
          >
            {name}
          </th>
        ))}
        {columns.map(({ id, dataset, test }) => (
          <th key={id} role="columnheader" scope="col" className={`${cell} w-40 ps-4 pe-4 text-end`}>
            <Link to={`/datasets/${dataset.id}/`} className="quiet-link inline-block py-0.5">
              {dataset.title}
            </Link>
            <span className="block font-normal">{test}, requests/s</span>
          </th>
        ))}
        <th role="columnheader" scope="col" className={`${cell} text-end`}>
          Named by articles
        </th>
      </tr>
    </thead>
  );
}

type FrameworkRowProps = ListedFramework &
  Pick<FrameworkTableProps, "columns" | "of"> & { languages: ReadonlyMap<string, MarkedLanguage> };

function FrameworkRow({ numbers, columns, of, ...listed }: FrameworkRowProps) {
  const { id, name, kind, release, maintenance } = listed.framework;
  return (
    <>
      <tr
        id={id}
        role="row"
        className="block pt-3 align-bottom target:bg-accent-soft sm:grid sm:grid-cols-3 sm:gap-x-8 lg:table-row"
      >
        <th
          role="rowheader"
          scope="row"
          className="col-span-full block pb-1 text-start text-lg font-semibold whitespace-nowrap lg:table-cell lg:ps-5 lg:pe-4 lg:pt-3 lg:pb-0 lg:text-base"
        >
          {name}
          {kind === "standard-library" && (
            <span className="text-sm font-normal text-muted"> standard library</span>
          )}
        </th>
        <Cell label="Newest release seen">
          {release === undefined ? <NotLookedUp /> : <Release {...release} />}
        </Cell>
        <Cell label="Maintenance">
          {maintenance === undefined ? <NotLookedUp /> : <MaintenanceMark state={maintenance.state} />}
        </Cell>
        {columns.map(({ id: column, dataset }, at) => (
          <Cell key={column} label={dataset.title} number measured>
            {numbers[at] ?? <span className="text-muted">not in our extract</span>}
          </Cell>
        ))}
        <Cell label="Named by articles" number last>
          {listed.articles.length} of {of}
        </Cell>
      </tr>
      <DetailsRow {...listed} span={columns.length + 4} />
    </>
  );
}

type CellProps = {
  label: string;
  number?: boolean;
  measured?: boolean;
  last?: boolean;
  children: ReactNode;
};

/**
 * A value; where there are no columns, with what it is before it on a phone, or above it in threes, the measured
 * ones below the others.
 */
function Cell({ label, number = false, measured = false, last = false, children }: CellProps) {
  return (
    <td
      role="cell"
      className={`flex items-baseline justify-between gap-x-4 py-0.5 text-[0.9375rem] sm:block lg:table-cell lg:pt-3 lg:pb-0${last ? "" : " lg:pe-4"}${number ? " lg:text-end" : ""}${measured ? " order-last" : ""}`}
    >
      <span aria-hidden="true" className="text-sm text-muted sm:block lg:hidden">
        {label}
      </span>
      <span className="shrink-0 max-sm:text-end">{children}</span>
    </td>
  );
}

function Release({ version, date }: NonNullable<Framework["release"]>) {
  return (
    <>
      {version}{" "}
      <span className="text-sm whitespace-nowrap text-muted">
        {typeof date === "string" ? formatDate(date) : "date not known"}
      </span>
    </>
  );
}

function NotLookedUp() {
  return <span className="text-muted">not looked up</span>;
}

type DetailsRowProps = Omit<ListedFramework, "numbers"> & {
  languages: ReadonlyMap<string, MarkedLanguage>;
  /** How many columns the table has. */
  span: number;
};

/**
 * What else is known of a framework, opened below its line. In a line of columns the name is what opens it: what is
 * pressed lies over the name, which stands at the bottom of its cell.
 */
function DetailsRow({ claims, languages, span, ...facts }: DetailsRowProps) {
  const { name, summary, homepage } = facts.framework;
  return (
    <tr role="row" data-details className="block border-b border-line lg:table-row">
      <td role="cell" colSpan={span} className="block pb-2 lg:table-cell">
        <details className="lg:-mt-7">
          <summary className="inline-flex min-h-8 min-w-48 items-center gap-2 text-sm text-muted hover:text-ink">
            <span className="marker" aria-hidden="true" />
            <span className="sr-only">{name}:</span>
            <span className="lg:hidden">
              Details{claims.length > 0 && `, ${formatCounted(claims.length, "claim")}`}
            </span>
          </summary>
          <p className="mt-2 max-w-prose">
            {summary}{" "}
            {homepage !== undefined && (
              <a className="link text-sm" href={homepage} rel="external">
                {new URL(homepage).host === "github.com" ? "Repository" : "Website"}
                <span className="sr-only"> of {name}</span>
              </a>
            )}
          </p>
          <FrameworkFacts {...facts} />
          {claims.length > 0 && (
            <div className="mt-4 mb-3">
              <p className="text-sm text-muted">The claims that name it</p>
              <ClaimList claims={claims} languages={languages} empty="" />
            </div>
          )}
        </details>
      </td>
    </tr>
  );
}
