import type { ChartPanel, ChartRow } from "@/lib/domain/chart/chart";
import type { ReportedFigure } from "@/lib/domain/figures";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import type { Dataset, Measurement } from "@/lib/schema/dataset";
import type { Evidence } from "@/lib/schema/evidence";
import type { Language } from "@/lib/schema/language";
import type { Metric } from "@/lib/schema/metric";
import type { Framework } from "@/lib/schema/named";
import type { Release } from "@/lib/schema/release";
import type { Topic } from "@/lib/schema/topic";
import type { Trait } from "@/lib/schema/trait";

/** A claim of throughput about nothing in particular; its article is the part of its id before the slash. */
export function makeClaim(fields: Partial<Claim> = {}): Claim {
  const id = fields.id ?? "some-article/some-claim";
  return {
    id,
    article: id.split("/")[0] ?? "",
    section: "Performance",
    anchor: "handled many requests per second",
    says: "It handled many requests a second.",
    topic: "throughput",
    languages: Object.keys(fields.stances ?? {}),
    frameworks: [],
    organizations: [],
    tools: [],
    kind: "statement",
    basis: "none",
    figures: [],
    stances: {},
    ...fields,
  };
}

export function makeTopic(fields: Partial<Topic> = {}): Topic {
  return {
    id: "throughput",
    name: "Throughput",
    question: "How much work does it get done per second?",
    definition: "Requests per second.",
    group: "performance",
    order: 10,
    compared: true,
    measuredBy: [],
    ...fields,
  };
}

export function makeLanguage(fields: Partial<Language> = {}): Language {
  return {
    id: "rust",
    name: "Rust",
    aliases: [],
    summary: "A compiled language without a garbage collector.",
    homepage: "https://example.org/",
    order: 10,
    color: "orange",
    shape: "circle",
    traits: {},
    body: "",
    ...fields,
  };
}

export function makeTrait(fields: Partial<Trait> = {}): Trait {
  return {
    id: "garbage-collected",
    name: "Garbage collected",
    definition: "Frees memory by itself.",
    order: 10,
    type: "yes-no",
    ...fields,
  };
}

export function makeEvidence(fields: Partial<Evidence> = {}): Evidence {
  return {
    id: "some-evidence",
    question: "Is it so?",
    finding: "The source says so.",
    sources: ["some-source"],
    checked: "2026-01-06",
    confidence: "high",
    bears: [],
    topics: [],
    figures: [],
    ...fields,
  };
}

export function makeMetric(fields: Partial<Metric> = {}): Metric {
  return {
    id: "requests-per-second",
    name: "Requests per second",
    definition: "HTTP requests answered per second.",
    unit: "requests/s",
    otherUnits: {},
    better: "higher",
    scale: "quantity",
    ...fields,
  };
}

/** 100 requests a second for Rust, of the article that its claim belongs to. */
export function makeFigure({
  value,
  ...fields
}: Partial<ReportedFigure> & { value?: number } = {}): ReportedFigure {
  const claim = fields.claim ?? "some-article/some-claim";
  return {
    subject: "rust",
    metric: "requests-per-second",
    low: value ?? (fields.high === undefined ? 100 : null),
    high: value ?? (fields.low === undefined ? 100 : null),
    unit: "requests/s",
    qualifier: null,
    relativeTo: null,
    derived: false,
    set: null,
    conditions: null,
    year: null,
    claim,
    article: claim.split("/")[0] ?? "",
    ...fields,
  };
}

export function makeBenchmark(fields: Partial<Benchmark> = {}): Benchmark {
  return {
    id: "throughput",
    title: "Throughput",
    question: "How many requests per second?",
    order: 10,
    metrics: ["requests-per-second"],
    chart: "quantities",
    reported: true,
    measured: [],
    kinds: [],
    pairs: [],
    scale: "linear",
    contrast: "languages",
    doesNotShow: ["The hardware is not stated."],
    body: "",
    ...fields,
  };
}

/** A dataset of one test, without frameworks, that measures requests per second. */
export function makeDataset(fields: Partial<Dataset> = {}): Dataset {
  return {
    id: "some-run",
    title: "Some run",
    shortTitle: "Some run",
    source: "some-source",
    measured: "2026-01-06",
    machine: "A machine",
    by: "Somebody",
    licence: "MIT",
    method: "Servers answered.",
    caveats: [],
    tests: { plain: { name: "Plain text" } },
    measurements: [],
    ...fields,
  };
}

export function makeMeasurement(fields: Partial<Measurement> = {}): Measurement {
  return { language: "rust", test: "plain", metric: "requests-per-second", value: 100, ...fields };
}

export function makeFramework(fields: Partial<Framework> = {}): Framework {
  return {
    id: "axum",
    name: "Axum",
    language: "rust",
    kind: "web-framework",
    mainstream: true,
    summary: "A web framework.",
    aliases: [],
    ...fields,
  };
}

/** A release that changed nothing else. */
export function makeRelease(fields: Partial<Release> = {}): Release {
  return { id: "2026-01-06", pages: {}, claims: {}, evidence: {}, verdicts: {}, ...fields };
}

/** What an article says of a language; the language follows from the label. */
export function makeRow(fields: Partial<ChartRow> = {}): ChartRow {
  const label = fields.label ?? "Rust";
  return {
    id: label,
    label,
    language: label.toLowerCase(),
    languageName: label,
    article: "one",
    by: null,
    dataset: null,
    test: null,
    claims: ["one/a"],
    verdict: fields.dataset === undefined || fields.dataset === null ? "unchecked" : null,
    connections: null,
    low: 100,
    high: 100,
    qualifier: null,
    words: null,
    kind: "stated",
    points: [],
    middle: null,
    frame: null,
    note: "",
    ...fields,
  };
}

export function makePanel(rows: readonly ChartRow[], fields: Partial<ChartPanel> = {}): ChartPanel {
  return {
    id: "a-panel",
    title: "Requests per second",
    metric: "Requests per second",
    by: null,
    conditions: null,
    unit: "requests/s",
    better: "higher",
    draws: "bars",
    dataset: null,
    pair: null,
    rows,
    ...fields,
  };
}
