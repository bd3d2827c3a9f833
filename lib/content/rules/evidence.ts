import type { Entries } from "@/lib/content/entries";
import type { Problem } from "@/lib/content/problem";

/** "No." or "In part:", as one answers a question. */
const answer = /^(yes|no|not|not all|not always|not quite|in part|partly)[.,:;]/i;
const denial = /^(no|not|none|never)\b/i;

/**
 * A reason stands under the verdict on its claim, where the evidence's question does not: an answer to that
 * question would read as one to the claim ("supported: No, …").
 */
export function reasonsAreAboutClaims({ evidence }: Entries): readonly Problem[] {
  return [...evidence.values()].flatMap(({ value, file, lineOf }) =>
    value.bears.flatMap(({ as, because = "" }, at) => {
      const [start] = answer.exec(because) ?? (as === "supports" ? denial.exec(because) : null) ?? [];
      if (start === undefined) return [];
      const path = ["bears", at, "because"];
      return {
        file: file.path,
        line: lineOf(path),
        field: path.join("."),
        message: `"${start}" would answer the claim under its verdict; say what the source says of the claim`,
      };
    }),
  );
}
