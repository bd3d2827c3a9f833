import { Link } from "@/components/site/link";
import { SharedTable } from "@/components/ui/shared-table";
import { StackedCell, StackedRow, StackedTable } from "@/components/ui/stacked-table";
import { uncapitalised } from "@/lib/words/capitalised";
import { formatDate, formatNumber } from "@/lib/format";
import type { Dataset } from "@/lib/schema/dataset";
import type { Metric } from "@/lib/schema/metric";

type DatasetTableProps = {
  datasets: readonly Dataset[];
  metrics: ReadonlyMap<string, Pick<Metric, "name">>;
};

const caption = "Datasets: who measured what, and when";
const heads = ["Dataset", "Measured by", "Date", "What", "Measurements", "Licence"] as const;

/** A line for each dataset; how and on what it was measured opens below. */
export function DatasetTable({ datasets, metrics }: DatasetTableProps) {
  return (
    <SharedTable id="datasets-table" caption={caption}>
      <StackedTable caption={caption} isCaptionSaid width="page" heads={heads} numbers={["Measurements"]}>
        {datasets.map((dataset) => (
          <StackedRow
            key={dataset.id}
            name={
              <Link to={`/datasets/${dataset.id}/`} className="quiet-link font-semibold">
                {dataset.shortTitle}
              </Link>
            }
            below={{ span: heads.length, content: <HowMeasured dataset={dataset} /> }}
          >
            <StackedCell head="Measured by">{dataset.by}</StackedCell>
            <StackedCell head="Date">{formatDate(dataset.measured)}</StackedCell>
            <StackedCell head="What">{metricsOf(dataset, metrics)}</StackedCell>
            <StackedCell head="Measurements" isNumber>
              {formatNumber(dataset.measurements.length)}
            </StackedCell>
            <StackedCell head="Licence">
              {typeof dataset.licence === "string" ? dataset.licence : "not known"}
            </StackedCell>
          </StackedRow>
        ))}
      </StackedTable>
    </SharedTable>
  );
}

/** "start-up time, memory use" */
function metricsOf({ measurements }: Dataset, metrics: DatasetTableProps["metrics"]): string {
  const ids = [...new Set(measurements.map(({ metric }) => metric))];
  return ids.map((id) => uncapitalised(metrics.get(id)?.name ?? id)).join(", ");
}

function HowMeasured({ dataset: { title, machine, method } }: { dataset: Dataset }) {
  return (
    <details className="print-open text-sm text-muted">
      <summary className="inline-flex min-h-6 items-center gap-x-1.5">
        <span className="marker" aria-hidden="true" />
        Machine and method
        <span className="sr-only"> of {title}</span>
      </summary>
      <p className="mt-1 max-w-prose">
        {typeof machine === "string"
          ? `Machine: ${machine}.`
          : `Machine not known: ${uncapitalised(machine.unknown)}.`}
      </p>
      <p className="mt-1 max-w-prose">{method}</p>
    </details>
  );
}
