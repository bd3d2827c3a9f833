import type { Entries } from "@/lib/content/entries";
import type { Problem } from "@/lib/content/problem";
import { daySchema } from "@/lib/schema/release";

/** A release is called by its day, and withdraws only what was released before. */
export function releasesAreDated({ releases }: Entries): readonly Problem[] {
  const released = new Set<string>();
  return [...releases].flatMap(([id, { value, file, lineOf }]) => {
    const problems: Problem[] = daySchema.safeParse(id).success
      ? []
      : [{ file: file.path, line: 1, field: "", message: "must be called by its day, such as 2026-01-06" }];
    for (const [ledger, changes] of Object.entries(value)) {
      for (const [one, change] of Object.entries(changes)) {
        const key = `${ledger} ${one}`;
        if (change === null && !released.delete(key)) {
          const message = "is withdrawn, and no release before has it; npm run release writes these files";
          problems.push({ file: file.path, line: lineOf([ledger, one]), field: `${ledger}.${one}`, message });
        }
        if (change !== null) released.add(key);
      }
    }
    return problems;
  });
}
