import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { idSchema } from "@/lib/schema/basics";
import { collections, singleNames, singles, storedCollections, type StoredCollection } from "./collections";
import type { Problem } from "./problem";

/** A content file as it lies on the disk. The only file of lib that touches the disk is this one. */
export type SourceFile = {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly kind: StoredCollection | "claims" | "fingerprint" | keyof typeof singles;
  /** The id of the entry, or of the article a part belongs to. */
  readonly id: string;
  readonly text: string;
};

export type ReadResult = {
  readonly files: readonly SourceFile[];
  /** Every file that lies there, readable or not: what is broken is not missing. */
  readonly present: Presence;
  readonly problems: readonly Problem[];
};

export type Presence = ReadonlyMap<SourceFile["kind"], ReadonlySet<string>>;

/**
 * Every content file under `root`, a folder laid out like content/. `name` is what problems call the folder.
 * Names that start with "_" or "." are not read.
 */
export function readContent(root: string, name = "content"): ReadResult {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const present = new Map<SourceFile["kind"], Set<string>>();
  const take = (path: string, kind: SourceFile["kind"], id: string): void => {
    present.set(kind, (present.get(kind) ?? new Set()).add(id));
    const text = decode(readFileSync(join(root, path)));
    if (text === null) problems.push(notUtf8(`${name}/${path}`));
    else files.push({ path: `${name}/${path}`, kind, id, text });
  };

  for (const collection of storedCollections) {
    const entries = collection === "articles" ? articleFiles(root) : flatFiles(root, collection);
    for (const entry of entries) {
      const wrong = misnamed(entry, collection);
      if (wrong === null) take(entry.path, entry.kind, entry.id);
      else problems.push({ file: `${name}/${entry.path}`, line: 1, field: "", message: wrong });
    }
  }
  for (const kind of singleNames) {
    const { file, needed } = singles[kind];
    if (existsSync(join(root, file))) take(file, kind, kind);
    else if (needed)
      problems.push({
        file: `${name}/${file}`,
        line: 1,
        field: "",
        message: "is missing, and pages need it",
      });
  }
  return { files, present, problems };
}

type Listed = Pick<SourceFile, "path" | "kind" | "id">;

function flatFiles(root: string, collection: StoredCollection): readonly Listed[] {
  return listed(join(root, collection)).map((file) => ({
    path: `${collection}/${file}`,
    kind: collection,
    id: file.replace(/\.[^.]+$/, ""),
  }));
}

function articleFiles(root: string): readonly Listed[] {
  return listed(join(root, "articles")).flatMap((id) =>
    listed(join(root, "articles", id)).map((file) => ({
      path: `articles/${id}/${file}`,
      kind: partKind(file),
      id,
    })),
  );
}

function partKind(file: string): Listed["kind"] {
  if (file === "claims.yaml") return "claims";
  return file === "fingerprint" ? "fingerprint" : "articles";
}

function misnamed({ path, kind, id }: Listed, collection: StoredCollection): string | null {
  const file = path.slice(path.lastIndexOf("/") + 1);
  if (!idSchema.safeParse(id).success)
    return `"${id}" cannot be an id: use lower-case words joined by hyphens`;
  if (kind === "claims" || kind === "fingerprint") return null;
  if (collection === "articles") {
    return file === "article.mdx"
      ? null
      : "is not read: an article has article.mdx, claims.yaml and fingerprint";
  }
  const { encoding } = collections[collection];
  const endings = collection === "datasets" ? [".yaml", ".json"] : [`.${encoding}`];
  return endings.some((ending) => file.endsWith(ending))
    ? null
    : `is not read: ${collection} are ${endings.join(" or ")} files`;
}

function listed(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !/^[_.]/.test(name))
    .sort();
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(file: string): Problem {
  return { file, line: 1, field: "", message: "is not UTF-8 text; save it as UTF-8" };
}
