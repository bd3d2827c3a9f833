import { notFound } from "next/navigation";
import { requiredCard } from "@/app/cards/card";
import { getSite, type Site } from "@/app/catalog";
import { citeDataset } from "@/app/citations";
import { pageMetadata } from "@/app/metadata";
import { MeasurementTableView } from "@/components/dataset/measurement-table";
import { Fact, Facts } from "@/components/site/facts";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { StructuredDataScript } from "@/components/site/structured-data";
import { SourceLine } from "@/components/source/source-line";
import { uncapitalised } from "@/lib/words/capitalised";
import { formatDate } from "@/lib/format";
import { datasetData } from "@/lib/publish/structured-data";
import type { Dataset } from "@/lib/schema/dataset";
import { measurementTables } from "@/app/(site)/datasets/tables";

type Params = { dataset: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().datasets.keys()].map((dataset) => ({ dataset }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { dataset } = find(await params);
  return pageMetadata({
    title: dataset.shortTitle,
    description: "How it was measured, on what, under which licence, and every number.",
    path: `/datasets/${dataset.id}/`,
  });
}

export default async function DatasetPage({ params }: { params: Promise<Params> }) {
  const { site, dataset } = find(await params);
  const { shortTitle, caveats, measurements } = dataset;
  const { note, headline } = requiredCard(`/datasets/${dataset.id}/`, site);
  return (
    <Page
      path={`/datasets/${dataset.id}/`}
      title={shortTitle}
      lead={note === null ? headline : `${note} ${headline}`}
      crumbs={[{ to: "/datasets/", label: "Datasets" }]}
      cite={citeDataset(dataset, site)}
    >
      <StructuredDataScript data={datasetData(dataset, site)} />
      <div className="mt-6 [font-kerning:none]">
        <DatasetFacts dataset={dataset} site={site} />
      </div>
      <Section id="caveats" title="Before you compare">
        <ul className="max-w-prose list-disc space-y-1 ps-5">
          {caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </Section>
      <Section
        id="measurements"
        title={`All ${measurements.length} measurements`}
        lead={
          <>
            Rounded, where the dataset has more digits, so that the smallest number of a table shows three;
            every digit is in <Link to="/data/datasets.json">datasets.json</Link> and{" "}
            <Link to="/data/datasets-measurements.csv">datasets-measurements.csv</Link>. Numbers of different
            tables are never ranked together.
          </>
        }
      >
        <div className="grid gap-x-12 lg:grid-cols-2">
          {measurementTables(dataset, site).map((table) => (
            <MeasurementTableView key={table.id} table={table} />
          ))}
        </div>
      </Section>
    </Page>
  );
}

function DatasetFacts({ dataset, site }: { dataset: Dataset; site: Site }) {
  const { id, title, by, measured, machine, licence, method } = dataset;
  const source = site.sources.get(dataset.source);
  const charts = [...site.benchmarks.values()].filter((benchmark) =>
    benchmark.measured.some((part) => part.dataset === id),
  );
  return (
    <Facts>
      <Fact term="In full">{title}</Fact>
      <Fact term="Measured">
        {formatDate(measured)} by {by}
      </Fact>
      <Fact term="Method">{method}</Fact>
      <Fact term="Machine">
        {typeof machine === "string" ? machine : `not known: ${uncapitalised(machine.unknown)}`}
      </Fact>
      <Fact term="Licence">
        {typeof licence === "string" ? licence : `not known: ${uncapitalised(licence.unknown)}`}
      </Fact>
      {source !== undefined && (
        <Fact term="Source">
          <SourceLine source={source} />
        </Fact>
      )}
      {charts.length > 0 && (
        <Fact term="Drawn in">
          {charts.map((chart, at) => (
            <span key={chart.id}>
              {at > 0 && ", "}
              <Link to={`/benchmarks/${chart.id}/`}>{chart.title}</Link>
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

function find({ dataset: id }: Params) {
  const site = getSite();
  const dataset = site.datasets.get(id);
  if (dataset === undefined) notFound();
  return { site, dataset };
}
