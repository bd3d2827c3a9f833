import { expect, test } from "vitest";
import { coverage } from "@/lib/domain/coverage";
import { makeClaim } from "@/tests/fixtures";

test("coverage counts articles, claims and judging claims of each language on each topic", () => {
  const claims = [
    makeClaim({ id: "a/one", stances: { rust: 1 } }),
    makeClaim({ id: "a/two", languages: ["rust", "go"] }),
    makeClaim({ id: "b/one", languages: ["rust"] }),
    makeClaim({ id: "b/two", topic: "tooling", languages: ["go"] }),
  ];
  expect(coverage(["throughput", "tooling"], ["rust", "go"], claims)).toEqual([
    {
      topic: "throughput",
      cells: [
        { language: "rust", articles: 2, claims: 3, judging: 1 },
        { language: "go", articles: 1, claims: 1, judging: 0 },
      ],
    },
    {
      topic: "tooling",
      cells: [
        { language: "rust", articles: 0, claims: 0, judging: 0 },
        { language: "go", articles: 1, claims: 1, judging: 0 },
      ],
    },
  ]);
});
