import type { Entries } from "@/lib/content/entries";
import type { Problem } from "@/lib/content/problem";
import { checkProse } from "@/lib/content/prose";
import { missingReference } from "./references";

/** The prose of every MDX file parses, runs nothing, and its words name what exists. */
export function proseIsSound(entries: Entries): readonly Problem[] {
  const kinds = ["articles", "benchmarks", "case-studies", "languages", "migrations", "pages"] as const;
  return kinds.flatMap((kind) =>
    [...entries[kind].values()].flatMap(({ body, file }) => {
      const { problems, references } = checkProse(body, file.path);
      const missing = references.flatMap((reference) => {
        const message = missingReference(reference, entries);
        return message === null
          ? []
          : [{ file: file.path, line: reference.line, field: reference.path.join("."), message }];
      });
      return [...problems, ...missing];
    }),
  );
}
