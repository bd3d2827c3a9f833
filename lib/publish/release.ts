import {
  changesOf,
  publishedAfter,
  releaseBetween,
  verdictChangesOf,
  type Change,
  type Published,
} from "@/lib/domain/releases";
import { daySchema, type Release } from "@/lib/schema/release";
import { contentHash } from "./content-hash";
import { jsonText } from "./json";
import { contentsOf, type PagedContent } from "./page-contents";
import { pagesOf } from "./pages";
import { lostAddresses, lostMessage } from "./redirects";

/** Everything the content publishes now. */
export function publishedNow(content: PagedContent): Published {
  const hashOf = remembering(contentHash);
  const hashes = <Value extends object>(values: ReadonlyMap<string, Value>) =>
    new Map([...values].map(([id, value]) => [id, hashOf(value)]));
  return {
    pages: new Map(
      pagesOf(content).map((page) => [page.path, contentHash(contentsOf(page, content).map(hashOf))]),
    ),
    claims: hashes(content.claims),
    evidence: hashes(content.evidence),
    verdicts: new Map(
      [...content.verdicts].flatMap(([id, verdict]) => (verdict === "unchecked" ? [] : [[id, verdict]])),
    ),
  };
}

/** What comes of asking for a release. */
export type ReleasePlan =
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "nothing-new"; readonly since: string }
  | { readonly kind: "release"; readonly release: Release; readonly text: string };

/**
 * The release of a day, or why there is none. The newest release can be made again on its own day.
 *
 * @param releases all there are, oldest first
 */
export function planRelease(day: string, releases: readonly Release[], content: PagedContent): ReleasePlan {
  const refused = reasonAgainst(day, releases, content);
  if (refused !== null) return { kind: "refused", reason: refused };
  const before = releases.filter(({ id }) => id < day);
  const changes = releaseBetween(publishedAfter(before), publishedNow(content));
  const last = before.at(-1);
  if (last !== undefined && Object.values(changes).every((part) => Object.keys(part).length === 0)) {
    return { kind: "nothing-new", since: last.id };
  }
  return { kind: "release", release: { id: day, ...changes }, text: jsonText(changes) };
}

function reasonAgainst(day: string, releases: readonly Release[], content: PagedContent): string | null {
  const { dataDate } = content;
  if (!daySchema.safeParse(day).success) return `"${day}" is no day; write it as 2026-01-06`;
  if (day < dataDate) return `the content is of ${dataDate}, later than ${day}`;
  const newest = releases.at(-1)?.id ?? day;
  if (newest > day) return `there is a release of ${newest}, later than ${day}`;
  const published = new Map(releases.map((release) => [release.id, release]));
  const lost = lostAddresses({ ...content, releases: published });
  return lost.length === 0 ? null : lostMessage(lost);
}

/** What the newest of the releases, oldest first, changed: a line for each sort of thing, then what is gone. */
export function describeRelease(releases: readonly Release[]): string {
  const parts = (["claims", "evidence", "pages"] as const).map((ledger) => ({
    ledger,
    changes: changesOf(ledger, releases),
  }));
  const withdrawn = parts.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "withdrawn"));
  const verdicts = verdictChangesOf(releases);
  return [
    ...parts.map(({ ledger, changes }) => `  ${ledger}: ${countKinds(changes)}`),
    `  verdicts: ${verdicts.length} changed`,
    ...verdicts.map(({ id, from, to }) => `    ${id}: ${from} → ${to}`),
    ...withdrawn.map(({ id }) => `  withdrawn: ${id}`),
  ].join("\n");
}

function countKinds(changes: readonly Change[]): string {
  return (["new", "changed", "withdrawn"] as const)
    .map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`)
    .join(", ");
}

/** The same answers, worked out once for every object. */
function remembering(answer: (value: unknown) => string): (value: unknown) => string {
  const known = new WeakMap<object, string>();
  return (value) => {
    if (typeof value !== "object" || value === null) return answer(value);
    const found = known.get(value) ?? answer(value);
    known.set(value, found);
    return found;
  };
}
