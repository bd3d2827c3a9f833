"use client";

import { createSerializer, useQueryStates } from "nuqs";
import { useDeferredValue, useMemo, useRef, type ReactNode } from "react";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Section } from "@/components/site/page";
import { IgnoredNotice } from "@/components/ui/ignored-notice.client";
import { OnDemand } from "@/components/ui/on-demand.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useSteps } from "@/components/ui/use-steps.client";
import { useViewAround } from "@/components/ui/use-view-around.client";
import { ViewProvider } from "@/components/ui/view-provider.client";
import { layersDiffer } from "@/lib/domain/comparison/comparison";
import { countRows, viewRows, viewTraitRows, withColumns } from "@/lib/domain/comparison/view";
import { countingKey } from "@/lib/domain/counting";
import { movedMedians, withChanges, type CountingChanges as Changes } from "@/lib/domain/counting-changes";
import { countingOf } from "@/lib/view/counting-view";
import type { CountedOrder } from "@/lib/words/order";
import { comparisonParameters, isPlainComparison, type ComparisonAddress } from "@/lib/view/comparison-view";
import { ComparisonControls } from "./comparison-controls";
import { ComparisonStatus, NoCriteria, NoTraits } from "./comparison-status";
import { CriteriaTable, TraitsTable } from "./comparison-tables";
import { CountingChanges } from "./counting-changes";
import { HiddenColumns } from "./hidden-columns";
import type { CriterionCell, CriterionRowData } from "./criterion-row";
import { LineLegend, PhoneLegend } from "./strip-legend";
import type { TraitRowData } from "./trait-row";

type ComparisonProps = {
  languages: readonly MarkedLanguage[];
  criteria: readonly CriterionRowData[];
  traits: readonly TraitRowData[];
  /** What each other way of counting changes of the criteria, by its key. */
  variants: Readonly<Record<string, Changes<CriterionCell, CountedOrder>>>;
  /** The years a reader can count from. */
  years: readonly number[];
  /** The site path that criteria lie below. */
  criteriaPath: string;
  /** The ids of the sets of more than three languages that have a page. */
  larger: readonly string[];
  /** Whether the columns are what the page is about, so that they stay when everything else is shown again. */
  keepsLanguages?: boolean;
  /** What is to be known of the criteria as a whole, of all languages by the plain way of counting. */
  note?: string;
  /** Folded away beside how much is shown: how to read it. */
  children?: ReactNode;
};

/** The tables of a comparison, and what the reader chooses to see of them. */
export function Comparison(props: ComparisonProps) {
  return (
    <OnDemand waitsFor="use">
      <ViewProvider>
        <ComparisonView {...props} />
      </ViewProvider>
    </OnDemand>
  );
}

function ComparisonView(props: ComparisonProps) {
  const {
    languages,
    criteria,
    traits,
    variants,
    years,
    criteriaPath,
    larger,
    keepsLanguages = false,
    note,
    children,
  } = props;
  const ids = useMemo(() => languages.map(({ id }) => id), [languages]);
  const parameters = useMemo(() => comparisonParameters(ids, years), [ids, years]);
  const [view, setView] = useQueryStates(parameters, { history: "push" });
  const { step } = useSteps(parameters, view);
  useViewAround(createSerializer(parameters)(view));
  const hydrated = useHydrated();
  const status = useRef<HTMLParagraphElement>(null);
  const deferred = useDeferredValue(view);
  const changes = variants[countingKey(countingOf(deferred))] ?? noChanges;
  const counted = useMemo(() => withChanges(criteria, changes), [criteria, changes]);
  const measurementsDiffer = counted.some(({ cells }) => cells.some(layersDiffer));
  const hasMeasured = criteria.some(({ cells }) => cells.some(({ measured }) => measured !== null));
  const columns = useMemo(
    () => ids.flatMap((id, at) => (deferred.languages.includes(id) ? [at] : [])),
    [ids, deferred.languages],
  );
  const shown = useShown(deferred, columns, { languages, criteria: counted, traits });
  const isAsSummed = columns.length === languages.length && countingKey(countingOf(deferred)) === "";
  const compact = view.density === "compact";
  // Who looks for words sees them.
  const folds = view.q.trim() === "";

  function reset() {
    const columns = keepsLanguages ? view.languages : null;
    step(() => setView({ ...nothingChosen, languages: columns }));
    status.current?.focus();
  }

  return (
    <>
      <ComparisonControls
        view={view}
        languages={languages}
        years={years}
        measurementsDiffer={measurementsDiffer}
        disabled={!hydrated}
        onType={(changed) => void setView(changed, { history: "replace" })}
        onChoose={(changed) => step(() => setView(changed))}
      />
      <div className="mt-1">
        <IgnoredNotice parameters={parameters} />
        <div className="flow-root">
          <ComparisonStatus
            ref={status}
            criteria={{ shown: shown.criteria.length, all: criteria.length }}
            traits={{ shown: shown.traits.length, all: traits.length }}
            onReset={isPlainComparison(view, keepsLanguages ? view.languages : ids) ? null : reset}
          />
          <LineLegend hasMeasured={hasMeasured} />
          {children}
        </div>
        {columns.length < languages.length && !keepsLanguages && (
          <HiddenColumns
            shown={shown.languages}
            of={languages.length}
            larger={larger}
            others={createSerializer(parameters)({ ...view, languages: null })}
          />
        )}
        {shown.criteria.length > 0 && <PhoneLegend measurementsDiffer={measurementsDiffer} />}
        {(view.written || view.since !== "") && (
          <CountingChanges
            counting={countingOf(deferred)}
            moved={movedMedians(criteria, changes.cells).filter(({ column }) => columns.includes(column))}
            counts={countRows(withColumns(counted, columns))}
            rows={criteria}
            languages={languages}
          />
        )}
      </div>
      <section id="criteria" aria-labelledby="criteria-title" className="mt-1">
        <h2 id="criteria-title" className="sr-only print:not-sr-only">
          What the articles say
        </h2>
        {shown.criteria.length === 0 ? (
          <NoCriteria query={view.q} />
        ) : (
          <CriteriaTable
            rows={shown.criteria}
            languages={shown.languages}
            criteriaPath={criteriaPath}
            grouped={view.order === "topic"}
            compact={compact}
            folds={folds}
          />
        )}
        {note !== undefined && shown.criteria.length > 0 && isAsSummed && (
          <p className="mt-3 max-w-prose text-sm text-muted">{note}</p>
        )}
      </section>
      <Section
        id="traits"
        title="Traits"
        lead="What a language has or lacks, as opposed to how well it does."
      >
        {shown.traits.length === 0 ? (
          <NoTraits rows={view.rows} />
        ) : (
          <TraitsTable rows={shown.traits} languages={shown.languages} compact={compact} folds={folds} />
        )}
      </Section>
    </>
  );
}

const nothingChosen = { q: null, rows: null, order: null, density: null, written: null, since: null };
const noChanges: Changes<CriterionCell, CountedOrder> = { cells: [], orders: {} };

type Compared = Pick<ComparisonProps, "languages" | "criteria" | "traits">;

/** What of the comparison the view shows; rows are judged by the columns shown. */
function useShown(
  view: ComparisonAddress,
  columns: readonly number[],
  { languages, criteria, traits }: Compared,
): Compared {
  return useMemo(() => {
    const rowsView = { rows: view.rows, order: view.order, search: view.q };
    return {
      languages: columns.flatMap((at) => languages[at] ?? []),
      criteria: viewRows(withColumns(criteria, columns), rowsView),
      traits: viewTraitRows(withColumns(traits, columns), rowsView),
    };
  }, [view, columns, languages, criteria, traits]);
}
