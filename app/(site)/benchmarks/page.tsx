import { findingOf } from "@/app/cards/card";
import { leadingPanel, standingRows } from "@/app/cards/charts";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { Thumbnail } from "@/components/chart/thumbnail";
import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";

export function generateMetadata() {
  return pageMetadata({
    title: "Benchmarks",
    description:
      "Numbers that the articles report, charted by the run they come from, with what each chart does not show.",
    path: "/benchmarks/",
  });
}

export default function BenchmarksPage() {
  const site = getSite();
  return (
    <Page
      path="/benchmarks/"
      title="Benchmarks"
      lead={`${findingOf("/benchmarks/", site)} Rates, latencies and sizes share an axis only within one test; ratios and estimates of several articles and datasets share one, each under its source’s name.`}
    >
      <ul className="mt-8 grid border-t border-line wide:grid-cols-2 wide:gap-x-12">
        {[...site.benchmarks.values()].map((benchmark) => {
          const panel = leadingPanel(benchmark, site);
          return (
            <li
              key={benchmark.id}
              className="grid content-start gap-x-6 border-b border-line py-5 sm:grid-cols-[1fr_240px]"
            >
              <h2 className="text-xl">
                <Link to={`/benchmarks/${benchmark.id}/`} className="quiet-link">
                  {benchmark.title}
                </Link>
              </h2>
              <p className="mt-1 text-muted">{benchmark.question}</p>
              {panel !== undefined && (
                <div className="mt-3 sm:col-start-2 sm:row-span-3 sm:row-start-1">
                  <Thumbnail
                    panel={{ ...panel, rows: standingRows(benchmark, panel, site) }}
                    languages={site.languages}
                  />
                </div>
              )}
              <p className="mt-2">{findingOf(`/benchmarks/${benchmark.id}/`, site)}</p>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
