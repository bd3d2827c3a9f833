import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";
import { formatDate } from "@/lib/format";

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
      lead={`${findingOf("/datasets/", getSite())} Numbers that somebody other than the articles measured. Each run stands for itself: what was not measured together is never ranked together.`}
    >
      <ul className="mt-8 grid divide-y divide-line border-y border-line">
        {datasets.map(({ id, title, shortTitle, by, measured, measurements, method, licence }) => (
          <li key={id} className="grid gap-x-10 gap-y-1 py-4 md:grid-cols-[2fr_3fr]">
            <div>
              <h2 className="text-lg">
                <Link to={`/datasets/${id}/`} className="quiet-link">
                  {shortTitle}
                </Link>
              </h2>
              <p className="text-sm text-muted">
                {title}. Measured by {by}, {formatDate(measured)}; {measurements.length} measurements;{" "}
                {typeof licence === "string" ? licence : "licence not known"}
              </p>
            </div>
            <p className="max-w-prose">{method}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
