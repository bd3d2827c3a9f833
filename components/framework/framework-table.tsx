import { ClaimList } from "@/components/claim/claim-list";
import type { ListedClaim } from "@/components/claim/claim-item";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { Framework } from "@/lib/schema/named";

export type ListedFramework = {
  readonly framework: Framework;
  /** The articles that name it, with the number of claims in each. */
  readonly articles: readonly { readonly id: string; readonly title: string; readonly claims: number }[];
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
      <table className="mt-6 w-full border-collapse [&:has(>tbody:target)>tbody:not(:target)]:hidden">
        <caption className="sr-only">Frameworks by language, and what the articles say of them</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Framework</th>
            <th scope="col">What it is, and who names it</th>
          </tr>
        </thead>
        {groups.map(({ language, frameworks }) => (
          <tbody key={language.id} id={language.id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={2}
                className="border-b-2 border-ink pt-8 pb-2 text-start text-xl font-semibold"
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
    </div>
  );
}

type FrameworkRowProps = ListedFramework & { languages: ReadonlyMap<string, MarkedLanguage> };

function FrameworkRow({ framework, articles, claims, languages }: FrameworkRowProps) {
  const { id, name, kind, summary, homepage } = framework;
  return (
    <tr id={id} className="border-b border-line align-top target:bg-accent-soft">
      <th scope="row" className="w-28 py-4 pe-4 text-start font-semibold sm:w-56">
        {name}
        {kind === "standard-library" && (
          <span className="block text-sm font-normal text-muted">standard library</span>
        )}
      </th>
      <td className="py-4">
        <p className="max-w-prose">
          {summary}{" "}
          {homepage !== undefined && (
            <a className="link text-sm" href={homepage} rel="external">
              {new URL(homepage).host}
            </a>
          )}
        </p>
        {articles.length === 0 ? (
          <p className="mt-1 text-sm text-muted">No article names it.</p>
        ) : (
          <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-muted">
            {articles.map(({ id: article, title, claims: count }) => (
              <span key={article}>
                <Link to={`/articles/${article}/`} className="hover:text-accent hover:underline">
                  {title}
                </Link>{" "}
                ({count})
              </span>
            ))}
          </p>
        )}
        {claims.length > 0 && (
          <details className="mt-1">
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
