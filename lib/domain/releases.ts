/** What was published when: a release holds only what it changed, and all of them together hold the rest. */
import type { Release } from "@/lib/schema/release";

export const ledgers = ["pages", "claims", "evidence", "verdicts"] as const;
export type Ledger = (typeof ledgers)[number];

type ReleasedVerdict = Exclude<Release["verdicts"][string], null>;

/** Everything published at one time: hashes of contents, and the verdicts of the claims that have one. */
export type Published = {
  readonly pages: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
  readonly verdicts: ReadonlyMap<string, ReleasedVerdict>;
};

/** What is published after these releases, oldest first. */
export function publishedAfter(releases: readonly Release[]): Published {
  return {
    pages: appliedTo(releases.map(({ pages }) => pages)),
    claims: appliedTo(releases.map(({ claims }) => claims)),
    evidence: appliedTo(releases.map(({ evidence }) => evidence)),
    verdicts: appliedTo(releases.map(({ verdicts }) => verdicts)),
  };
}

/** The release that leads from what was published to what is, each part sorted. */
export function releaseBetween(before: Published, now: Published): Omit<Release, "id"> {
  return {
    pages: differenceOf(before.pages, now.pages),
    claims: differenceOf(before.claims, now.claims),
    evidence: differenceOf(before.evidence, now.evidence),
    verdicts: differenceOf(before.verdicts, now.verdicts),
  };
}

/** The day something was first published, and the day of its last change. */
export type History = { readonly first: string; readonly last: string };

/** By what the ledger is sorted by; what is withdrawn has none. */
export function historyOf(
  ledger: Ledger,
  releases: readonly Pick<Release, "id" | Ledger>[],
): ReadonlyMap<string, History> {
  const histories = new Map<string, History>();
  for (const release of releases) {
    for (const [id, value] of Object.entries(release[ledger])) {
      if (value === null) histories.delete(id);
      else histories.set(id, { first: histories.get(id)?.first ?? release.id, last: release.id });
    }
  }
  return histories;
}

/** What a release did to one thing. */
export type Change = { readonly id: string; readonly kind: "new" | "changed" | "withdrawn" };

/** What the newest of the releases, given oldest first, did to the things of a ledger, by id. */
export function changesOf(ledger: Exclude<Ledger, "verdicts">, releases: readonly Release[]): Change[] {
  const before = publishedAfter(releases.slice(0, -1))[ledger];
  return Object.entries(releases.at(-1)?.[ledger] ?? {}).map(([id, hash]) => ({
    id,
    kind: hash === null ? "withdrawn" : before.has(id) ? "changed" : "new",
  }));
}

/** A claim whose verdict a release changed. */
export type VerdictChange = {
  readonly id: string;
  readonly from: ReleasedVerdict | "unchecked";
  readonly to: ReleasedVerdict | "unchecked";
};

/** The claims of which the newest of the releases changed the verdict; new and withdrawn claims are none. */
export function verdictChangesOf(releases: readonly Release[]): VerdictChange[] {
  const before = publishedAfter(releases.slice(0, -1));
  const now = publishedAfter(releases);
  return Object.entries(releases.at(-1)?.verdicts ?? {})
    .filter(([id]) => before.claims.has(id) && now.claims.has(id))
    .map(([id, verdict]) => ({
      id,
      from: before.verdicts.get(id) ?? "unchecked",
      to: verdict ?? "unchecked",
    }));
}

function appliedTo<Value>(
  changes: readonly Readonly<Record<string, Value | null>>[],
): ReadonlyMap<string, Value> {
  const published = new Map<string, Value>();
  for (const change of changes) {
    for (const [id, value] of Object.entries(change)) {
      if (value === null) published.delete(id);
      else published.set(id, value);
    }
  }
  return published;
}

function differenceOf<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): Record<string, Value | null> {
  const set = [...now].filter(([id, value]) => before.get(id) !== value);
  const withdrawn = [...before.keys()].filter((id) => !now.has(id)).map((id) => [id, null] as const);
  return Object.fromEntries([...set, ...withdrawn].sort(([a], [b]) => (a < b ? -1 : 1)));
}
