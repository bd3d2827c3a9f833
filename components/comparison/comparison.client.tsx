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
import { movedMedians, withChanges, type CountingChange } from "@/lib/domain/counting-changes";
import { countingOf } from "@/lib/view/counting-view";
import { comparisonParameters, isPlainComparison, type ComparisonAddress } from "@/lib/view/comparison-view";
import { ComparisonControls } from "./comparison-controls";
import { ComparisonStatus, NoCriteria, NoTraits } from "./comparison-status";
import { CriteriaTable, TraitsTable } from "./comparison-tables";
import { CountingChanges } from "./counting-changes";
import type { CriterionCell, CriterionRowData } from "./criterion-row";
import { MeasuredLegend, PhoneLegend } from "./strip-legend";
import type { TraitRowData } from "./trait-row";

type ComparisonProps = {
  languages: readonly MarkedLanguage[];
  criteria: readonly CriterionRowData[];
  traits: readonly TraitRowData[];
  /** What each other way of counting changes of the criteria, by its key. */
  variants: Readonly<Record<string, readonly CountingChange<CriterionCell>[]>>;
  /** The years a reader can count from. */
  years: readonly number[];
  /** The site path that criteria lie below. */
  criteriaPath: string;
  /** Whether the columns are what the page is about, so that they stay when everything else is shown again. */
  keepsLanguages?: boolean;
  /** What is to be known of the criteria as a whole. */
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
  const isOtherCounting = deferred.written || deferred.since !== "";
  const changes = variants[countingKey(countingOf(deferred))] ?? noChanges;
  const counted = useMemo(() => {
    const rows = withChanges(criteria, changes);
    // The orders are of the claims that count plainly.
    return isOtherCounting ? rows.map((row) => ({ ...row, orders: [] })) : rows;
  }, [criteria, changes, isOtherCounting]);
  const measurementsDiffer = counted.some(({ cells }) => cells.some(layersDiffer));
  const hasMeasured = criteria.some(({ cells }) => cells.some(({ measured }) => measured !== null));
  const shown = useShown(deferred, { languages, criteria: counted, traits });
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
          {hasMeasured && <MeasuredLegend />}
          {children}
        </div>
        {shown.criteria.length > 0 && <PhoneLegend measurementsDiffer={measurementsDiffer} />}
        {(view.written || view.since !== "") && (
          <CountingChanges
            counting={countingOf(deferred)}
            moved={movedMedians(criteria, changes)}
            counts={countRows(counted)}
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
        {note !== undefined && shown.criteria.length > 0 && (
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
const noChanges: readonly CountingChange<CriterionCell>[] = [];

type Compared = Pick<ComparisonProps, "languages" | "criteria" | "traits">;

/** What of the comparison the view shows; rows are judged by the columns shown. */
function useShown(view: ComparisonAddress, { languages, criteria, traits }: Compared): Compared {
  return useMemo(() => {
    const columns = languages.flatMap(({ id }, at) => (view.languages.includes(id) ? [at] : []));
    const rowsView = { rows: view.rows, order: view.order, search: view.q };
    return {
      languages: columns.flatMap((at) => languages[at] ?? []),
      criteria: viewRows(withColumns(criteria, columns), rowsView),
      traits: viewTraitRows(withColumns(traits, columns), rowsView),
    };
  }, [view, languages, criteria, traits]);
}
