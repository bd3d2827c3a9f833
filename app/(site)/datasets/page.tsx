import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";
import { measuredLine } from "@/lib/dataset-words";

export function generateMetadata() {
  return pageMetadata({
    title: "Datasets",
    description: `${getSite().datasets.size} independent runs of benchmarks, each with machine, date, licence, caveats and every number.`,
    path: "/datasets/",
  });
}

export default function DatasetsPage() {
  const datasets = [...getSite().datasets.values()].toSorted((a, b) => (a.measured < b.measured ? 1 : -1));
  return (
    <Page
      path="/datasets/"
      title="Datasets"
      lead={`${findingOf("/datasets/", getSite())} Somebody other than the articles measured them. A number holds for its machine, its load and the versions of its day: what was not measured together is never ranked together.`}
    >
      <ul className="mt-8 grid divide-y divide-line border-y border-line">
        {datasets.map((dataset) => (
          <li key={dataset.id} className="grid gap-x-10 gap-y-1 py-4 md:grid-cols-[2fr_3fr]">
            <div>
              <h2 className="text-xl">
                <Link to={`/datasets/${dataset.id}/`} className="quiet-link">
                  {dataset.shortTitle}
                </Link>
              </h2>
              <p className="text-sm text-muted">
                {dataset.title}. {measuredLine(dataset)} {dataset.measurements.length} measurements;{" "}
                {typeof dataset.licence === "string" ? dataset.licence : "licence not known"}.
              </p>
            </div>
            <p className="max-w-prose">{dataset.method}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
