import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { DatasetTable } from "@/components/dataset/dataset-table";
import { Page } from "@/components/site/page";

export function generateMetadata() {
  return pageMetadata({
    title: "Datasets",
    description: `${getSite().datasets.size} independent runs of benchmarks, each with machine, date, licence, caveats and every number.`,
    path: "/datasets/",
  });
}

export default function DatasetsPage() {
  const { metrics, ...site } = getSite();
  const datasets = [...site.datasets.values()].toSorted((a, b) => (a.measured < b.measured ? 1 : -1));
  return (
    <Page
      path="/datasets/"
      title="Datasets"
      lead={`${findingOf("/datasets/", getSite())} Somebody other than the articles measured them. A number holds for its machine, its load and the versions of its day: what was not measured together is never ranked together.`}
    >
      <div className="mt-8">
        <DatasetTable datasets={datasets} metrics={metrics} />
      </div>
    </Page>
  );
}
