import { expect, test } from "vitest";
import { recommend, type GuidePosition } from "@/lib/domain/guide/recommendation";
import { measuredLeadSentence } from "@/lib/words/measured-lead";
import { guideNames as names } from "@/tests/guide-names";

type Said = { readonly [topic: string]: readonly [from: GuidePosition["from"], rust: number, go: number] };

/** Ranks Rust and Go, each criterion with the weight 1. */
function ranked(said: Said) {
  const weights = Object.keys(said).map((topic) => ({ topic, weight: 1 }));
  return recommend(["rust", "go"], weights, (topic, language) => {
    const [from, rust, go] = said[topic] ?? (["articles", 0, 0] as const);
    return { from, position: language === "rust" ? rust : go, n: 2, claims: [] };
  });
}

test.each([
  [
    "the whole lead, the others level",
    { latency: ["measured", 2, 0], ecosystem: ["articles", 1, 1], tooling: ["articles", 1, 1] },
    "The whole lead over Go comes from the one criterion that datasets measured; on the 2 others the points of the two come to the same.",
  ],
  [
    "more than the lead",
    { latency: ["measured", 2, 0], throughput: ["measured", 2, 0], ecosystem: ["articles", 0, 1] },
    "The whole lead over Go comes from the 2 criteria that datasets measured; on the other one Go is ahead of Rust by points.",
  ],
  [
    "most of it",
    { latency: ["measured", 2, 0.5], ecosystem: ["articles", 1, 0.5] },
    "75% of the lead over Go comes from the one criterion that datasets measured.",
  ],
  ["less than half", { latency: ["measured", 1, 0.5], ecosystem: ["articles", 2, 1] }, ""],
  ["nothing measured", { ecosystem: ["articles", 2, 1] }, ""],
  ["nothing else compared", { latency: ["measured", 2, 1] }, ""],
  ["no single leader", { latency: ["measured", 1, 1], ecosystem: ["articles", 1, 1] }, ""],
] as const satisfies readonly (readonly [string, Said, string])[])(
  "What a lead owes to measurements: %s",
  (_, said, sentence) => {
    expect(measuredLeadSentence(ranked(said), names)).toBe(sentence);
  },
);
