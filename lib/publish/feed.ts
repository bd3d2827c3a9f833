import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { absoluteUrl, basePath, siteUrl } from "@/lib/site";
import type { Language } from "@/lib/schema/language";
import type { Site } from "@/lib/schema/site";
import { feedEntries, type FedContent, type FeedEntry } from "./feed-entries";
import { jsonText } from "./json";

/** A feed as both formats show it. */
export type Feed = {
  readonly title: string;
  readonly description: string;
  /** The site path of the page it belongs to. */
  readonly home: string;
  /** The day of the newest release it tells of; null where there is none. */
  readonly updated: string | null;
  readonly entries: readonly FeedEntry[];
  readonly author: string;
};

/** Where the feed of a language lies, or, without one, that of all. */
export function feedPaths(language: string | null) {
  const folder = language === null ? "/" : `/languages/${language}/`;
  return { home: folder, atom: `${folder}feed.xml`, json: `${folder}feed.json` };
}

/** What is new about a language, or about all. */
export function feedOf(content: FedContent & { readonly site: Site }, language: Language | null): Feed {
  const entries = feedEntries(content, language?.id ?? null);
  const about = language === null ? "" : ` on ${language.name}`;
  return {
    title: `${content.site.name}: what is new${about}`,
    description: `New and changed claims${about}, checks against sources, and verdicts, release by release.`,
    home: feedPaths(language?.id ?? null).home,
    updated: entries[0]?.day ?? [...content.releases.keys()].at(-1) ?? null,
    entries,
    author: `The ${content.site.name} contributors`,
  };
}

/** As Atom (RFC 4287). */
export function atomOf({ title, description, home, updated, entries, author }: Feed): string {
  return generateAtomFeed({
    id: absoluteUrl(home),
    title: { value: plain(title) },
    subtitle: { value: plain(description) },
    updated: timeOf(updated ?? unreleased),
    authors: [{ name: plain(author) }],
    links: [
      { href: absoluteUrl(`${home}feed.xml`), rel: "self", type: "application/atom+xml" },
      { href: absoluteUrl(home), rel: "alternate", type: "text/html" },
    ],
    entries: entries.map((entry) => ({
      id: tagOf(entry),
      title: { value: plain(entry.title) },
      updated: timeOf(entry.day),
      published: timeOf(entry.day),
      links: [{ href: absoluteUrl(entry.path), rel: "alternate", type: "text/html" }],
      content: { value: plain(entry.text), type: "text" },
    })),
  });
}

/** As JSON Feed 1.1, see https://www.jsonfeed.org/version/1.1/. */
export function jsonFeedOf({ title, description, home, entries, author }: Feed): string {
  const feed = generateJsonFeed({
    title,
    description,
    home_page_url: absoluteUrl(home),
    feed_url: absoluteUrl(`${home}feed.json`),
    language: "en",
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: tagOf(entry),
      url: absoluteUrl(entry.path),
      title: entry.title,
      content_text: entry.text,
      date_published: timeOf(entry.day),
    })),
  });
  // An empty list of items is required too, and the library leaves it out.
  return jsonText({ items: [], ...Object(feed) });
}

/** Before the first release nothing was updated; Atom wants a date all the same. */
const unreleased = "1970-01-01";

/** A tag (RFC 4151) of the day: stays the same whatever becomes of the page. */
function tagOf({ id, day }: FeedEntry): string {
  return `tag:${new URL(siteUrl).hostname},${day}:${basePath}/${id}`;
}

function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** XML has no place for control characters, not even escaped ones. */
function plain(text: string): string {
  return text.replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
