import { getSite } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";

export function generateMetadata() {
  return contentPageMetadata("about");
}

export default function AboutPage() {
  return <ContentPage id="about" site={getSite()} />;
}
