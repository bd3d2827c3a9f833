import { notFound } from "next/navigation";
import { findingOf } from "@/app/cards/card";
import { chartOthers } from "@/app/cards/charts";
import { getSite, type Site } from "@/app/catalog";
import { benchmarkChartProps, chartContext } from "@/app/chart-props";
import { citeChart } from "@/app/citations";
import { disputeChart } from "@/app/disputes";
import { pageMetadata } from "@/app/metadata";
import { SiteProse } from "@/app/prose";
import { chartSentenceOf } from "@/app/sentences";
import { BenchmarkChart } from "@/components/chart/benchmark-chart.client";
import { ChartLimits } from "@/components/chart/chart-limits";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";
import { Sentence } from "@/components/site/sentence";
import { leftOutWords } from "@/lib/domain/chart/left-out";
import type { Benchmark } from "@/lib/schema/benchmark";

type Params = { benchmark: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().benchmarks.keys()].map((benchmark) => ({ benchmark }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { benchmark } = find(await params);
  return pageMetadata({
    title: benchmark.title,
    description: benchmark.question,
    path: `/benchmarks/${benchmark.id}/`,
  });
}

export default async function BenchmarkPage({ params }: { params: Promise<Params> }) {
  const site = getSite();
  const { benchmark, chart } = find(await params);
  return (
    <Page
      path={`/benchmarks/${benchmark.id}/`}
      title={benchmark.title}
      lead={`${benchmark.question} ${findingOf(`/benchmarks/${benchmark.id}/`, site)} ${chartOthers(benchmark, site)}`.trim()}
      crumbs={[{ to: "/benchmarks/", label: "Benchmarks" }]}
      intro={
        <div className="mt-3">
          <SiteProse body={benchmark.body} path={`content/benchmarks/${benchmark.id}.mdx`} site={site} />
        </div>
      }
      aside={<ChartLimits limits={limitsOf(benchmark, site)} />}
      cite={citeChart(benchmark, chart.datasets, site)}
    >
      <BenchmarkChart {...chart} />
      <EmbedSnippet path={`/benchmarks/${benchmark.id}/`} title={benchmark.title} />
      <p className="mt-6 text-muted">
        How figures are compared: <Link to="/method/">method</Link>. The numbers:{" "}
        <Link to="/data/">data</Link>.
      </p>
      <Sentence
        sentence={chartSentenceOf(benchmark, site)}
        of="chart"
        dispute={disputeChart(benchmark, site)}
      />
    </Page>
  );
}

/** What a chart does not show: what its content says, then the tests that it leaves out. */
function limitsOf({ doesNotShow, measured }: Benchmark, site: Site): readonly string[] {
  const context = chartContext(site);
  return [...doesNotShow, ...measured.flatMap((part) => leftOutWords(part, context) ?? [])];
}

function find({ benchmark: id }: Params) {
  const site = getSite();
  const benchmark = site.benchmarks.get(id);
  if (benchmark === undefined) notFound();
  return { benchmark, chart: benchmarkChartProps(benchmark, site) };
}
