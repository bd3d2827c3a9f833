import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";
import { href } from "@/lib/site";

/** Stands at the address of a comparison in another order and leads to its own. */
export function MovedComparison({ name, to }: { name: string; to: string }) {
  return (
    <Page title={name} crumbs={[{ to: "/compare/", label: "Compare" }]}>
      {/* React moves it into the head. */}
      <meta httpEquiv="refresh" content={`0; url=${href(to)}`} />
      <p className="mt-4">
        This comparison is at <Link to={to}>{to}</Link>.
      </p>
    </Page>
  );
}
