import { getSite } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";

export function generateMetadata() {
  return contentPageMetadata("contribute");
}

export default function ContributePage() {
  return <ContentPage id="contribute" site={getSite()} />;
}
