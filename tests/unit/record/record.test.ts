import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, test } from "vitest";
import { guideRobustness } from "@/lib/domain/guide/guide";
import { choiceAtStart, emptyStart, type GuideChoice } from "@/lib/domain/guide/choice";
import { decisionRecord } from "@/lib/record/decision";
import type { Recorded, RecordedClaim } from "@/lib/record/recorded";
import { summaryMarkdown } from "@/lib/record/summary";
import { guideFacts, outcomeOf } from "@/tests/guide-facts";
import { guideNames } from "@/tests/guide-names";

const says: Readonly<Record<string, string>> = {
  "calm/fast": "Go and Rust serve alike.",
  "praise/fast": "Rust is fast.",
  "calm/hard": "Rust takes months to learn.",
  "praise/hard": "Rust is hard to learn.",
};

describe.each([
  ["A summary", summaryMarkdown],
  ["A decision record", decisionRecord],
] as const)("%s", (_, write) => {
  const text = write(recorded({ answers: { matters: ["speed", "learning"] }, current: "go" }));

  test("says who leads, how close it is, and by how much", () => {
    expect(text).toContain("Go +0.67 and Rust +0.33 are too close to call");
    expect(text).toContain("Go and Rust lie within 0.34 of a possible 4.");
  });

  test("says what a criterion does not tell of an answer, with the claim", () => {
    const given = write(recorded({ answers: { matters: ["games"] } }));
    expect(given).toContain(
      "“Throughput” is judged in general, not for “games”. One article names games, for Rust only. Claim: [Rust is fast.](https://example.org/claims/praise/fast/)",
    );
    expect(text).not.toContain("judged in general");
  });

  test("holds what was asked for", () => {
    expect(text).toContain("**matters** speed; learning");
    expect(text).toContain("**In use today:** Go");
  });

  test("has a table in which each language's positions add up to its score", () => {
    const rows = tableUnder(text, "Criterion");
    const [head = [], ...body] = rows;
    const sums = body.at(-1) ?? [];
    const number = (cell: string | undefined) => Number((cell ?? "").replace("−", "-").split(" ")[0]);
    head.slice(2).forEach((_language, at) => {
      const points = body.slice(0, -1).map((cells) => number(cells[1]) * number(cells[at + 2]));
      const weights = body.slice(0, -1).map((cells) => number(cells[1]));
      expect(sum(points) / sum(weights)).toBeCloseTo(number(sums[at + 2]), 1);
    });
    expect(sums[0]).toBe("Score");
  });

  test("names what speaks against the leader, with its address", () => {
    const given = write(
      recorded({ answers: { matters: ["speed", "learning"] }, overrules: { "throughput/go": -1 } }),
    );
    expect(given).toContain("On “Learning curve” (weight 1) Go (+1) and Python (+1) stand above Rust (−1).");
    expect(given).toContain("[Rust takes months to learn.](https://example.org/claims/calm/hard/)");
  });

  test("says what would change the answer, and without which article", () => {
    expect(text).toContain(
      "[Praise of Rust](https://example.org/articles/praise/) | Without it there is not",
    );
    expect(text).toContain("Half a step up for Rust on “Throughput”: Rust and Go are level on points.");
    expect(text).toMatch(/leads in \d+% of 10,000 variations/);
    expect(text).toContain(
      "Rust leads on points with “Learning curve” at “Off” (the lead turns at 0.5; “Off” is 0, “Some” 1)",
    );
  });

  test("lists what no article can tell, sources, the date of the data and the address", () => {
    expect(text).toContain("- [ ] Can you hire for it?");
    expect(text).toContain("[Praise of Rust](https://example.org/articles/praise/)");
    expect(text).toContain("data of 21 November 2026");
    expect(text).toContain("https://example.org/choose/?matters=speed,learning&now=go");
  });

  test("sets keeping what is in use against what leads, with what a switch would take", () => {
    const given = write(
      recorded({
        answers: { matters: ["speed"] },
        overrules: { "throughput/rust": 2, "throughput/go": 1, "throughput/python": 0 },
        current: "go",
      }),
    );
    expect(given).toContain("Go ranks 2nd with +1.00; Rust leads with +2.00, ahead by 1.00");
    expect(given).toContain(
      "[from Go to Rust](https://example.org/migrations/go-to-rust/), 5 steps and 2 pitfalls.",
    );
    expect(given).toContain(
      "Until productive in Rust: [3 months](https://example.org/claims/praise/hard/) (“Praise of Rust”; evidence: needs context).",
    );
  });

  test("marks what was overruled and what is only preferred", () => {
    const given = write(
      recorded({
        answers: { matters: ["speed"] },
        overrules: { "throughput/go": 2 },
        leave: ["python"],
        require: ["no-pauses"],
        prefer: ["no-pauses"],
      }),
    );
    expect(given).toContain("+2 overruled (was +0.5)");
    expect(given).toContain("−1 not met");
    expect(given).toContain("**Overruled:** Go on “Throughput” +2");
    expect(given).toContain("**Preferred:** “No pauses”");
  });

  test("says which languages are ruled out and why", () => {
    const given = write(recorded({ answers: { matters: ["speed"] }, require: ["no-pauses"] }));
    expect(given).toContain("Go is ruled out by “No pauses”. Garbage collector: yes.");
    expect(given).toContain("Python is not known to meet “No pauses”.");
  });

  test("of answers that weigh nothing tells the ranking with equal weights, and proposes nothing", () => {
    const given = write(recorded({}));
    expect(given).toContain("With equal weights: Go leads with +0.75");
    expect(given).not.toMatch(/^# .*: Go leads/m);
    expect(given).not.toContain("Proposed option");
  });

  test("calls no language a leader where most often there is not enough to rank", () => {
    const answers = { answers: { matters: ["speed"] }, current: "go" };
    const given = write({ ...recorded(answers), robustness: mostlyUndecided });
    expect(given).toContain(
      "**In most variations there is not enough to rank; as answered Rust +1.00 and Go",
    );
    expect(given).toContain(
      "Most often there is not enough to rank: nothing here speaks for leaving Go, or for staying.",
    );
    expect(given).not.toMatch(/^# .*Rust/m);
    expect(given).not.toContain("Proposed option");
  });

  test("keeps hostile texts inert", () => {
    const hostile = "<script>alert(1)</script> | ](javascript:x) # `code`\n\n- item";
    const given = recorded({ answers: { matters: ["speed", "learning"] } });
    const claims = new Map(
      [...given.claims].map(([id, claim]): [string, RecordedClaim] => [id, { ...claim, says: hostile }]),
    );
    const names = { ...given.names, criterion: () => hostile, option: () => hostile };
    const tree = remark()
      .use(remarkGfm)
      .parse(write({ ...given, claims, names }));
    const kinds = new Set<string>();
    const addresses: string[] = [];
    visit(tree, (node) => {
      kinds.add(node.type);
      if (node.url !== undefined) addresses.push(node.url);
    });
    expect(kinds).not.toContain("html");
    expect(kinds).not.toContain("inlineCode");
    expect(addresses.every((url) => url.startsWith("https://example.org/"))).toBe(true);
  });
});

describe("A decision record", () => {
  test("has the parts of MADR in their order, and leaves deciding to its readers", () => {
    const text = decisionRecord(recorded({ answers: { matters: ["speed"] } }));
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(headings).toEqual([
      "Context and Problem Statement",
      "Decision Drivers",
      "Considered Options",
      "Decision Outcome",
      "Pros and Cons of the Options",
      "More Information",
    ]);
    expect(text.startsWith("---\nstatus: proposed\ndate:\ndecision-makers:\n---\n\n# ")).toBe(true);
  });

  test("proposes the only language that requirements leave", () => {
    const text = decisionRecord(
      recorded({ answers: { matters: ["speed"] }, require: ["no-pauses"], leave: ["python"] }),
    );
    expect(text).toContain("# Write the backend in Rust\n");
    expect(text).toContain("Proposed option: Rust, the only one left; nothing is ranked.");
  });

  test("gives each option its reasons for and against", () => {
    const text = decisionRecord(recorded({ answers: { matters: ["speed", "learning"] } }));
    expect(text).toContain("- Good, because “Throughput” is a strength (+1, weight 2): ");
    expect(text).toContain("- Bad, because “Learning curve” is a weakness (−1, weight 1): ");
  });
});

function recorded(chosen: Partial<GuideChoice>): Recorded {
  const choice = { ...choiceAtStart(emptyStart), ...chosen };
  const outcome = outcomeOf(choice);
  const claims = guideFacts.claims.map((claim): [string, RecordedClaim] => [
    claim.id,
    { ...claim, says: says[claim.id] ?? "It is so.", articleTitle: claim.id, year: "2026" },
  ]);
  return {
    choice,
    outcome,
    robustness: guideRobustness(guideFacts, choice, emptyStart),
    names: {
      ...guideNames,
      requirement: () => "No pauses",
      question: (id) => id,
      option: (_, id) => id,
    },
    claims: new Map(claims),
    datasets: new Map(),
    requirements: new Map(
      guideFacts.guide.requirements.map((one) => [one.id, { ...one, label: "No pauses" }]),
    ),
    articles: guideFacts.articles,
    migrations: [{ from: "go", to: "rust", steps: 5, pitfalls: 2 }],
    learning: [
      {
        language: "rust",
        text: "3 months",
        claim: "praise/hard",
        article: "praise",
        verdict: "needs-context",
      },
    ],
    checklist: ["Can you hire for it?"],
    site: "Backed",
    licence: "CC BY 4.0",
    dataDate: "2026-11-21",
    address: "https://example.org/choose/?matters=speed,learning&now=go",
    urlOf: (path) => `https://example.org${path}`,
  };
}

const mostlyUndecided = { samples: 100, leads: [{ language: "rust", share: 0.2 }], undecided: 0.8 };

/** The cells of the table whose first head is `first`, as text. */
function tableUnder(text: string, first: string): string[][] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${first} `));
  const end = lines.findIndex((line, at) => at > start && !line.startsWith("|"));
  return lines
    .slice(start, end)
    .filter((_, at) => at !== 1)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.replaceAll("*", "").replace("÷", "").trim()),
    );
}

type Node = { readonly type: string; readonly url?: string; readonly children?: readonly Node[] };

function visit(node: Node, seen: (node: Node) => void): void {
  seen(node);
  node.children?.forEach((child) => visit(child, seen));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
