import { ClaimList } from "@/components/claim/claim-list";
import type { ListedClaim } from "@/components/claim/claim-item";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { SharedTable } from "@/components/ui/shared-table";
import type { Framework } from "@/lib/schema/named";
import { FrameworkFacts, type FrameworkFactsProps } from "./framework-facts";
import { MaintenanceMark } from "./maintenance-mark";

export type ListedFramework = Readonly<FrameworkFactsProps> & {
  readonly framework: Framework;
  /** The claims that name it. */
  readonly claims: readonly ListedClaim[];
};
export type FrameworkGroup = {
  readonly language: MarkedLanguage;
  readonly frameworks: readonly ListedFramework[];
};

type FrameworkTableProps = {
  groups: readonly FrameworkGroup[];
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/**
 * Every framework under its language. The links above it show one language alone: they lead to the
 * rows of that language, and the rows that are not led to are hidden. No script is needed.
 */
export function FrameworkTable({ groups, languages }: FrameworkTableProps) {
  return (
    <div id="all" className="mt-8">
      <nav aria-label="Frameworks of one language" className="no-print flex flex-wrap gap-2">
        <Link to="#all" className="control">
          All
        </Link>
        {groups.map(({ language, frameworks }) => (
          <Link key={language.id} to={`#${language.id}`} className="control">
            <LanguageName language={language} />
            <span className="text-sm text-muted">{frameworks.length}</span>
          </Link>
        ))}
      </nav>
      <SharedTable id="frameworks-table" caption="frameworks by language">
        <table
          role="table"
          className="mt-6 block w-full border-collapse sm:table [&:has(>tbody:target)>tbody:not(:target)]:hidden"
        >
          <caption className="sr-only">
            Frameworks by language: release, maintenance, what was measured, and what the articles say of them
          </caption>
          <thead role="rowgroup" className="sr-only">
            <tr role="row">
              <th role="columnheader" scope="col">
                Framework
              </th>
              <th role="columnheader" scope="col">
                What is known of it, and who names it
              </th>
            </tr>
          </thead>
          {groups.map(({ language, frameworks }) => (
            <tbody key={language.id} id={language.id} role="rowgroup" className="block sm:table-row-group">
              <tr role="row" className="block sm:table-row">
                <th
                  role="rowheader"
                  scope="rowgroup"
                  colSpan={2}
                  className="block border-b-2 border-ink pt-8 pb-2 text-start text-xl font-semibold sm:table-cell"
                >
                  <LanguageName language={language} />
                </th>
              </tr>
              {frameworks.map((listed) => (
                <FrameworkRow key={listed.framework.id} {...listed} languages={languages} />
              ))}
            </tbody>
          ))}
        </table>
      </SharedTable>
    </div>
  );
}

type FrameworkRowProps = ListedFramework & { languages: ReadonlyMap<string, MarkedLanguage> };

function FrameworkRow({ claims, languages, ...facts }: FrameworkRowProps) {
  const { id, name, kind, summary, homepage, maintenance } = facts.framework;
  return (
    <tr
      id={id}
      role="row"
      className="block border-b border-line py-4 align-top target:bg-accent-soft sm:table-row"
    >
      <th
        role="rowheader"
        scope="row"
        className="block pb-1 text-start text-lg font-semibold sm:table-cell sm:w-44 sm:py-5 sm:pe-6 sm:text-base"
      >
        {name}
        {kind === "standard-library" && (
          <span className="block text-sm font-normal text-muted">standard library</span>
        )}
        {maintenance?.state === "ended" && (
          <span className="block text-sm font-normal">
            <MaintenanceMark state="ended" />
          </span>
        )}
      </th>
      <td role="cell" className="block sm:table-cell sm:py-5">
        <p className="max-w-prose">
          {summary}{" "}
          {homepage !== undefined && (
            <a className="link text-sm" href={homepage} rel="external">
              {new URL(homepage).host}
            </a>
          )}
        </p>
        <FrameworkFacts {...facts} />
        {claims.length > 0 && (
          <details className="mt-2">
            <summary className="inline-flex min-h-8 items-center gap-2 text-[0.9375rem]">
              <span className="marker" aria-hidden="true" />
              {claims.length === 1 ? "1 claim" : `${claims.length} claims`}
              <span className="sr-only"> that name {name}</span>
            </summary>
            <div className="mt-1">
              <ClaimList claims={claims} languages={languages} empty="" />
            </div>
          </details>
        )}
      </td>
    </tr>
  );
}
