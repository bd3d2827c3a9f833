import type { Metadata } from "next";
import SiteLayout, { generateMetadata as siteMetadata, viewport as siteViewport } from "@/app/(site)/layout";
import { getSite } from "@/app/catalog";
import { Link } from "@/components/site/link";
import { LinkList } from "@/components/site/link-list";
import { Page } from "@/components/site/page";

export function generateMetadata(): Metadata {
  const { name } = getSite().site;
  return { ...siteMetadata(), title: `Page not found · ${name}`, robots: { index: false } };
}

export const viewport = siteViewport;

const places = [
  { to: "/", label: "Home page", note: "What this site is, by the example of one disagreement." },
  { to: "/compare/", label: "Compare", note: "Languages side by side, criterion by criterion." },
  { to: "/choose/", label: "Choose", note: "A recommendation for your own requirements." },
  { to: "/benchmarks/", label: "Benchmarks", note: "What articles report, and what was measured." },
  {
    to: "/disagreements/",
    label: "Disagreements",
    note: "Where articles differ from one another or from measurements.",
  },
  { to: "/claims/", label: "Claims", note: "Search every claim." },
  { to: "/articles/", label: "Articles", note: "The texts that the claims are from." },
];

/** The page of every address that leads nowhere. It stands outside all layouts, so it asks for its own. */
export default function NotFound() {
  return (
    <SiteLayout>
      <Page
        title="There is no page at this address"
        lead="The address may be mistyped, or what it named may have been removed."
      >
        <p className="mt-6">
          <Link to="/claims/" className="control" data-search-open="address">
            Search for the words of this address
          </Link>
        </p>
        <div className="mt-8">
          <LinkList links={places} />
        </div>
      </Page>
    </SiteLayout>
  );
}
