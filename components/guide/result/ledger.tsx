import type { RankedLanguage } from "@/lib/domain/guide/recommendation";
import { ledgerCounts } from "@/lib/words/guide";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import type { Overruling } from "./ledger-entry-rows";
import { LedgerTable } from "./ledger-table";

type LedgerProps = Overruling & { ranked: RankedLanguage; lookup: GuideLookup };

/** What made a language's score, folded. */
export function Ledger({ ranked, lookup, ...overruling }: LedgerProps) {
  const { language, score, ledger } = ranked;
  const name = lookup.names.language(language);
  return (
    <details className="print-open mt-1">
      <summary className="inline-flex min-h-8 items-baseline gap-2 py-1 text-[0.9375rem] text-muted hover:text-ink">
        <span className="marker" aria-hidden="true" />
        <span>
          Ledger<span className="sr-only"> of {name}</span>
          {`: ${ledgerCounts(ledger)}`}
        </span>
      </summary>
      <LedgerTable
        ledger={ledger}
        score={score}
        language={language}
        name={name}
        lookup={lookup}
        {...overruling}
      />
    </details>
  );
}
