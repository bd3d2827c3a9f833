import type { BreadcrumbList, Thing, WithContext } from "schema-dts";
import { absoluteUrl } from "./site";

/** What a page says to programs, in the words of schema.org. */
export type StructuredData = WithContext<Exclude<Thing, string>>;

/** As the text of a script element: nothing in it can end the element or begin another. */
export function scriptText(data: StructuredData): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The pages above a page, from the top: site paths and what they are called. */
export function breadcrumbList(
  crumbs: readonly { readonly to: string; readonly label: string }[],
): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ to, label }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: label,
      item: absoluteUrl(to),
    })),
  };
}
