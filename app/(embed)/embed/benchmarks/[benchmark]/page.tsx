import { notFound } from "next/navigation";
import { getSite } from "@/app/catalog";
import { benchmarkChartProps } from "@/app/chart-props";
import { embedMetadata } from "@/app/embed-metadata";
import { StaticChart } from "@/components/chart/static-chart";
import { EmbeddedLimits } from "@/components/chart/chart-limits";
import { EmbedFrame } from "@/components/embed/embed-frame";

type Params = { benchmark: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().benchmarks.keys()].map((benchmark) => ({ benchmark }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { benchmark, path } = find(await params);
  return embedMetadata({ title: benchmark.title, path });
}

export default async function ChartEmbed({ params }: { params: Promise<Params> }) {
  const { site, benchmark, path } = find(await params);
  return (
    <EmbedFrame title={benchmark.title} to={path} name={site.site.name} dataDate={site.dataDate}>
      <p className="mt-1 text-muted">{benchmark.question}</p>
      <EmbeddedLimits limits={benchmark.doesNotShow} />
      <StaticChart {...benchmarkChartProps(benchmark, site)} />
    </EmbedFrame>
  );
}

function find({ benchmark: id }: Params) {
  const site = getSite();
  const benchmark = site.benchmarks.get(id);
  if (benchmark === undefined) notFound();
  return { site, benchmark, path: `/benchmarks/${benchmark.id}/` };
}
