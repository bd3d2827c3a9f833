import { parse as parseCsv } from "csv-parse/sync";
import { fromHtml } from "hast-util-from-html";
import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import type { ReactNode } from "react";
import { beforeAll, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { requiredCard } from "@/app/cards/card";
import { getSite, type Site } from "@/app/catalog";
import { benchmarkChartProps } from "@/app/chart-props";
import { citeClaim } from "@/app/citations";
import { searchFile } from "@/app/search-file";
import ArticlePage from "@/app/(site)/articles/[article]/page";
import BenchmarkPage from "@/app/(site)/benchmarks/[benchmark]/page";
import ChoosePage from "@/app/(site)/choose/page";
import { guideData } from "@/app/(site)/choose/data";
import ClaimPage from "@/app/(site)/claims/[article]/[claim]/page";
import ClaimsPage from "@/app/(site)/claims/page";
import ComparePage from "@/app/(site)/compare/[subset]/page";
import EvidencePage from "@/app/(site)/evidence/[evidence]/page";
import LanguagePage from "@/app/(site)/languages/[language]/page";
import TopicPage from "@/app/(site)/topics/[topic]/page";
import { lookupOf } from "@/components/guide/guide-lookup";
import { recordedGuide } from "@/components/guide/result/recorded-guide";
import { chartDocument } from "@/lib/domain/chart/records";
import { plainChartView, viewPanels } from "@/lib/domain/chart/view";
import { guideOutcome, guideRobustness } from "@/lib/domain/guide/guide";
import { choiceAtStart } from "@/lib/domain/guide/choice";
import { cardSvg } from "@/lib/drawing/card-svg";
import { chartSvg } from "@/lib/drawing/chart-svg";
import { twinOf } from "@/lib/export/twin";
import { chartCsv } from "@/lib/publish/chart-table";
import { atomOf, jsonFeedOf } from "@/lib/publish/feed";
import { publishedFiles } from "@/lib/publish/files";
import { oembedOf } from "@/lib/publish/oembed";
import { decisionRecord } from "@/lib/record/decision";
import { summaryMarkdown } from "@/lib/record/summary";
import { sharedCsv, sharedHtml, sharedJson, sharedMarkdown, sharedTsv } from "@/lib/shared-part";
import { attack, withHostileContent } from "@/tests/hostile-content";

const claimPath = "/claims/why-servers/rust-throughput/";
const pages: Readonly<Record<string, () => ReactNode | Promise<ReactNode>>> = {
  "a claim": () =>
    ClaimPage({ params: Promise.resolve({ article: "why-servers", claim: "rust-throughput" }) }),
  "an article": () => ArticlePage({ params: Promise.resolve({ article: "why-servers" }) }),
  "a topic": () => TopicPage({ params: Promise.resolve({ topic: "throughput" }) }),
  "a language": () => LanguagePage({ params: Promise.resolve({ language: "rust" }) }),
  "a comparison": () => ComparePage({ params: Promise.resolve({ subset: "rust-vs-go" }) }),
  "a benchmark": () => BenchmarkPage({ params: Promise.resolve({ benchmark: "throughput" }) }),
  "evidence on it": () => EvidencePage({ params: Promise.resolve({ evidence: "a-run" }) }),
  "the claims": () => ClaimsPage(),
  "the guide": () => ChoosePage(),
};

let site: Site;
const html: Record<string, string> = {};

beforeAll(async () => {
  await withHostileContent(async () => {
    site = getSite();
    for (const [name, page] of Object.entries(pages)) {
      const { prelude } = await prerenderToNodeStream(await page());
      html[name] = await text(prelude);
    }
  });
}, 120_000);

type Node = {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
};

function nodesIn(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** What of a document could run or fetch something, or stands outside what the site itself writes. */
function dangers(document: string): string[] {
  return nodesIn(fromHtml(document, { fragment: !document.startsWith("<!DOCTYPE") })).flatMap(
    (node): string[] => {
      if (node.type === "comment")
        return /^[\s/$!?&]|^$/.test(node.value ?? "") ? [] : [`<!--${node.value}-->`];
      const { tagName = "", properties = {} } = node;
      const isScript = tagName === "script" && properties.type !== "application/ld+json";
      const isForeign = ["img", "iframe", "object", "embed", "base", "foreignObject"].includes(tagName);
      return [
        ...(isScript || isForeign ? [`<${tagName}>`] : []),
        ...Object.entries(properties).flatMap(([name, value]) =>
          /^on/i.test(name) || /^\s*javascript:/i.test(String(value)) ? [`${name}=${String(value)}`] : [],
        ),
      ];
    },
  );
}

/** What of a Markdown document is markup that a text brought along. An address that links to itself is what it shows. */
function markdownDangers(document: string): string[] {
  return nodesIn(remark().use(remarkGfm).parse(document)).flatMap(
    ({ type, url = "", value = "", children }) => {
      if (type === "html") return [value];
      const isForeign = /^javascript:|evil\.example/.test(url) && children?.[0]?.value !== url;
      return isForeign || type === "image" ? [`${type} ${url}`] : [];
    },
  );
}

test.each(Object.keys(pages))("In the HTML of %s hostile text is text", (name) => {
  const document = html[name] ?? "";
  const words = nodesIn(fromHtml(document))
    .map(({ type, value }) => (type === "text" ? value : ""))
    .join("");
  expect(words).toContain("<script>globalThis.ran=1</script>");
  expect(dangers(document)).toEqual([]);
});

test("In structured data hostile text ends no script, and the data is what was meant", () => {
  const scripts = nodesIn(fromHtml(html["a claim"] ?? "")).filter(({ tagName }) => tagName === "script");
  const data = scripts.map(({ children = [] }) => JSON.stringify(JSON.parse(children[0]?.value ?? "")));
  expect(data.length).toBeGreaterThan(0);
  expect(data.join()).toContain("<script>globalThis.ran=1</script>");
});

test.each(Object.keys(pages))("In the Markdown twin of %s hostile text is text", (name) => {
  const document = `<!DOCTYPE html><title>${attack.replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</title>${html[name]}`;
  const twin = twinOf(document, {
    address: "https://example.org/",
    dataDate: site.dataDate,
    licence: site.site.licences.content,
  });
  const [, head = "", ...body] = twin.split(/^---\n/m);
  expect(Object(parseYaml(head)).title).toContain("<script>");
  expect(body.join("---\n")).toContain("globalThis.ran=1");
  expect(markdownDangers(body.join("---\n"))).toEqual([]);
});

test("In cards and charts hostile text is text", () => {
  const chart = benchmarkChartProps([...site.benchmarks.values()][0] ?? expect.fail(), site);
  const svgs = [
    cardSvg(requiredCard(claimPath, site), { name: attack, footer: attack }),
    cardSvg(requiredCard("/articles/why-servers/", site), { name: attack, footer: attack }),
    chartSvg({
      title: attack,
      question: attack,
      panels: viewPanels(chart.panels, plainChartView(chart)),
      limits: [attack],
      languages: [{ id: attack, name: attack, color: "orange", path: "M1 1h9" }],
      tests: [{ dataset: attack, test: attack, name: attack, about: attack, notCounted: null }],
      sourceLineOf: () => attack,
      footer: attack,
      typeface: attack,
    }),
  ];
  for (const svg of svgs) {
    expect(svg).toContain("&lt;script&gt;");
    expect(dangers(svg)).toEqual([]);
  }
});

test("In published CSV no text is a formula, and every file is whole", () => {
  const files = publishedFiles(site);
  const chart = benchmarkChartProps([...site.benchmarks.values()][0] ?? expect.fail(), site);
  const tables = [
    ...files.filter(({ path }) => path.endsWith(".csv")).map((file) => file.text),
    chartCsv(chart.panels),
  ];
  expect(tables.join()).toContain("'=HYPERLINK");
  for (const table of tables) {
    const rows: string[][] = parseCsv(table);
    for (const cell of rows.flat())
      expect(/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
  }
  for (const file of files)
    if (file.path.endsWith(".json")) expect(JSON.parse(file.text)).toBeTypeOf("object");
  expect(JSON.stringify(searchFile)).not.toBe("");
  expect(JSON.stringify(chartDocument("throughput", chart.panels))).toContain("throughput");
});

test("In feeds hostile text is text", () => {
  const entry = { id: "x", day: "2026-01-01", path: claimPath, title: attack, text: attack };
  const feed = {
    title: attack,
    description: attack,
    home: "/",
    updated: null,
    entries: [entry],
    author: attack,
  };
  const atom = atomOf(feed);
  expect(dangers(atom.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, ""))).toEqual([]);
  expect(atom.match(/<entry>/g)).toHaveLength(1);
  expect(Object(JSON.parse(jsonFeedOf(feed))).items[0].title).toBe(attack);
});

test("In citations hostile text is on one line and TeX runs none of it", () => {
  const [, claim] = [...site.claims].find(([id]) => id === "why-servers/rust-throughput") ?? expect.fail();
  const article = site.articles.get(claim.article) ?? expect.fail();
  const [plain, bibtex, ris, csl] = citeClaim(claim, article, site);
  expect(plain?.text).not.toContain("\n");
  expect(bibtex?.text).not.toMatch(/\\input/);
  expect(ris?.text.split("\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(JSON.parse(csl?.text ?? "")).toHaveLength(1);
});

test("In what embeds a page hostile text is an attribute", () => {
  const { html: snippet } = oembedOf({ path: claimPath, title: attack }, attack);
  const elements = nodesIn(fromHtml(snippet, { fragment: true })).filter(({ type }) => type === "element");
  expect(elements.map(({ tagName }) => tagName)).toEqual(["iframe", "script"]);
  expect(elements[0]?.properties?.title).toBe(attack);
});

test("In a summary and a decision record hostile text is text", () => {
  const data = guideData(site);
  const choice = { ...choiceAtStart(data.start), answers: { scale: ["large"] } };
  const recorded = recordedGuide({
    data: { ...data, checklist: [attack] },
    choice,
    outcome: guideOutcome(data.facts, choice, data.start),
    robustness: guideRobustness(data.facts, choice, data.start),
    lookup: lookupOf(data),
    address: "https://example.org/choose/?scale=large",
    urlOf: (path) => `https://example.org${path}`,
  });
  for (const write of [summaryMarkdown, decisionRecord]) {
    expect(write(recorded)).toContain("globalThis.ran=1");
    expect(markdownDangers(write(recorded))).toEqual([]);
  }
});

test("In parts that are shared hostile text is text", () => {
  const cell = { text: attack, notes: [1] };
  const part = {
    title: attack,
    address: "https://example.org/#x",
    head: [attack, attack],
    rows: [[cell, cell]],
    notes: [{ text: attack, address: "https://example.org/" }],
    closing: attack,
  };
  expect(dangers(sharedHtml(part))).toEqual([]);
  expect(markdownDangers(sharedMarkdown(part))).toEqual([]);
  expect(markdownDangers(sharedMarkdown({ ...part, head: [] }))).toEqual([]);
  for (const [table, delimiter] of [
    [sharedCsv(part), ","],
    [sharedTsv(part), "\t"],
  ] as const) {
    const rows: string[][] = parseCsv(table, { delimiter, relax_column_count: true });
    for (const text of rows.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
  }
  expect(JSON.parse(sharedJson(part))).toBeTypeOf("object");
});
