import { allConsensus } from "@/lib/domain/position";
import { verdictsOf } from "@/lib/domain/verdict";
import type { PublishedContent } from "@/lib/publish/content";
import type { PagedContent } from "@/lib/publish/page-contents";
import { makeClaim, makeEvidence, makeLanguage, makeTopic, makeTrait } from "./fixtures";

const claims = [
  makeClaim({
    id: "why-servers/rust-throughput",
    section: "Benchmarks",
    anchor: "Rust handled 110,000 requests per second",
    says: "Rust answered 110,000 requests a second, at least five times as many as Node.js.",
    languages: ["rust", "nodejs"],
    frameworks: ["axum"],
    organizations: ["discord"],
    kind: "reported-number",
    basis: "unnamed-benchmark",
    root: "showdown-2024",
    figures: [
      { subject: "rust", metric: "requests-per-second", value: 110000, qualifier: "about", set: "hall" },
      {
        subject: "rust",
        metric: "speed-ratio",
        low: 5,
        qualifier: "at-least",
        relativeTo: "nodejs",
        derived: true,
      },
    ],
    cell: { table: "benchmarks", row: "Rust", column: "Requests", text: "110,000" },
  }),
  makeClaim({ id: "why-servers/go-fast", says: "Go is fast.", stances: { go: 1, nodejs: -1 }, kind: "pro" }),
  makeClaim({
    id: "why-not/go-slow",
    says: "Go lags.",
    stances: { go: -1 },
    kind: "con",
    prefers: ["rust", "go"],
  }),
];

const evidence = [
  makeEvidence({
    id: "a-run",
    bears: [{ claim: "why-servers/go-fast", as: "supports", because: "It was fast there too." }],
    figures: [{ subject: "go", metric: "requests-per-second", low: 10, high: 20 }],
    corrects: { topic: "throughput", stances: { go: 1 }, because: "Measured." },
  }),
];

const languages = [
  makeLanguage({
    traits: {
      "garbage-collected": {
        value: true,
        only: "in a debugger",
        detail: "Frees memory at compile-time known places.",
        claims: ["why-servers/go-fast"],
        sources: [],
      },
      typing: { value: { unknown: "nobody looked" }, claims: [], sources: ["a-source"] },
    },
    body: '\nFast, <Claim id="why-servers/go-fast" /> and safe.\n',
  }),
  makeLanguage({ id: "go", name: "Go", aliases: ["Golang"], order: 20 }),
  makeLanguage({ id: "nodejs", name: "Node.js", order: 30 }),
];

const topics = [
  makeTopic({ high: "Much", low: "Little" }),
  makeTopic({ id: "outlook", name: "Outlook", compared: false }),
];

const article: PublishedContent["articles"] extends ReadonlyMap<string, infer Article> ? Article : never = {
  id: "why-servers",
  title: "Why one should write servers",
  shortTitle: "Why servers",
  author: { unknown: "not signed" },
  publisher: "A Blog",
  aboutAuthor: { unknown: "not signed either" },
  published: "2026-01-06",
  url: "https://example.org/why-servers",
  kind: "personal",
  interest: null,
  read: "2026-11-21",
  recommends: "rust",
  tables: [{ id: "benchmarks", caption: "Benchmarks", columns: ["Language", "Requests"] }],
  body: "\nA short reading of our own.\n",
};

/** Small content with something of every kind, the verdicts and the consensus worked out. */
export function makePublishedContent(fields: Partial<PublishedContent> = {}): PublishedContent {
  const measured = [
    {
      topic: "throughput",
      language: "rust",
      position: 1.5,
      min: 1,
      max: 2,
      datasets: ["round-23"],
      byDataset: [1.5],
      runs: [],
    },
  ];
  const cells = allConsensus(
    topics.map(({ id }) => id),
    languages.map(({ id }) => id),
    claims,
  );
  return {
    articles: byId([
      article,
      { ...article, id: "why-not", shortTitle: "Why not", author: "A. Writer", recommends: null },
    ]),
    benchmarks: byId([
      {
        id: "throughput",
        title: "Throughput",
        question: "How many requests per second?",
        order: 1,
        metrics: ["requests-per-second"],
        chart: "quantities",
        reported: true,
        measured: [],
        kinds: [],
        pairs: [{ of: "rust", to: "go" }],
        scale: "linear",
        contrast: "languages",
        doesNotShow: ["The machine is not stated."],
        body: "",
      },
    ]),
    caseStudies: byId([
      {
        id: "discord",
        organization: "discord",
        title: "Discord",
        summary: "Discord moved to Rust.",
        order: 1,
        from: { unknown: "no article says" },
        left: [],
        to: ["rust"],
        uses: [],
        account: "a-source",
        differences: [
          {
            id: "speed",
            about: "Requests a second",
            claims: ["why-servers/rust-throughput"],
            own: { unknown: "the post gives no number" },
            sources: ["a-source"],
            evidence: ["a-run"],
            outcome: "not-found",
          },
          {
            id: "date",
            about: "When it was",
            claims: [],
            own: "In 2019.",
            sources: ["a-source"],
            evidence: [],
            outcome: "only-own",
          },
        ],
        body: "",
      },
    ]),
    claims: byId(claims),
    datasets: byId([
      {
        id: "round-23",
        title: "Round 23",
        shortTitle: "Round 23",
        source: "a-source",
        measured: "2025",
        machine: { unknown: "not stated" },
        by: "Somebody",
        licence: "CC0",
        method: "A server answered.",
        caveats: ["One run."],
        tests: { json: { name: "JSON" } },
        measurements: [
          {
            language: "rust",
            framework: "axum",
            test: "json",
            connections: 64,
            metric: "requests-per-second",
            value: 9,
          },
        ],
      },
    ]),
    evidence: byId(evidence),
    frameworks: byId([
      {
        id: "axum",
        name: "Axum",
        language: "rust",
        kind: "web-framework",
        mainstream: true,
        summary: "A web framework.",
        aliases: [],
      },
    ]),
    guide: {
      questions: [
        {
          id: "scale",
          question: "How much load?",
          help: "More load, more weight.",
          choose: "one",
          options: [
            { id: "small", label: "Little", weights: [], requires: [] },
            {
              id: "large",
              label: "Much",
              weights: [
                {
                  topic: "throughput",
                  weight: 2,
                  why: "Load.",
                  caveat: { text: "One article names queues.", claims: ["an-article/a-claim"] },
                },
              ],
              requires: ["no-gc"],
              knows: "go",
            },
          ],
        },
      ],
      requirements: [
        {
          id: "no-gc",
          label: "No pauses",
          why: "Pauses are seen.",
          metByKnowing: false,
          rule: { kind: "trait", trait: "garbage-collected", is: false },
        },
      ],
      presets: [
        {
          id: "startup",
          title: "Startup",
          text: "For startups.",
          answers: { scale: ["small"] },
          requirements: [],
        },
      ],
      checklist: ["Whom can you hire?"],
    },
    languages: byId(languages),
    metrics: byId([
      metric("requests-per-second", "requests/s"),
      {
        ...metric("speed-ratio", "×"),
        scale: "ratio",
        ratioOf: "requests-per-second",
        otherUnits: { percent: 0.01 },
      },
    ]),
    migrations: byId([
      {
        id: "go-to-rust",
        from: "go",
        to: "rust",
        summary: "From Go to Rust.",
        steps: [{ step: "Measure first.", claims: ["why-servers/rust-throughput"] }],
        differences: [{ aspect: "Memory", from: "Collected", to: "Owned", claims: ["why-not/go-slow"] }],
        pitfalls: [{ pitfall: "Haste", instead: "Leisure", claims: ["why-not/go-slow"] }],
        body: "",
      },
    ]),
    moved: new Map([["/claims/why-servers/old/", "/claims/why-servers/go-fast/"]]),
    releases: new Map(),
    organizations: byId([{ id: "discord", name: "Discord", summary: "Chat." }]),
    roots: byId([
      {
        id: "showdown-2024",
        name: "Showdown",
        kind: "benchmark",
        summary: "A benchmark.",
        date: "2024",
        source: "a-source",
      },
    ]),
    site: {
      name: "Backed",
      tagline: "backend comparisons",
      description: "A comparison.",
      repository: { unknown: "none" },
      corrections: { unknown: "none" },
      licences: {
        content: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
        code: { name: "MIT", url: "https://opensource.org/license/mit" },
      },
    },
    sources: byId([
      {
        id: "a-source",
        title: "A source",
        publisher: "A publisher",
        published: { unknown: "not dated" },
        url: "https://example.org/source",
        read: "2026-11-20",
        seenAs: "original",
      },
    ]),
    tools: byId([{ id: "tokio", name: "Tokio", kind: "library", language: "rust", summary: "A runtime." }]),
    topics: byId(topics),
    traits: byId([makeTrait(), makeTrait({ id: "typing", name: "Typing", type: "text" })]),
    verdicts: verdictsOf(claims, evidence),
    consensus: new Map(cells.map((cell) => [`${cell.topic}/${cell.language}`, cell])),
    measuredPositions: new Map(measured.map((one) => [`${one.topic}/${one.language}`, one])),
    dataDate: "2026-11-21",
    ...fields,
  };
}

/** The same with the pages of prose and the rule of measured positions. */
export function makePagedContent(fields: Partial<PagedContent> = {}): PagedContent {
  return {
    ...makePublishedContent(),
    measured: { thresholds: [{ ratio: 0.8, position: 2 }], alternatives: [] },
    pages: byId([{ id: "about", title: "About", description: "About this site.", body: "About." }]),
    ...fields,
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function metric(id: string, unit: string) {
  return {
    id,
    name: id,
    definition: "What is counted.",
    unit,
    otherUnits: {},
    better: "higher",
    scale: "quantity",
  } as const;
}
