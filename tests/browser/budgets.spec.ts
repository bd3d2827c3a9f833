import { expect, test } from "@playwright/test";
import {
  exportedPages,
  firstLoadOf,
  frameworkOnDemandOf,
  type ExportedPage,
  type FirstLoad,
} from "../exported-site";

const pages = exportedPages("out");
/** Whether a page loads the framework at once, when its reader uses a control, or never. */
const frameworkOf = ({ document }: ExportedPage): "at once" | "on demand" | "never" => {
  if (document.querySelector('script[src*="/_next/"]') !== null) return "at once";
  return document.querySelector("script[data-framework]") === null ? "never" : "on demand";
};
const reading = pages.filter((page) => !page.isRedirect && frameworkOf(page) === "never");
const onDemand = pages.filter((page) => frameworkOf(page) === "on demand");

/** Bytes a reading page may load, everything included. */
const most = 35_000;

/** Pages whose text alone leaves no room, and comparisons by one criterion: what they may load instead. */
const longTexts: readonly (readonly [RegExp, number])[] = [
  [/^\/compare\/[^/]+\/[^/]+\/$/, 37_000],
  [/^\/articles\/rust-web-development-2026\/$/, 54_000],
  [/^\/articles\/.+/, 42_000],
  [/^\/topics\/throughput\/$/, 41_000],
];

/** The pages that break a budget; those near it are reckoned again at the best compression. */
function over(among: readonly ExportedPage[], rule: (load: FirstLoad, page: ExportedPage) => boolean) {
  return among
    .filter((page) => rule(firstLoadOf("out", page, 4), page))
    .filter((page) => rule(firstLoadOf("out", page), page))
    .map((page) => `${page.path}: ${JSON.stringify(firstLoadOf("out", page))}`);
}

test("A reading page loads at most 35 kB; long texts have a ceiling of their own", () => {
  test.setTimeout(900_000);
  expect(reading.length).toBeGreaterThan(1000);
  const ceiling = (path: string) => longTexts.find(([pattern]) => pattern.test(path))?.[1] ?? most;
  expect(over(reading, ({ total }, { path }) => total > ceiling(path))).toEqual([]);
});

test("A reading page loads at most 6 kB of scripts and 9.65 kB of styles", () => {
  expect(over(reading, ({ scripts, styles }) => scripts > 6_000 || styles > 9_650)).toEqual([]);
});

test("No page loads more than two fonts", () => {
  expect(over(pages, ({ fontFiles }) => fontFiles.length > 2)).toEqual([]);
});

test("Only pages with an island carry the framework, and none loads it at once", () => {
  const answering = /^\/compare\/(?:[^/]+\/)?$|^\/benchmarks\/[^/]+\/$|^\/choose\/(?:[^/]+\/)?$|^\/claims\/$/;
  const expected = pages.filter(({ path, isRedirect }) => !isRedirect && answering.test(path));
  expect(onDemand.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
  expect(pages.filter((page) => frameworkOf(page) === "at once").map(({ path }) => path)).toEqual([]);
});

test("A comparison or chart loads at most 65 kB before it is used, the guide 70 kB, with 4 kB of scripts", () => {
  const ceiling = (path: string) => (path.startsWith("/choose/") ? 70_000 : 65_000);
  expect(over(onDemand, ({ total, scripts }, { path }) => total > ceiling(path) || scripts > 4_000)).toEqual(
    [],
  );
});

test("The explorer loads at most 40 kB before it is used, then 35 kB of scripts beside the framework’s", () => {
  const explorer = pages.filter(({ path }) => path === "/claims/");
  expect(explorer).toHaveLength(1);
  expect(over(explorer, ({ total }) => total > 40_000)).toEqual([]);
  const framework = explorer.map((page) => frameworkOnDemandOf("out", page));
  expect(framework.filter((size) => size < 100_000 || size > 151_000)).toEqual([]);
});

test("A page without islands carries two scripts of its own, beside data: the theme’s and the site’s", () => {
  const wrong = reading
    .filter(({ path }) => !path.startsWith("/embed/"))
    .filter(({ document }) => {
      const scripts = document.querySelectorAll("script").filter((one) => !one.hasAttribute("type"));
      const site = document.querySelectorAll('script[type="module"][src$="/enhance/site.js"]');
      const waits = site.every((one) => !one.hasAttribute("async"));
      return scripts.length !== 1 || site.length !== 1 || !waits || /__next_f/.test(document.toString());
    });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("What a browser fetches is what the budgets reckon with", async ({ page }) => {
  const kinds = [
    "/",
    "/about/",
    "/claims/",
    "/claims/rust-far-superior/rust-throughput-simple-http/",
    "/compare/",
    "/compare/rust-vs-go/",
    "/benchmarks/throughput/",
    "/choose/",
    "/404.html",
  ];
  for (const path of kinds) {
    const fetched = new Set<string>();
    page.on("request", (request) => fetched.add(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: "networkidle" });
    const exported = pages.filter((one) => one.path === path);
    const reckoned = exported.flatMap((one) => [path, ...firstLoadOf("out", one, 4).files]);
    expect([...fetched].filter((file) => !reckoned.includes(file) && file !== "/404")).toEqual([]);
    page.removeAllListeners("request");
  }
});
