import type { z } from "zod";
import { articleParts, collections, singles, storedCollections } from "@/lib/content/collections";
import type { Entries } from "@/lib/content/entries";
import type { Entry } from "@/lib/content/parse";
import { didYouMean, type Problem } from "@/lib/content/problem";
import { referencesIn, type Reference } from "@/lib/content/references";

/** Every reference, wherever a schema declares one, names an entry that exists. */
export function referencesExist(entries: Entries): readonly Problem[] {
  const shaped: readonly (readonly [Iterable<Entry>, z.ZodType])[] = [
    ...storedCollections.map((name) => [entries[name].values(), collections[name].schema] as const),
    [entries.claims.values(), articleParts.claims],
    [entries.guide === null ? [] : [entries.guide], singles.guide.schema],
  ];
  return shaped.flatMap(([found, schema]) =>
    [...found].flatMap(({ file, value, lineOf }) =>
      referencesIn(value, schema).flatMap((reference) => {
        const message = missingReference(reference, entries);
        if (message === null) return [];
        return [{ file: file.path, line: lineOf(reference.path), field: reference.path.join("."), message }];
      }),
    ),
  );
}

/** What is wrong with a reference, or null when the entry is there, of right shape or not. */
export function missingReference({ id, collections: names }: Reference, entries: Entries): string | null {
  const exists = names.some((name) =>
    name === "claims"
      ? claimIds(entries).has(id) || isInBrokenFile(id, entries)
      : entries.present.get(name)?.has(id) === true,
  );
  if (exists) return null;
  const known = names.flatMap((name) => [
    ...(name === "claims" ? claimIds(entries) : (entries.present.get(name) ?? [])),
  ]);
  const [name] = names;
  const where =
    names.length === 1 && name !== undefined
      ? placeOf(name, id)
      : `nothing called "${id}" in ${names.join(", ")}`;
  return `there is ${where}${didYouMean(id, known)}`;
}

function isInBrokenFile(claimId: string, { present, claims }: Entries): boolean {
  const article = claimId.split("/")[0] ?? "";
  return present.get("claims")?.has(article) === true && !claims.has(article);
}

function placeOf(name: Reference["collections"][number], id: string): string {
  if (name === "claims") {
    const [article, claim] = id.split("/");
    return `no claim ${claim ?? id} in content/articles/${article ?? ""}/claims.yaml`;
  }
  if (name === "articles") return `no content/articles/${id}/`;
  return `no content/${name}/${id}.${collections[name].encoding}`;
}

const knownClaims = new WeakMap<Entries["claims"], ReadonlySet<string>>();

function claimIds({ claims }: Entries): ReadonlySet<string> {
  const known =
    knownClaims.get(claims) ??
    new Set([...claims].flatMap(([article, { value }]) => value.claims.map(({ id }) => `${article}/${id}`)));
  knownClaims.set(claims, known);
  return known;
}
