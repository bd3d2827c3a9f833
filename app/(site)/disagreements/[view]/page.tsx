import { notFound } from "next/navigation";
import { getSite } from "@/app/catalog";
import { DisagreementsView, viewWords } from "@/app/(site)/disagreements/view";
import { pageMetadata } from "@/app/metadata";
import { countingPages } from "@/lib/domain/counting";

type Params = { view: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return [...countingPages(getSite().articles.values()).keys()]
    .filter((id) => id !== "")
    .map((view) => ({ view }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { view, counting } = find(await params);
  return pageMetadata({
    title: `Where articles disagree: ${viewWords(counting).toLowerCase()}`,
    description: `${viewWords(counting)}: topics, figures and orders on which articles contradict one another or measurements, and what this way of counting changes.`,
    path: `/disagreements/${view}/`,
  });
}

export default async function DisagreementsViewPage({ params }: { params: Promise<Params> }) {
  return <DisagreementsView {...find(await params)} />;
}

function find({ view }: Params) {
  const site = getSite();
  const counting = countingPages(site.articles.values()).get(view);
  if (counting === undefined) notFound();
  return { site, view, counting };
}
