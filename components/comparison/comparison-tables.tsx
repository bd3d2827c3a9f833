import type { MarkedLanguage } from "@/components/claim/language-mark";
import { groupBy } from "@/lib/domain/group";
import { formatNames } from "@/lib/format";
import { topicGroupWords } from "@/lib/words/terms";
import { CriterionRow, type CriterionRowData } from "./criterion-row";
import { LanguageRows, LanguageTable } from "./language-table";
import { TraitRow, type TraitRowData } from "./trait-row";

type CriteriaTableProps = {
  rows: readonly CriterionRowData[];
  languages: readonly MarkedLanguage[];
  criteriaPath: string;
  /** Under their groups, or in the order given. */
  grouped: boolean;
  compact: boolean;
  /** Whether a phone shows the reasons only when asked. */
  folds?: boolean;
};

/** What the articles say: a row for each criterion. */
export function CriteriaTable({
  rows,
  languages,
  criteriaPath,
  grouped,
  compact,
  folds = false,
}: CriteriaTableProps) {
  const rowsOf = (some: readonly CriterionRowData[]) =>
    some.map((row) => (
      <CriterionRow
        key={row.topic}
        row={row}
        languages={languages}
        criteriaPath={criteriaPath}
        folds={folds}
      />
    ));
  return (
    <LanguageTable
      id="criteria-table"
      caption={`What the articles say of ${namesOf(languages)} on each criterion`}
      corner="Criterion"
      languages={languages}
      compact={compact}
      folds={folds ? "Show the reasons of all criteria" : undefined}
    >
      {grouped ? (
        [...groupBy(rows, ({ group }) => group)].map(([group, ofGroup]) => (
          <LanguageRows key={group} title={topicGroupWords[group]} columns={languages.length}>
            {rowsOf(ofGroup)}
          </LanguageRows>
        ))
      ) : (
        <LanguageRows columns={languages.length}>{rowsOf(rows)}</LanguageRows>
      )}
    </LanguageTable>
  );
}

type TraitsTableProps = {
  rows: readonly TraitRowData[];
  languages: readonly MarkedLanguage[];
  compact: boolean;
  /** Whether a phone shows details and sources only when asked. */
  folds?: boolean;
};

/** What the languages have or have not: a row for each trait. */
export function TraitsTable({ rows, languages, compact, folds = false }: TraitsTableProps) {
  return (
    <LanguageTable
      id="traits-table"
      caption={`Traits of ${namesOf(languages)}`}
      corner="Trait"
      languages={languages}
      compact={compact}
      folds={folds ? "Show the details of all traits" : undefined}
    >
      <LanguageRows columns={languages.length}>
        {rows.map((row, at) => (
          <TraitRow
            key={row.trait}
            row={row}
            languages={languages}
            folds={folds}
            isPrintedWithNext={at >= rows.length - mostTogether && at < rows.length - 1}
          />
        ))}
      </LanguageRows>
    </LanguageTable>
  );
}

/** So many rows at the end of a table are printed on one sheet: none is the only one of its last. */
const mostTogether = 3;

function namesOf(languages: readonly MarkedLanguage[]): string {
  return formatNames(languages.map(({ name }) => name));
}
