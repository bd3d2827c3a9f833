import { getSite } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { SiteAddresses } from "@/components/site/site-addresses";
import { Section } from "@/components/site/page";

export function generateMetadata() {
  return contentPageMetadata("contribute");
}

export default function ContributePage() {
  const site = getSite();
  return (
    <ContentPage id="contribute" site={site} jumps={[{ id: "where", label: "Where" }]}>
      <Section id="where" title="Where">
        <SiteAddresses site={site.site} />
      </Section>
    </ContentPage>
  );
}
