import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { plainCounting } from "@/lib/domain/counting";
import { DisagreementsView } from "./view";

export function generateMetadata() {
  return pageMetadata({
    title: "Where articles disagree",
    description: `Topics, figures and orders on which ${getSite().articles.size} articles contradict one another or independent measurements, the widest first, the sides next to each other.`,
    path: "/disagreements/",
  });
}

export default function DisagreementsPage() {
  return <DisagreementsView site={getSite()} view="" counting={plainCounting} />;
}
