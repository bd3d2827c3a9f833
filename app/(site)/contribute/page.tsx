import { getSite } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { SiteAddresses } from "@/components/site/site-addresses";
import { Section } from "@/components/site/page";
import type { Site } from "@/lib/schema/site";

export function generateMetadata() {
  return contentPageMetadata("contribute");
}

/** Whether there is somewhere to send a contribution to. */
function hasAddress({ repository, corrections }: Site): boolean {
  return typeof repository === "string" || typeof corrections === "string";
}

export default function ContributePage() {
  const site = getSite();
  return (
    <ContentPage
      id="contribute"
      site={site}
      jumps={[{ id: "where", label: "Where" }]}
      note={hasAddress(site.site) ? "" : "No address to send it to is named yet."}
    >
      <Section id="where" title="Where">
        <SiteAddresses site={site.site} />
      </Section>
    </ContentPage>
  );
}
