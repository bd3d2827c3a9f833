import fc from "fast-check";
import { createLoader, createSerializer, type inferParserType, type ParserMap } from "nuqs/server";
import { describe, expect, test, vi } from "vitest";
import { loadCatalog } from "@/lib/content/catalog";
import { chartLayers } from "@/lib/domain/chart/view";
import { comparisonOrders, comparisonRowChoices } from "@/lib/domain/comparison/view";
import { sinceYears } from "@/lib/domain/counting";
import { guideLayers } from "@/lib/domain/guide/positions";
import { parseSubset, subsetId } from "@/lib/domain/comparison/subset";
import { heaviest } from "@/lib/domain/guide/weights";
import { embedPath, isEmbeddable } from "@/lib/embed";
import { indexOf, searchIds } from "@/lib/search/search";
import { chartParameters } from "@/lib/view/chart-view";
import { claimsParameters } from "@/lib/view/claims-view";
import { comparisonParameters, densities } from "@/lib/view/comparison-view";
import { answerParameters, choiceParameters, pinParameter } from "@/lib/view/guide-view";
import { ignoredOf, ignoredSentence } from "@/lib/view/ignored";
import type { Parameters } from "@/lib/view/parameters";
import { basisWords, kindWords, labelWords, verdictWords } from "@/lib/words/terms";
import { fuzz, fuzzTimeout, hostileQuery, hostileText } from "@/tests/fuzz";

/** What the addresses of the real site can name, so that random ones meet it. */
const catalog = loadCatalog();
const languages = [...catalog.languages.keys()];
const topics = [...catalog.topics.keys()];
const articles = [...catalog.articles.keys()];
const datasets = [...catalog.datasets.keys()];
const years = sinceYears(catalog.articles.values());
const since = fc.constantFrom("", ...years.map(String));
const { questions, presets } = catalog.guide;
const requirements = catalog.guide.requirements.map(({ id }) => id);
const loads = [16, 64, 512];
const words = [
  ...[...languages, ...topics, ...articles, ...datasets, ...requirements].flat(),
  ...questions.flatMap(({ options }) => options.map(({ id }) => id)),
  ...[comparisonRowChoices, comparisonOrders, densities, chartLayers, guideLayers].flat(),
  ...[...years, ...loads].map(String),
  ...["none", "plain", "linear", "log", "1", "0", "throughput:3", "latency.go:-2", "layer=articles"],
];

/** What holds of every query string, of whatever page. */
function holdsOf<Map extends ParserMap & Parameters>(page: string, parameters: Map): void {
  const read = createLoader(parameters);
  const write = createSerializer(parameters);
  const names = Object.keys(parameters);

  test(`Of any address of ${page} what is understood is taken, and the rest is named`, () => {
    fuzz(
      page,
      fc.property(hostileQuery(names, words), (query) => {
        const view = read(query);
        expect(Object.keys(view)).toEqual(names);
        const ignored = ignoredOf(query, parameters);
        expect(ignoredSentence(ignored).length).toBeLessThan(700);
        const unknown = [...new URLSearchParams(query).keys()].filter((name) => !names.includes(name));
        expect(ignored.flatMap(({ name, reason }) => (reason === "unknown" ? [name] : []))).toEqual(unknown);
        // What was taken can be written, and is then read without anything to ignore.
        const address = write(view);
        expect(read(address)).toEqual(view);
        expect(ignoredOf(address, parameters)).toEqual([]);
      }),
    );
  });
}

/** That whatever a reader can choose survives the way into an address and back. */
function survives<Map extends ParserMap & Parameters>(
  page: string,
  parameters: Map,
  views: fc.Arbitrary<inferParserType<Map>>,
): void {
  test(`Every view of ${page} survives the way into an address and back`, () => {
    const read = createLoader(parameters);
    const write = createSerializer(parameters);
    fuzz(
      `${page}, and back`,
      fc.property(views, (view) => {
        const address = write(view);
        expect(read(address)).toEqual(view);
        expect(ignoredOf(address, parameters)).toEqual([]);
      }),
    );
  });
}

const typed = fc
  .string({ unit: "binary", maxLength: 200 })
  .filter((text) => text.length <= 200 && (text === "" || text.trim() !== ""));

vi.setConfig({ testTimeout: fuzzTimeout });

describe("A comparison", () => {
  const parameters = comparisonParameters(languages, years);
  holdsOf("a comparison", parameters);
  survives(
    "a comparison",
    parameters,
    fc.record({
      q: typed,
      rows: fc.constantFrom(...comparisonRowChoices),
      order: fc.constantFrom(...comparisonOrders),
      languages: fc.subarray(languages, { minLength: 1 }),
      density: fc.constantFrom(...densities),
      written: fc.boolean(),
      since,
    }),
  );
});

describe("A chart", () => {
  const chart = {
    canDivide: true,
    scale: "linear",
    hasScale: true,
    languages,
    articles,
    datasets,
    connections: loads,
  } as const;
  const parameters = chartParameters(chart);
  holdsOf("a chart", parameters);
  survives(
    "a chart",
    parameters,
    fc.record({
      relative: fc.boolean(),
      scale: fc.constantFrom("linear" as const, "log" as const),
      show: fc.constantFrom(...chartLayers),
      languages: fc.subarray(languages),
      articles: fc.subarray(articles),
      datasets: fc.subarray(datasets),
      connections: fc.subarray(loads.map(String), { minLength: 1 }),
    }),
  );

  test("that has one axis says that another in the address was left aside", () => {
    const fixed = chartParameters({ ...chart, scale: "log", hasScale: false });
    expect(ignoredSentence(ignoredOf("?scale=linear", fixed))).toBe(
      "Ignored in this address: “linear” for scale.",
    );
    expect(ignoredOf("?scale=log", fixed)).toEqual([]);
    expect(ignoredOf("?scale=log", parameters)).toEqual([]);
  });

  test("that has nothing to divide by the best says that dividing was left aside", () => {
    const undivided = chartParameters({ ...chart, canDivide: false });
    expect(ignoredSentence(ignoredOf("?relative=1", undivided))).toBe(
      "Ignored in this address: “1” for relative.",
    );
    expect(ignoredOf("?relative=1", parameters)).toEqual([]);
  });
});

describe("The claims", () => {
  const values = {
    languages,
    topics,
    articles,
    kinds: Object.keys(kindWords),
    bases: Object.keys(basisWords),
    verdicts: Object.keys(verdictWords),
    labels: Object.keys(labelWords),
  };
  const parameters = claimsParameters(values);
  holdsOf("the claims", parameters);
  survives(
    "the claims",
    parameters,
    fc.record({
      q: typed,
      page: fc.integer({ min: 1, max: 999_999 }),
      languages: fc.subarray(values.languages),
      topics: fc.subarray(values.topics),
      articles: fc.subarray(values.articles),
      kinds: fc.subarray(values.kinds),
      bases: fc.subarray(values.bases),
      verdicts: fc.subarray(values.verdicts),
      labels: fc.subarray(values.labels),
    }),
  );

  test("can be searched for anything", () => {
    const documents = [...catalog.claims.values()].slice(0, 40).map(({ id, says, section }) => {
      return { id, title: says, text: section };
    });
    const index = indexOf(documents);
    fuzz(
      "search",
      fc.property(hostileText(words), (query) => {
        const found = searchIds(index, query.slice(0, 200));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe("The guide", () => {
  for (const [name, start] of [
    ["the guide", {}],
    ["a preset", presets[0]?.answers ?? {}],
  ] as const) {
    const answers = answerParameters(questions, start);
    const rest = choiceParameters({ requirements, languages, topics, years, articles });
    const choice = {
      require: fc.subarray(requirements),
      waive: fc.subarray(requirements),
      leave: fc.subarray(languages),
      weights: fc.dictionary(fc.constantFrom(...topics), fc.integer({ min: 0, max: heaviest }), {
        noNullPrototype: true,
      }),
      prefer: fc.subarray(requirements),
      overrule: fc.dictionary(
        fc.tuple(fc.constantFrom(...topics), fc.constantFrom(...languages)).map((cell) => cell.join("/")),
        fc.integer({ min: -2, max: 2 }),
        { noNullPrototype: true, maxKeys: 5 },
      ),
      now: fc.constantFrom("", ...languages),
      layer: fc.constantFrom(...guideLayers),
      independent: fc.boolean(),
      named: fc.boolean(),
      skip: fc.subarray(articles),
      written: fc.boolean(),
      since,
    };
    const asked = fc.record(
      Object.fromEntries(
        questions.map(({ id, choose, options }) => [
          id,
          fc.subarray(
            options.map((option) => option.id),
            choose === "one" ? { maxLength: 1 } : {},
          ),
        ]),
      ),
    );
    const parameters = { ...answers, ...rest };
    holdsOf(`${name} and its pinned answers`, { ...parameters, pin: pinParameter(parameters) });
    survives(
      name,
      parameters,
      fc.tuple(asked, fc.record(choice)).map(([given, chosen]) => ({ ...given, ...chosen })),
    );
  }
});

describe("A path", () => {
  test("names a set of languages, or none", () => {
    fuzz(
      "sets of languages",
      fc.property(hostileText([...languages, "-vs-", "rust-vs-go"]), (path) => {
        const subset = parseSubset(path, languages);
        if (subset === null) return;
        expect(parseSubset(subsetId(subset), languages)).toEqual(subset);
        expect([...subset].sort()).toEqual(path.split("-vs-").sort());
      }),
    );
  });

  test("can be embedded only where it stays a path of this site", () => {
    const pieces = [
      "/",
      "compare",
      "claims",
      "benchmarks",
      "choose",
      "rust-vs-go",
      "..",
      "//",
      "\\",
      "javascript:",
    ];
    fuzz(
      "embeds",
      fc.property(hostileText(pieces), (of) => {
        if (!isEmbeddable(of)) return;
        expect(new URL(embedPath(of), "https://example.org").href).toBe(`https://example.org/embed${of}`);
      }),
    );
  });
});
