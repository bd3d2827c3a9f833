import { describe, expect, test } from "vitest";
import { criterionFinding, positionsWords, unjudgedFinding } from "@/lib/words/criterion";
import { consensusOn } from "@/lib/domain/position";
import type { Claim } from "@/lib/schema/claim";
import { makeClaim } from "@/tests/fixtures";

const languages = ["Rust", "Go", "Node.js", "Python"];

/** Stances on the four languages, an article a row; null where the article is silent. */
function claimsOf(...rows: readonly (readonly (Claim["stances"][string] | null)[])[]): readonly Claim[] {
  return rows.flatMap((row, article) =>
    row.flatMap((stance, at) =>
      stance === null
        ? []
        : [makeClaim({ id: `article-${article}/${at}`, stances: { [languages[at] ?? ""]: stance } })],
    ),
  );
}

/** What the claims come to for as many languages as their rows have. */
function finding(
  claims: readonly Claim[],
  among: readonly string[],
  measured: readonly string[] = [],
  contradicted: readonly string[] = [],
) {
  const cells = among.map((name) => ({
    consensus: consensusOn("throughput", name, claims),
    measured: measured.includes(name) ? { position: 2, min: 2, max: 2, datasets: ["run"] } : null,
    claims: contradicted.includes(name) ? ["contradicted"] : [],
    notJudged: 0,
  }));
  return criterionFinding(
    "Build time",
    among.map((name) => ({ name })),
    cells,
  );
}

const [rust, go, node, python] = ["Rust", "Go", "Node.js", "Python"] as const;

describe("What articles say on a criterion", () => {
  test("is that so many agree, and so many do not", () => {
    expect(finding(claimsOf([1, 2], [1, -1], [1, null]), [rust, go])).toBe(
      "On “Build time”, three articles agree on a strength in Rust, and two disagree on Go.",
    );
    expect(finding(claimsOf([1, -1], [1, -1]), [rust, go])).toBe(
      "On “Build time”, two articles agree on a strength in Rust and a weakness in Go.",
    );
    expect(finding(claimsOf([2, 1], [-2, -1]), [rust, go])).toBe(
      "On “Build time”, two articles disagree on Rust and Go.",
    );
    expect(finding(claimsOf([1, 2], [1, 1], [-1, 1]), [rust, go])).toBe(
      "On “Build time”, three articles agree on a strength in Go, and of the three that judge Rust two see a strength and one a weakness.",
    );
  });

  test("of one article alone is that one sees it", () => {
    expect(finding(claimsOf([2, 0]), [rust, go])).toBe(
      "On “Build time”, one article sees Rust as best and a mixed picture in Go.",
    );
    expect(finding(claimsOf([1, null], [1, 1]), [rust, go])).toBe(
      "On “Build time”, two articles agree on a strength in Rust, and one sees a strength in Go.",
    );
  });

  test("does not put into one mouth what single articles say", () => {
    expect(finding(claimsOf([1, null], [null, -1]), [rust, go])).toBe(
      "On “Build time”, single articles see a strength in Rust and a weakness in Go.",
    );
    expect(finding(claimsOf([1, null, 1], [1, -1, 1], [1, null, null]), [rust, go, node])).toBe(
      "On “Build time”, three articles agree on a strength in Rust, two on a strength in Node.js, and one sees a weakness in Go.",
    );
  });

  test("counts no set of articles that is another for each language", () => {
    expect(finding(claimsOf([1, null], [1, -1], [null, -1]), [rust, go])).toBe(
      "On “Build time”, articles agree on a strength in Rust and a weakness in Go.",
    );
    expect(finding(claimsOf([1, 1, null], [1, 1, -1], [1, null, -1]), [rust, go, node])).toBe(
      "On “Build time”, three articles agree on a strength in Rust, and two each on a strength in Go and a weakness in Node.js.",
    );
    expect(finding(claimsOf([2, null], [-2, -1], [null, 1]), [rust, go])).toBe(
      "On “Build time”, articles disagree on Rust and Go.",
    );
  });

  test("counts nobody where the sentence would be long", () => {
    const claims = claimsOf([1, -1, -1, -1], [1, 0, -1, null], [1, null, -1, -1], [1, null, null, null]);
    expect(finding(claims, languages)).toBe(
      "On “Build time”, articles agree on a strength in Rust, a minor weakness in Go and a weakness in Node.js and Python.",
    );
  });

  test("of articles that retell one event is what the event tells", () => {
    const claims = [
      makeClaim({ id: "a/one", root: "event", stances: { Rust: 1 } }),
      makeClaim({ id: "b/one", root: "event", stances: { Rust: 1 } }),
    ];
    expect(finding(claims, [rust])).toBe(
      "On “Build time”, two articles on one event see a strength in Rust.",
    );
  });

  test("says of whom no article speaks, and whether they are measured", () => {
    const claims = claimsOf([1], [1]);
    expect(finding(claims, [rust, go, python])).toBe(
      "On “Build time”, two articles agree on a strength in Rust. No article judges Go or Python.",
    );
    expect(finding(claims, [rust, go, python], [python])).toMatch(
      / No article judges Go or Python, but Python was measured\.$/,
    );
    expect(finding(claims, [rust, go], [rust, go])).toMatch(/ No article judges Go, but it was measured\.$/);
    expect(finding([], [rust, go], [rust, go])).toBe(
      "On “Build time”, no article judges Rust or Go, but both were measured.",
    );
    expect(finding(claims, [rust, go, node], [], [node])).toMatch(
      / No article judges Go\. No judgement of Node\.js counts\.$/,
    );
    expect(finding([], [rust], [], [rust])).toBe("On “Build time”, no judgement of Rust counts.");
    expect(finding([], [rust, go])).toBe("On “Build time”, no article judges Rust or Go.");
  });
});

test("A topic on which nothing is judged comes to the number of its claims", () => {
  expect(unjudgedFinding("Authentication", 6, 1)).toBe(
    "On “Authentication”, one article makes 6 claims, none of which judges a language.",
  );
  expect(unjudgedFinding("CPU-bound work", 1, 1)).toBe(
    "On “CPU-bound work”, one article makes 1 claim, which judges no language.",
  );
  expect(unjudgedFinding("WebAssembly and edge", 22, 4)).toBe(
    "On “WebAssembly and edge”, four articles make 22 claims, none of which judges a language.",
  );
  expect(unjudgedFinding("Outlook", 0, 0)).toBe("On “Outlook”, no article makes a claim.");
});

test("Where articles disagree, all say their words, of two words one alone by its title", () => {
  const titles = new Map([["a", "Rust far superior"]]);
  const at = (article: string, position: number) => ({ article, position, claims: [] });
  expect(positionsWords([at("b", 1), at("c", 1), at("a", -1)], titles)).toBe(
    "Two say strength, “Rust far superior” says weakness",
  );
  expect(positionsWords([at("b", 1), at("c", 1), at("d", -0.5), at("a", -1)], titles)).toBe(
    "Two say strength, one minor weakness, one weakness",
  );
  expect(positionsWords([at("a", 2), at("c", 0), at("d", 0)], titles)).toBe(
    "“Rust far superior” says best, two say mixed",
  );
  expect(positionsWords([], titles)).toBeNull();
});
