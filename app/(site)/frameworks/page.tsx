import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { FrameworkTable } from "@/components/framework/framework-table";
import { Page } from "@/components/site/page";
import { formatNames } from "@/lib/format";
import { frameworkTable } from "./listed";

export function generateMetadata() {
  const { languages } = getSite();
  const names = [...languages.values()].map(({ name }) => name);
  return pageMetadata({
    title: "Frameworks",
    description: `Web frameworks of ${formatNames(names)} that articles name, and other usual choices: newest release, maintenance, measured throughput and claims.`,
    path: "/frameworks/",
  });
}

export default function FrameworksPage() {
  const site = getSite();
  return (
    <Page
      path="/frameworks/"
      title="Frameworks"
      lead={`${findingOf("/frameworks/", site)} Being named often is not being better.`}
    >
      <p className="mt-3 max-w-prose text-sm text-muted">
        Maintained: a release within a year, or the next one announced. Quiet: an older one, and no declared
        end seen. Ended: archived or unmaintained. Some stored copies were read: newer releases may exist.
        Numbers are requests a second, comparable only within a dataset; a range is of several entries.
      </p>
      <FrameworkTable {...frameworkTable(site)} languages={site.languages} />
    </Page>
  );
}
