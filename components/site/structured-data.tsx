import { scriptText, type StructuredData } from "@/lib/structured-data";

/** Data for programs in a page; browsers run nothing of it. */
export function StructuredDataScript({ data }: { data: StructuredData }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />;
}
