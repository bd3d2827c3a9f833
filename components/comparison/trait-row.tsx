import { ArticleTitle } from "@/components/claim/article-title";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { TraitRow as DomainTraitRow } from "@/lib/domain/comparison/comparison";
import type { TraitValue } from "@/lib/schema/trait";
import { CellLanguage, LanguageCell, LanguageRow } from "./language-table";
import { RowFold } from "./row-fold";

/** What a trait's value rests on: a claim of an article, numbered where there are several of it, or a source of ours. */
export type TraitBasis =
  | { readonly kind: "claim"; readonly article: string; readonly claim: number | null; readonly to: string }
  | { readonly kind: "source"; readonly label: string; readonly url: string };

/** What the table shows of a trait; small enough to hand to an island. */
export type TraitRowData = Pick<DomainTraitRow, "trait" | "name" | "definition"> & {
  readonly cells: readonly {
    readonly value: Pick<TraitValue, "value" | "only" | "detail"> | null;
    readonly restsOn: readonly TraitBasis[];
  }[];
};

type TraitRowProps = {
  row: TraitRowData;
  languages: readonly MarkedLanguage[];
  folds: boolean;
  isPrintedWithNext: boolean;
};

export function TraitRow({ row, languages, folds, isPrintedWithNext }: TraitRowProps) {
  return (
    <LanguageRow
      isPrintedWithNext={isPrintedWithNext}
      name={
        <>
          <span className="text-lg font-semibold cols:text-base">{row.name}</span>
          {folds && (
            <RowFold>
              <span>
                Details<span className="sr-only">: {row.name}</span>
              </span>
            </RowFold>
          )}
          <span className="folded block text-sm text-muted group-data-[density=compact]/table:hidden">
            {row.definition}
          </span>
        </>
      }
    >
      {languages.map((language, at) => {
        const { value = null, restsOn = [] } = row.cells[at] ?? {};
        return (
          <LanguageCell key={language.id}>
            <div className="grid grid-cols-[4.5rem_1fr] items-baseline gap-x-2 cols:block">
              <CellLanguage language={language} />
              <div>
                <Value value={value} />
                {restsOn.length > 0 && <RestsOn bases={restsOn} />}
              </div>
            </div>
          </LanguageCell>
        );
      })}
    </LanguageRow>
  );
}

function Value({ value }: { value: TraitRowData["cells"][number]["value"] }) {
  if (value === null) return <p className="text-muted">not looked up yet</p>;
  const { value: known, only, detail } = value;
  if (typeof known === "object") return <p className="text-muted">unknown: {known.unknown}</p>;
  return (
    <>
      <p className="font-semibold">
        {typeof known === "string" ? known : known ? "yes" : "no"}
        {only !== undefined && `, only ${only}`}
      </p>
      {detail !== undefined && <p className="folded text-sm">{detail}</p>}
    </>
  );
}

/** The article; of its second claim and those after it only which one it is. */
function ClaimLabel({ article, claim }: Extract<TraitBasis, { kind: "claim" }>) {
  if (claim === null) return <ArticleTitle>{article}</ArticleTitle>;
  if (claim > 1) return `claim ${claim}`;
  return (
    <>
      <ArticleTitle>{article}</ArticleTitle>, claim 1
    </>
  );
}

function RestsOn({ bases }: { bases: readonly TraitBasis[] }) {
  return (
    <p className="folded flex flex-wrap gap-x-3 pb-2.5 text-sm text-muted sm:pb-0">
      {bases.map((basis) =>
        basis.kind === "claim" ? (
          <Link key={basis.to} to={basis.to} className="quiet-link inline-block py-0.5">
            <ClaimLabel {...basis} />
          </Link>
        ) : (
          <a key={basis.url} href={basis.url} rel="external" className="quiet-link inline-block py-0.5">
            {basis.label} ↗
          </a>
        ),
      )}
    </p>
  );
}
