import type { Entries } from "@/lib/content/entries";
import { didYouMean, type Problem } from "@/lib/content/problem";
import { largestSet, largestSetByCriterion, mostWithEverySet } from "@/lib/subset-bounds";

/** What has moved is no longer at its old address, and leads to one that is there. */
export function movedAddressesLead(entries: Entries): readonly Problem[] {
  const { moved } = entries;
  if (moved === null) return [];
  const { value, file, lineOf } = moved;
  return Object.entries(value).flatMap(([from, to]) => {
    const message = wrongWith(from, to, value, entries);
    return message === null ? [] : [{ file: file.path, line: lineOf([from]), field: from, message }];
  });
}

function wrongWith(
  from: string,
  to: string,
  moved: Readonly<Record<string, string>>,
  entries: Entries,
): string | null {
  if (isAddress(from, entries)) return "is an address in use; only what is gone has moved";
  if (leadsBack(from, moved)) return `leads back to itself by way of ${to}`;
  const next = moved[to];
  if (next !== undefined) return `leads to ${to}, which has moved itself; write ${next}`;
  if (isAddress(to, entries)) return null;
  return `leads to ${to}, which is no address of this site${didYouMean(to, knownAddresses(entries))}`;
}

function leadsBack(from: string, moved: Readonly<Record<string, string>>): boolean {
  const seen = new Set<string>();
  for (let at = moved[from]; at !== undefined && !seen.has(at); at = moved[at]) seen.add(at);
  return seen.has(from);
}

/** Whether a page, or a folder of pages, lies at the address. The counterpart of pagesOf in lib/publish. */
export function isAddress(address: string, entries: Entries): boolean {
  const [kind = "", ...ids] = address.split("/").filter((part) => part !== "");
  if (kind === "compare" && ids.length > 0) return isComparison(ids, entries);
  if (kind === "disagreements" && ids.length === 1) return /^(?:as-written|since-\d{4})$/.test(ids[0] ?? "");
  return knownAddresses(entries).has(address);
}

function isComparison(ids: readonly string[], entries: Entries): boolean {
  const { languages, topics } = entries;
  const [subset = "", topic, ...more] = ids;
  const places = subset.split("-vs-").map((id) => placeOf(id, languages));
  const inOrder = places.every((place, at) => place !== null && place > (places[at - 1] ?? ""));
  const isCriterion = topic === undefined || topics.get(topic)?.value.compared === true;
  if (places.length < 2 || !inOrder || !isCriterion || more.length > 0) return false;
  return topic === undefined ? hasPage(subset, entries) : hasCriterionPages(subset, entries);
}

/** Large sets of many languages have none, unless it was published; the counterpart of lib/domain/comparison/subset. */
function hasPage(subset: string, entries: Entries): boolean {
  return (
    isSmall(subset, largestSet, entries) || wasPublished((path) => path === `/compare/${subset}/`, entries)
  );
}

/** Of many languages pairs have, and sets where one was published; the counterpart of lib/domain/comparison/subset. */
function hasCriterionPages(subset: string, entries: Entries): boolean {
  const folder = `/compare/${subset}/`;
  return (
    isSmall(subset, largestSetByCriterion, entries) ||
    wasPublished((path) => path.startsWith(folder) && path !== folder, entries)
  );
}

function isSmall(subset: string, largest: number, { languages }: Entries): boolean {
  return languages.size <= mostWithEverySet || subset.split("-vs-").length <= largest;
}

function wasPublished(is: (path: string) => boolean, { releases }: Entries): boolean {
  return [...releases.values()].some(({ value }) => Object.keys(value.pages).some(is));
}

/** The place of a language among all, as a text that sorts like it. */
function placeOf(id: string, languages: Entries["languages"]): string | null {
  const language = languages.get(id);
  return language === undefined ? null : `${String(language.value.order).padStart(9, "0")} ${id}`;
}

const kindsOfPages = [
  "articles",
  "benchmarks",
  "case-studies",
  "datasets",
  "evidence",
  "languages",
  "migrations",
  "topics",
] as const;
const otherPages = [
  "about",
  "choose",
  "claims",
  "compare",
  "contribute",
  "data",
  "design",
  "disagreements",
  "embed",
  "frameworks",
  "method",
  "method/coverage",
] as const;

const known = new WeakMap<Entries, ReadonlySet<string>>();

function knownAddresses(entries: Entries): ReadonlySet<string> {
  const found = known.get(entries) ?? addressesOf(entries);
  known.set(entries, found);
  return found;
}

function addressesOf(entries: Entries): ReadonlySet<string> {
  const claims = [...entries.claims].flatMap(([article, { value }]) => [
    `/claims/${article}/`,
    ...value.claims.map(({ id }) => `/claims/${article}/${id}/`),
  ]);
  const presets = entries.guide?.value.presets.map(({ id }) => `/choose/${id}/`) ?? [];
  return new Set([
    "/",
    ...[...kindsOfPages, ...otherPages].map((kind) => `/${kind}/`),
    ...kindsOfPages.flatMap((kind) => [...(entries.present.get(kind) ?? [])].map((id) => `/${kind}/${id}/`)),
    ...claims,
    ...presets,
  ]);
}
