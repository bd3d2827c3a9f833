import type { Catalog } from "@/lib/content/catalog";
import { claimBases, claimKinds, type AuthoredClaim } from "@/lib/schema/claim";
import type { Language } from "@/lib/schema/language";
import type { Stance } from "@/lib/schema/basics";

/** A claim as its file has it, without the fields that are left out. */
export type SyntheticClaim = Pick<
  AuthoredClaim,
  "id" | "section" | "anchor" | "says" | "topic" | "languages" | "kind" | "basis"
> &
  Partial<AuthoredClaim>;

/** What claims are made of, and the dice. */
export type Drawer = {
  /** Ids in canonical order. */
  readonly languages: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly topicIds: readonly string[];
  readonly sources: readonly string[];
  readonly roots: readonly string[];
  readonly one: <Item>(items: readonly Item[]) => Item;
  /** From `least` to `most` of the items, in their order. */
  readonly some: <Item>(items: readonly Item[], least: number, most: number) => readonly Item[];
  readonly whole: (below: number) => number;
};

const claimsPerSection = 8;
const withoutStance: readonly string[] = ["pitfall", "advice", "how-to", "prediction", "reported-number"];
const stances: readonly Stance[] = [-2, -1, -1, 0, 1, 1, 2];
const metrics = ["requests-per-second", "latency", "memory-use", "cold-start", "build-time"];

const ways = ["handles", "limits", "speeds up", "slows down", "settles", "leaves open", "shapes", "costs"];
const things = [
  "short requests", "long-running jobs", "idle connections", "large payloads", "the first release", "code reviews",
  "daily work", "rare failures", "background queues", "database pools", "small containers", "shared libraries",
  "old services", "streamed answers", "parallel uploads", "nightly builds", "remote calls", "login pages",
  "search indexes", "payment flows", "caches", "log pipelines", "image processing", "configuration changes",
]; // prettier-ignore
const cases = [
  "under steady load", "in small teams", "at high concurrency", "on two cores", "in the cloud", "behind a proxy",
  "during rollouts", "in long projects", "with strict deadlines", "after an upgrade", "on cheap hardware",
  "in regulated firms", "at the edge", "for beginners", "with many tenants", "when memory is short",
]; // prettier-ignore
const hedges = ["as a rule", "in part", "by its own account", "it is said", "more often than not", "so far"];

export function drawerOf(random: () => number, real: Catalog, languages: readonly Language[]): Drawer {
  const whole = (below: number) => Math.floor(random() * below);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(items.length)];
    if (item === undefined) throw new Error("There is nothing to draw from.");
    return item;
  };
  const some = <Item>(items: readonly Item[], least: number, most: number): readonly Item[] => {
    const count = Math.min(items.length, least + whole(most - least + 1));
    const drawn = new Set<number>();
    while (drawn.size < count) drawn.add(whole(items.length));
    return items.filter((_, at) => drawn.has(at));
  };
  return {
    languages: languages.map(({ id }) => id),
    names: new Map(languages.map(({ id, name }) => [id, name])),
    topicIds: [...real.topics.keys()],
    sources: [...real.sources.keys()],
    roots: [...real.roots.keys()],
    one,
    some,
    whole,
  };
}

export function chance({ whole }: Drawer, share: number): boolean {
  return whole(1000) < share * 1000;
}

/** The claim at a place of an article that is about these languages. */
export function synthesizeClaim(at: number, about: readonly string[], drawer: Drawer): SyntheticClaim {
  const { one, some, whole, topicIds, roots } = drawer;
  const kind = chance(drawer, 0.1) ? "reported-number" : one(claimKinds);
  const languages = some(about, 1, chance(drawer, 0.7) ? 1 : 3);
  const reading = 1 + whole(90_000);
  const [first = ""] = languages;
  return {
    id: `claim-${at + 1}`,
    section: `Synthetic section ${Math.floor(at / claimsPerSection) + 1}`,
    anchor: `synthetic reading ${at + 1} gave ${reading} units`,
    says: saysOf(at, languages, drawer),
    topic: one(topicIds),
    languages: [...languages],
    kind,
    basis: one(claimBases),
    ...(chance(drawer, 0.05) ? { root: one(roots) } : {}),
    ...(kind === "reported-number"
      ? { figures: [{ subject: first, metric: one(metrics), value: reading, set: `run-${at % 3}` }] }
      : {}),
    ...(withoutStance.includes(kind)
      ? {}
      : { stances: Object.fromEntries(languages.map((language) => [language, one(stances)])) }),
    ...(languages.length > 1 && chance(drawer, 0.3) ? { prefers: [...languages] } : {}),
  };
}

function saysOf(at: number, languages: readonly string[], { one, names }: Drawer): string {
  const subject = languages.map((id) => names.get(id) ?? id).join(" and ");
  return `Synthetic claim ${at + 1}: ${subject} ${one(ways)} ${one(things)} and ${one(things)} ${one(cases)}, ${one(hedges)}.`;
}
