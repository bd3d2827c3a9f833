import { describe, expect, test } from "vitest";
import { checkContent, loadCatalog } from "@/lib/content/catalog";
import { reportOf, withContent, type Changes } from "@/tests/content-folder";

const claims = "articles/why-servers/claims.yaml";
const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

test("Sound content has no problem and becomes a catalog", () => {
  withContent({}, (folder) => {
    const { catalog, problems } = checkContent(folder);
    expect(problems).toEqual([]);
    expect([...(catalog?.claims.keys() ?? [])]).toEqual([
      "why-servers/rust-throughput",
      "why-servers/go-plain-syntax",
    ]);
  });
});

test("All problems are told at once, in file order, with a count", () => {
  const report = reportOf({
    "languages/go.mdx": replace("color: teal", "color: tael"),
    [claims]: (text) =>
      text.replace("topic: throughput", "topic: througput").replace("topic: simplicity", "topic: simplcity"),
  });
  expect(report).toEqual([
    'content/articles/why-servers/claims.yaml:6  claims.0.topic: there is no content/topics/througput.yaml; did you mean "throughput"?',
    'content/articles/why-servers/claims.yaml:17  claims.1.topic: there is no content/topics/simplcity.yaml; did you mean "simplicity"?',
    'content/languages/go.mdx:6  color: must be one of orange, blue, green, violet, teal, pink, gold, slate; did you mean "teal"?',
    "",
    "3 problems in 2 files. How to fix them: CONTRIBUTING.md",
  ]);
});

/** The case study with points of the same id, whose own telling is unknown unless they say so. */
const withPoint =
  (...points: readonly string[]) =>
  (text: string) =>
    text.replace(
      "to: [rust]\n",
      `to: [rust]\ndifferences:\n${points
        .map(
          (point) =>
            `  - { id: speed, about: Speed, ${point.includes("own:") ? "" : "own: { unknown: not told }, "}${point} }\n`,
        )
        .join("")}`,
    );

/** Evidence on a claim, with a reason. */
const withEvidence = (as: string, because: string): Changes => ({
  "evidence/some-check.yaml": `question: Does go start a thread?
finding: No, it starts a goroutine.
searched: Everywhere.
sources: [a-source]
checked: 2026-11-21
confidence: high
bears:
  - claim: why-servers/go-plain-syntax
    because: ${because}
    as: ${as}
`,
  "sources/a-source.yaml":
    "title: A source\npublisher: Discord\npublished: 2020\nurl: https://example.org/\nread: 2026-11-21\nseenAs: original\n",
});

/** What is wrong, the change that makes it so, and the one line that says it. */
const cases: readonly (readonly [string, Changes, string])[] = [
  [
    "broken YAML",
    { "topics/throughput.yaml": "name: Throughput\nquestion: [\n" },
    "content/topics/throughput.yaml:3  is not valid YAML",
  ],
  [
    "an alias",
    { "topics/throughput.yaml": (text) => text.replace("name: Throughput", "name: *name") },
    "content/topics/throughput.yaml:1  *… is not read in content; write it out",
  ],
  [
    "a file nested beyond reason",
    { "topics/throughput.yaml": "[".repeat(100_000) },
    "content/topics/throughput.yaml:1  is nested too deeply to be read",
  ],
  [
    "a list where a word is expected",
    { [claims]: replace("kind: pro", "kind: { toString: 1 }") },
    "content/articles/why-servers/claims.yaml:19  claims.1.kind: must be one of reported-number, survey, rating, pro, con, use-case, pitfall, practice, case-study, advice, prediction, how-to, conclusion, statement",
  ],
  [
    "a control character",
    { [claims]: replace("says: Go’s", "says: \u0007Go’s") },
    "content/articles/why-servers/claims.yaml:16  claims.1.says: holds the hidden character U+0007; write it without",
  ],
  [
    "a mark that turns the writing around, written as an escape",
    { [claims]: replace("says: Go’s syntax is plain.", 'says: "Go \\u202Eis plain."') },
    "content/articles/why-servers/claims.yaml:16  claims.1.says: holds the hidden character U+202E; write it without",
  ],
  [
    "half a character",
    { "languages/go.mdx": replace("summary: A language.", 'summary: "A \\uD800 language."') },
    "content/languages/go.mdx:3  summary: holds the hidden character U+D800; write it without",
  ],
  [
    "a mark that turns prose around",
    { "pages/about.mdx": (text) => `${text}\nIt is &#x202E;good.\n` },
    "content/pages/about.mdx:8  holds the hidden character U+202E; write it without",
  ],
  [
    "a control character in a prop",
    { "pages/about.mdx": (text) => `${text}\n<Note title="A &#x200F; note">Text.</Note>\n` },
    "content/pages/about.mdx:8  <Note>: holds the hidden character U+200F; write it without",
  ],
  [
    "an unknown field",
    { [claims]: replace("topic: throughput\n", "topic: throughput\n    sais: more\n") },
    'content/articles/why-servers/claims.yaml:7  claims.0.sais: is not a field here; did you mean "says"?',
  ],
  [
    "a missing field",
    { [claims]: replace("    basis: unnamed-benchmark\n", "") },
    "content/articles/why-servers/claims.yaml:2  claims.0.basis: is missing",
  ],
  [
    "a wrong reference",
    { [claims]: replace("topic: throughput", "topic: througput") },
    'content/articles/why-servers/claims.yaml:6  claims.0.topic: there is no content/topics/througput.yaml; did you mean "throughput"?',
  ],
  [
    "a wrong reference in a key",
    { [claims]: replace("stances: { go: 1 }", "stances: { goo: 1 }") },
    'content/articles/why-servers/claims.yaml:21  claims.1.stances.goo: there is no content/languages/goo.mdx; did you mean "go"?',
  ],
  [
    "a figure about nothing known",
    { [claims]: replace("subject: rust", "subject: rsut") },
    'content/articles/why-servers/claims.yaml:11  claims.0.figures.0.subject: there is nothing called "rsut" in languages, frameworks, organizations, tools; did you mean "rust"?',
  ],
  [
    "a duplicate id",
    { [claims]: replace("id: go-plain-syntax", "id: rust-throughput") },
    'content/articles/why-servers/claims.yaml:13  claims.1.id: "rust-throughput" is the id of an earlier claim of this article',
  ],
  [
    "an id that two kinds of subject share",
    { "tools/rust.yaml": "name: Rust\nkind: tool\nsummary: A tool.\n" },
    'content/tools/rust.yaml:1  content/languages/ has "rust" too; a figure could not tell them apart',
  ],
  [
    "an anchor that is not in the article",
    { [claims]: replace("anchor: Go has a plain syntax", "anchor: Go has a plain grammar") },
    'content/articles/why-servers/claims.yaml:15  claims.1.anchor: "Go has a plain grammar" is not in the article; it has "go has a plain"',
  ],
  [
    "an anchor that is too short",
    { [claims]: replace("anchor: Go has a plain syntax", "anchor: Go has") },
    'content/articles/why-servers/claims.yaml:15  claims.1.anchor: "Go has" has 2 words; an anchor has 3 to 8',
  ],
  [
    "a figure without metric",
    { [claims]: replace("metric: requests-per-second, ", "") },
    "content/articles/why-servers/claims.yaml:11  claims.0.figures.0.metric: is missing",
  ],
  [
    "a figure whose number stands nowhere",
    { [claims]: replace("value: 110000", "value: 120000") },
    "content/articles/why-servers/claims.yaml:11  claims.0.figures.0: 120000 stands neither in the anchor nor in at; add at, or derived: true if we calculated it",
  ],
  [
    "a figure with an unknown unit",
    { [claims]: replace("set: hall", "unit: request/s") },
    'content/articles/why-servers/claims.yaml:11  claims.0.figures.0.unit: must be a unit of requests-per-second: requests/s; did you mean "requests/s"?',
  ],
  [
    "a stance that is no stance",
    { [claims]: replace("stances: { go: 1 }", "stances: { go: 3 }") },
    "content/articles/why-servers/claims.yaml:21  claims.1.stances.go: must be a whole number from -2 to 2",
  ],
  [
    "a stance where none belongs",
    { [claims]: replace("kind: pro", "kind: advice") },
    "content/articles/why-servers/claims.yaml:21  claims.1.stances: a claim of kind advice carries no stance",
  ],
  [
    "words taken from the article",
    {
      [claims]: replace(
        "says: Go’s syntax is plain.",
        "says: Go has a plain syntax that everybody likes at once.",
      ),
    },
    'content/articles/why-servers/claims.yaml:16  claims.1.says: repeats 10 words of the article in a row ("go has a plain syntax that everybody likes at once"); say it in our own words',
  ],
  [
    "a cell of a table that is not there",
    {
      [claims]: replace(
        "stances: { go: 1 }",
        "cell: { table: grades, row: Syntax, column: Go, text: Plain }",
      ),
    },
    'content/articles/why-servers/claims.yaml:21  claims.1.cell.table: article.mdx has no table "grades"',
  ],
  [
    "a release that is not called by a day",
    { "releases/first.json": '{ "pages": {}, "claims": {}, "evidence": {}, "verdicts": {} }' },
    "content/releases/first.json:1  must be called by its day, such as 2026-01-06",
  ],
  [
    "a release that withdraws what was never there",
    {
      "releases/2026-11-21.json":
        '{\n "pages": {},\n "claims": {\n  "a/b": null\n },\n "evidence": {},\n "verdicts": {}\n}',
    },
    "content/releases/2026-11-21.json:4  claims.a/b: is withdrawn, and no release before has it; npm run release writes these files",
  ],
  [
    "a release that was written by hand",
    {
      "releases/2026-11-21.json":
        '{\n "pages": {},\n "claims": {},\n "evidence": {},\n "verdicts": {\n  "a/b": "good"\n }\n}',
    },
    "content/releases/2026-11-21.json:6  verdicts.a/b: must be one of supported, needs-context, contradicted, outdated, contested, not-found",
  ],
  [
    "an address that moved and is still in use",
    { "moved.yaml": "/languages/go/: /languages/rust/\n" },
    "content/moved.yaml:1  /languages/go/: is an address in use; only what is gone has moved",
  ],
  [
    "an address that moved to nowhere",
    { "moved.yaml": "# Moved\n/languages/golang/: /languages/goo/\n" },
    'content/moved.yaml:2  /languages/golang/: leads to /languages/goo/, which is no address of this site; did you mean "/languages/go/"?',
  ],
  [
    "an address that moved to a comparison in another order",
    { "moved.yaml": "/compare/golang-vs-rust/: /compare/go-vs-rust/\n" },
    "content/moved.yaml:1  /compare/golang-vs-rust/: leads to /compare/go-vs-rust/, which is no address of this site",
  ],
  [
    "an address that moved to one that has moved",
    { "moved.yaml": "/languages/a/: /languages/b/\n/languages/b/: /languages/go/\n" },
    "content/moved.yaml:1  /languages/a/: leads to /languages/b/, which has moved itself; write /languages/go/",
  ],
  [
    "an address that moved to itself",
    { "moved.yaml": "/languages/a/: /languages/a/\n" },
    "content/moved.yaml:1  /languages/a/: leads back to itself by way of /languages/a/",
  ],
  [
    "a move of what is no address",
    { "moved.yaml": "languages/golang: /languages/go/\n" },
    "content/moved.yaml:1  languages/golang: has a name that must be an address of this site, such as /languages/go/",
  ],
  [
    "an unknown MDX word",
    { "pages/about.mdx": replace("\nAbout.\n", '\nAbout <Clam id="why-servers/rust-throughput" /> this.\n') },
    'content/pages/about.mdx:6  <Clam>: is not a word of our prose; did you mean "Claim"?',
  ],
  [
    "an MDX word that names nothing",
    { "pages/about.mdx": replace("\nAbout.\n", '\n<Claim id="why-servers/rust-througput" />\n') },
    'content/pages/about.mdx:6  id: there is no claim rust-througput in content/articles/why-servers/claims.yaml; did you mean "why-servers/rust-throughput"?',
  ],
  [
    "MDX that does not parse",
    { "pages/about.mdx": replace("\nAbout.\n", "\nAbout <Note> this.\n") },
    "content/pages/about.mdx:6  is not valid MDX",
  ],
  [
    "MDX that would run code",
    { "pages/about.mdx": replace("\nAbout.\n", "\nAbout {1 + 1} this.\n") },
    "content/pages/about.mdx:6  {…} is not read in content; write plain text",
  ],
  [
    "an MDX file without front matter",
    { "pages/about.mdx": "About.\n" },
    "content/pages/about.mdx:1  must start with front matter between two lines of ---",
  ],
  [
    "an empty collection that a page needs",
    { "frameworks/axum.yaml": null },
    "content/frameworks:1  has no entry, and pages need at least 1; start from frameworks/_template",
  ],
  [
    "a missing file that pages need",
    { "guide.yaml": null },
    "content/guide.yaml:1  is missing, and pages need it",
  ],
  [
    "a file that is not UTF-8",
    { "topics/simplicity.yaml": Uint8Array.of(0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9, 0xff) },
    "content/topics/simplicity.yaml:1  is not UTF-8 text; save it as UTF-8",
  ],
  [
    "a file that nothing would read",
    { "topics/latency.yml": "name: Latency\n" },
    "content/topics/latency.yml:1  is not read: topics are .yaml files",
  ],
  [
    "a name that cannot be an id",
    { "topics/Fast Start.yaml": "name: Fast start\n" },
    'content/topics/Fast Start.yaml:1  "Fast Start" cannot be an id: use lower-case words joined by hyphens',
  ],
  [
    "an article without its claims",
    {
      [claims]: null,
      "migrations/go-to-rust.mdx": replace(
        "steps:\n  - { step: Measure first., claims: [why-servers/rust-throughput] }\n",
        "",
      ),
    },
    "content/articles/why-servers/claims.yaml:1  is missing: an article needs claims.yaml with its claims",
  ],
  [
    "a fingerprint that was edited",
    { "articles/why-servers/fingerprint": (text) => `not a hash\n${text}` },
    "content/articles/why-servers/fingerprint:1  1 lines are no hashes; make it again with npm run fingerprint -- why-servers <file>",
  ],
  [
    "a trait that rests on nothing",
    {
      "traits/garbage-collected.yaml":
        "name: Garbage collector\ndefinition: Whether one runs.\norder: 1\ntype: yes-no\n",
      "languages/go.mdx": replace(
        "shape: circle\n",
        "shape: circle\ntraits:\n  garbage-collected: { value: true }\n",
      ),
    },
    "content/languages/go.mdx:9  traits.garbage-collected: needs a claim or a source",
  ],
  [
    "two languages with one mark",
    { "languages/go.mdx": replace("color: teal\nshape: circle", "color: orange\nshape: diamond") },
    "content/languages/rust.mdx:6  color: orange diamond is the mark of go already",
  ],
  [
    "a guide that asks about what is not compared",
    { "topics/throughput.yaml": replace("compared: true\nhigh: Good\nlow: Bad\n", "compared: false\n") },
    'content/guide.yaml:11  questions.0.options.1.weights.0.topic: "throughput" is not compared, so it cannot have a weight',
  ],
  [
    "a question of the guide that an address could not hold",
    { "guide.yaml": replace("- id: scale", "- id: weights") },
    'content/guide.yaml:2  questions.0.id: "weights" means something else in an address',
  ],
  [
    "an answer that an address would take for none",
    { "guide.yaml": replace("- id: small", "- id: none") },
    'content/guide.yaml:7  questions.0.options.0.id: "none" stands for no answer in an address',
  ],
  [
    "a migration under a wrong name",
    { "migrations/go-to-rust.mdx": replace("from: go\nto: rust", "from: rust\nto: go") },
    "content/migrations/go-to-rust.mdx:2  from: this file must be called rust-to-go.mdx",
  ],
  [
    "a point of a case study that leans on a claim about somebody else",
    { "case-studies/discord.mdx": withPoint("claims: [why-servers/rust-throughput], outcome: not-found") },
    "content/case-studies/discord.mdx:9  differences.0.claims.0: why-servers/rust-throughput does not name discord in its organizations",
  ],
  [
    "a point of a case study that leans on a claim that is not there",
    { "case-studies/discord.mdx": withPoint("claims: [why-servers/rust-througput], outcome: not-found") },
    "content/case-studies/discord.mdx:9  differences.0.claims.0: there is no claim rust-througput in content/articles/why-servers/claims.yaml",
  ],
  [
    "a point that no article tells and that is not marked so",
    { "case-studies/discord.mdx": withPoint("outcome: not-found") },
    "content/case-studies/discord.mdx:9  differences.0.claims: are left out where the outcome is only-own, and nowhere else",
  ],
  [
    "a point on which nothing is known from the organisation and that is marked as told by it",
    { "case-studies/discord.mdx": withPoint("outcome: only-own") },
    "content/case-studies/discord.mdx:9  differences.0.own: is unknown where the outcome is not-found, and nowhere else",
  ],
  [
    "two points of a case study with one id",
    {
      "case-studies/discord.mdx": withPoint(
        "own: So it was., sources: [a-source], outcome: only-own",
        "own: In 2019., sources: [a-source], outcome: only-own",
      ),
      "sources/a-source.yaml":
        "title: A source\npublisher: Discord\npublished: 2020\nurl: https://example.org/\nread: 2026-11-21\nseenAs: original\n",
    },
    'content/case-studies/discord.mdx:10  differences.1.id: "speed" is the id of an earlier one',
  ],
  [
    "a point told by the organisation without a source",
    { "case-studies/discord.mdx": withPoint("own: So it was., outcome: only-own") },
    "content/case-studies/discord.mdx:9  differences.0.sources: needs a source in which it says so",
  ],
  [
    "a reason that answers the evidence’s question in place of the claim",
    withEvidence("supports", "No, it starts a goroutine."),
    'content/evidence/some-check.yaml:9  bears.0.because: "No," would answer the claim under its verdict; say what the source says of the claim',
  ],
  [
    "a reason that denies what it supports",
    withEvidence("supports", "Not in every version."),
    'content/evidence/some-check.yaml:9  bears.0.because: "Not" would answer the claim under its verdict; say what the source says of the claim',
  ],
];

describe("Each of these is one clear problem", () => {
  test.each(cases)("%s", (_, changes, line) => {
    const report = reportOf(changes);
    expect(report[0]).toContain(line);
    expect(report.slice(1)).toEqual(["", "1 problem in 1 file. How to fix them: CONTRIBUTING.md"]);
  });
});

test("A reason may say under another verdict that not all of it holds", () => {
  expect(reportOf(withEvidence("qualifies", "Not all of it, indices are checked."))).toEqual([]);
  expect(reportOf(withEvidence("supports", "The keyword go starts a goroutine."))).toEqual([]);
});

test("Front matter cannot run a script", () => {
  const report = reportOf({ "pages/about.mdx": "---js\n{ title: (globalThis.ran = true) }\n---\n" });
  expect(report[0]).toContain("content/pages/about.mdx:1");
  expect(globalThis).not.toHaveProperty("ran");
});

test("Files that start with an underscore are not read", () => {
  expect(reportOf({ "topics/_template.yaml": "nonsense: [" })).toEqual([]);
});

test("A build that loads content with problems stops with the same text", () => {
  withContent({ "guide.yaml": null }, (folder) => {
    expect(() => loadCatalog(folder)).toThrow("content/guide.yaml:1  is missing, and pages need it");
  });
});

test("Addresses that moved are sound where each leads to a page or to a folder of pages", () => {
  const moved = [
    "/languages/golang/: /languages/go/",
    "/claims/old/: /claims/why-servers/",
    "/claims/why-servers/gone/: /claims/why-servers/rust-throughput/",
    "/compare/golang-vs-rust/: /compare/rust-vs-go/",
    "/compare/rust-vs-golang/throughput/: /compare/rust-vs-go/throughput/",
  ];
  expect(reportOf({ "moved.yaml": `${moved.join("\n")}\n` })).toEqual([]);
});
