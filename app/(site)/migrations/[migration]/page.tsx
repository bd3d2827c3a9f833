import { notFound } from "next/navigation";
import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { listedClaims } from "@/app/listed-claim";
import { pageMetadata } from "@/app/metadata";
import { SiteProse } from "@/app/prose";
import { DifferencesTable, MigrationLines } from "@/components/migration/migration-lines";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { subsetId } from "@/lib/domain/comparison/subset";

type Params = { migration: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...getSite().migrations.keys()].map((migration) => ({ migration }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { migration, from, to } = await find(params);
  return pageMetadata({
    title: `From ${from.name} to ${to.name}`,
    description: `How to move from ${from.name} to ${to.name}, by the articles.`,
    path: `/migrations/${migration.id}/`,
  });
}

export default async function MigrationPage({ params }: { params: Promise<Params> }) {
  const { site, migration, from, to } = await find(params);
  const { steps, differences, pitfalls } = migration;
  const pair = subsetId([...site.languages.keys()].filter((id) => id === from.id || id === to.id));
  const listed = (ids: readonly string[]) => listedClaims(ids, site);
  return (
    <Page
      path={`/migrations/${migration.id}/`}
      title={`From ${from.name} to ${to.name}`}
      lead={findingOf(`/migrations/${migration.id}/`, site)}
      crumbs={[{ to: "/migrations/", label: "Migrations" }]}
    >
      <div className="mt-6">
        <SiteProse body={migration.body} path={`content/migrations/${migration.id}.mdx`} site={site} />
      </div>
      <p className="mt-4">
        <Link to={`/compare/${pair}/`}>
          Compare {from.name} and {to.name}
        </Link>
      </p>
      {steps.length > 0 && (
        <Section id="steps" title="Steps" lead="Advice of the articles, in our order.">
          <MigrationLines
            ordered
            lines={steps.map(({ step, detail, claims }) => ({ title: step, detail, claims: listed(claims) }))}
          />
        </Section>
      )}
      {differences.length > 0 && (
        <Section id="differences" title="What differs">
          <DifferencesTable
            differences={differences.map((one) => ({ ...one, claims: listed(one.claims) }))}
            from={from.name}
            to={to.name}
          />
        </Section>
      )}
      {pitfalls.length > 0 && (
        <Section id="pitfalls" title="Pitfalls">
          <MigrationLines
            ordered={false}
            lines={pitfalls.map(({ pitfall, instead, claims }) => ({
              title: pitfall,
              detail: instead === undefined ? undefined : `Instead: ${instead}`,
              claims: listed(claims),
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

async function find(params: Promise<Params>) {
  const site = getSite();
  const migration = site.migrations.get((await params).migration);
  const from = site.languages.get(migration?.from ?? "");
  const to = site.languages.get(migration?.to ?? "");
  if (migration === undefined || from === undefined || to === undefined) notFound();
  return { site, migration, from, to };
}
