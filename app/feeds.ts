import { atomOf, feedOf, jsonFeedOf } from "@/lib/publish/feed";
import { getSite } from "./catalog";

/** The feed of a language, or of all. */
export function atomResponse(language: string | null): Response {
  return new Response(atomOf(feedAbout(language)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}

/** The same as JSON. */
export function jsonFeedResponse(language: string | null): Response {
  return new Response(jsonFeedOf(feedAbout(language)), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
}

function feedAbout(language: string | null) {
  const site = getSite();
  return feedOf(site, language === null ? null : (site.languages.get(language) ?? null));
}
