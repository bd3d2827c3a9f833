import type { z } from "zod";
import type { claimsFileSchema } from "@/lib/schema/claim";
import type { Guide } from "@/lib/schema/guide";
import type { MeasuredRule } from "@/lib/schema/measured";
import type { movedSchema } from "@/lib/schema/moved";
import type { Site } from "@/lib/schema/site";
import { articleParts, collections, singles, storedCollections, type StoredCollection } from "./collections";
import { parseFingerprint, unsoundLines, type Fingerprint } from "./fingerprint";
import { parseFile, type Entry } from "./parse";
import type { Problem } from "./problem";
import type { Presence, SourceFile } from "./read";

/** The files of one kind, by id, as far as their shape is right. */
export type Entries = {
  readonly [Name in StoredCollection]: ReadonlyMap<
    string,
    Entry<z.output<(typeof collections)[Name]["schema"]>>
  >;
} & {
  readonly claims: ReadonlyMap<string, Entry<z.output<typeof claimsFileSchema>>>;
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  /** Every file that lies there, of right shape or not. */
  readonly present: Presence;
  readonly guide: Entry<Guide> | null;
  readonly measured: Entry<MeasuredRule> | null;
  readonly moved: Entry<z.output<typeof movedSchema>> | null;
  readonly site: Entry<Site> | null;
};

/** Every file in the shape of its kind, and every problem of a single file. */
export function parseEntries(
  files: readonly SourceFile[],
  present: Presence,
): {
  readonly entries: Entries;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const parsed = <Schema extends z.ZodType>(
    kind: SourceFile["kind"],
    { encoding, schema }: { readonly encoding: "mdx" | "yaml" | "json"; readonly schema: Schema },
  ) => {
    const found = new Map<string, Entry<z.output<Schema>>>();
    for (const file of files.filter((candidate) => candidate.kind === kind)) {
      const result = parseFile(file, encoding, schema);
      problems.push(...result.problems);
      if (found.has(file.id)) problems.push(twice(file));
      else if (result.entry !== null) found.set(file.id, result.entry);
    }
    return found;
  };
  const fingerprints = new Map<string, Fingerprint>();
  for (const file of files.filter(({ kind }) => kind === "fingerprint")) {
    const unsound = unsoundLines(file.text);
    if (unsound.length > 0) problems.push(unsoundFingerprint(file, unsound.length));
    fingerprints.set(file.id, parseFingerprint(file.text));
  }
  const entries: Entries = {
    articles: parsed("articles", collections.articles),
    benchmarks: parsed("benchmarks", collections.benchmarks),
    "case-studies": parsed("case-studies", collections["case-studies"]),
    datasets: parsed("datasets", collections.datasets),
    evidence: parsed("evidence", collections.evidence),
    frameworks: parsed("frameworks", collections.frameworks),
    languages: parsed("languages", collections.languages),
    metrics: parsed("metrics", collections.metrics),
    migrations: parsed("migrations", collections.migrations),
    organizations: parsed("organizations", collections.organizations),
    pages: parsed("pages", collections.pages),
    releases: parsed("releases", collections.releases),
    roots: parsed("roots", collections.roots),
    sources: parsed("sources", collections.sources),
    tools: parsed("tools", collections.tools),
    topics: parsed("topics", collections.topics),
    traits: parsed("traits", collections.traits),
    claims: parsed("claims", { encoding: "yaml", schema: articleParts.claims }),
    fingerprints,
    present,
    guide: parsed("guide", { encoding: "yaml", schema: singles.guide.schema }).get("guide") ?? null,
    measured:
      parsed("measured", { encoding: "yaml", schema: singles.measured.schema }).get("measured") ?? null,
    moved: parsed("moved", { encoding: "yaml", schema: singles.moved.schema }).get("moved") ?? null,
    site: parsed("site", { encoding: "yaml", schema: singles.site.schema }).get("site") ?? null,
  };
  return { entries, problems: [...problems, ...tooFew(present)] };
}

function tooFew(present: Presence): readonly Problem[] {
  return storedCollections.flatMap((name) => {
    const { needed } = collections[name];
    const count = present.get(name)?.size ?? 0;
    if (count >= needed) return [];
    const message = `has ${count === 0 ? "no entry" : `${count} entry`}, and pages need at least ${needed}; start from ${name}/_template`;
    return [{ file: `content/${name}`, line: 1, field: "", message }];
  });
}

function twice(file: SourceFile): Problem {
  return { file: file.path, line: 1, field: "", message: `there is another file with the id "${file.id}"` };
}

function unsoundFingerprint(file: SourceFile, count: number): Problem {
  const message = `${count} lines are no hashes; make it again with npm run fingerprint -- ${file.id} <file>`;
  return { file: file.path, line: 1, field: "", message };
}
