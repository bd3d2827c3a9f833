import type { Metadata } from "next";
import { cardFinding, cardSize } from "@/lib/drawing/card-svg";
import { cardPath } from "@/lib/publish/pages";
import { absoluteUrl } from "@/lib/site";
import { cardOf } from "./cards/card";
import { getSite } from "./catalog";
import { oembedLink } from "./embed-metadata";

type PageMetadata = {
  /** Unique on the site, without the site's name. */
  title: string;
  /** One sentence or a few, unique on the site; what the page comes to stands before it. */
  description: string;
  /** The page's own site path, with slashes at both ends. */
  path: string;
};

/**
 * Title, description, canonical address and what link previews read. A page with a preview card is described by
 * what the card says, then by its own description.
 */
export function pageMetadata({ title, description, path }: PageMetadata): Metadata {
  const url = absoluteUrl(path);
  const card = cardOf(path, getSite());
  const finding = card === null ? "" : cardFinding(card);
  const described = description.includes(finding) ? description : `${finding} ${description}`;
  const images =
    card === null ? [] : [{ url: absoluteUrl(cardPath(path)), ...cardSize, alt: finding, type: "image/png" }];
  return {
    title,
    description: described,
    alternates: { canonical: url, types: oembedLink(path) },
    openGraph: { title, description: described, url, type: "website", siteName: "Backed", images },
    twitter: { card: card === null ? "summary" : "summary_large_image" },
  };
}
