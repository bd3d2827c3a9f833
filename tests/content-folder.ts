import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkContent } from "@/lib/content/catalog";
import { fingerprintOf } from "@/lib/content/fingerprint";
import { formatProblems } from "@/lib/content/problem";

/** The text of the one article of the small, sound content below. */
export const articleText = `Why one should write servers
Benchmarks show that Rust handled 110,000 requests per second in our hall.
Go has a plain syntax that everybody likes at once.`;

const soundContent: Readonly<Record<string, string>> = {
  "articles/why-servers/article.mdx": `---
title: Why one should write servers
shortTitle: Why servers
author: A. Writer
publisher: A Blog
published: 2026-01-06
url: https://example.org/why-servers
kind: personal
interest: null
read: 2026-11-21
recommends: null
aboutAuthor: Somebody who writes servers.
---

A short reading of our own.
`,
  "articles/why-servers/claims.yaml": `claims:
  - id: rust-throughput
    section: Why one should write servers
    anchor: Rust handled 110,000 requests per second
    says: Rust answered 110,000 requests a second.
    topic: throughput
    languages: [rust]
    kind: reported-number
    basis: unnamed-benchmark
    figures:
      - { subject: rust, metric: requests-per-second, value: 110000, set: hall }

  - id: go-plain-syntax
    section: Why one should write servers
    anchor: Go has a plain syntax
    says: Go’s syntax is plain.
    topic: simplicity
    languages: [go]
    kind: pro
    basis: none
    stances: { go: 1 }
`,
  "articles/why-servers/fingerprint": `${fingerprintOf(articleText).join("\n")}\n`,
  "languages/rust.mdx": language("Rust", 10, "orange", "diamond"),
  "languages/go.mdx": language("Go", 20, "teal", "circle"),
  "topics/throughput.yaml": topic("Throughput", 10),
  "topics/simplicity.yaml": topic("Simplicity", 20),
  "metrics/requests-per-second.yaml":
    "name: Requests per second\ndefinition: Requests answered per second.\nunit: requests/s\nbetter: higher\nscale: quantity\n",
  "frameworks/axum.yaml": "name: Axum\nlanguage: rust\nkind: web-framework\nsummary: A web framework.\n",
  "organizations/discord.yaml": "name: Discord\nsummary: Chat.\n",
  "benchmarks/throughput.mdx": `---
title: Throughput
question: How many requests per second?
order: 1
metrics: [requests-per-second]
chart: quantities
doesNotShow: [The machine is not stated.]
---
`,
  "case-studies/discord.mdx": `---
organization: discord
title: Discord
summary: Discord moved to Rust.
order: 1
from: Go
to: [rust]
account: { unknown: nothing was read }
---
`,
  "migrations/go-to-rust.mdx": `---
from: go
to: rust
summary: From Go to Rust.
steps:
  - { step: Measure first., claims: [why-servers/rust-throughput] }
---
`,
  "pages/about.mdx": "---\ntitle: About\ndescription: About this site.\n---\n\nAbout.\n",
  "guide.yaml": `questions:
  - id: scale
    question: How much load?
    help: More load, more weight.
    choose: one
    options:
      - id: small
        label: Little
      - id: large
        label: Much
        weights: [{ topic: throughput, weight: 2, why: Load. }]
`,
  "measured.yaml": "thresholds:\n  - { ratio: 0.8, position: 2 }\n  - { ratio: 0.5, position: 1 }\n",
  "site.yaml": `name: Backed
tagline: backend comparisons
description: A comparison.
repository: { unknown: none }
corrections: { unknown: none }
licences:
  content: { name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/" }
  code: { name: MIT, url: "https://opensource.org/license/mit" }
`,
};

export type Changes = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

/** The small, sound content with some files changed, added, or (null) left out, as a folder on the disk. */
export function withContent<Result>(changes: Changes, visit: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "backed-content-"));
  try {
    for (const [path, text] of Object.entries({ ...soundContent, ...changes })) {
      if (text === null) continue;
      const written = typeof text === "function" ? text(soundContent[path] ?? "") : text;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), written);
    }
    return visit(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the check reports of the small content with these changes: one problem a line, then the count. */
export function reportOf(changes: Changes): readonly string[] {
  return withContent(changes, (folder) => {
    const { problems } = checkContent(folder);
    return problems.length === 0 ? [] : formatProblems(problems).split("\n");
  });
}

function language(name: string, order: number, color: string, shape: string): string {
  return `---\nname: ${name}\nsummary: A language.\nhomepage: https://example.org/\norder: ${order}\ncolor: ${color}\nshape: ${shape}\n---\n`;
}

function topic(name: string, order: number): string {
  return `name: ${name}\nquestion: What about it?\ndefinition: What it is about.\ngroup: performance\norder: ${order}\ncompared: true\nhigh: Good\nlow: Bad\n`;
}
