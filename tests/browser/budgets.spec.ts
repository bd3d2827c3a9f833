import { expect, test } from "@playwright/test";
import { exportedPages, firstLoadOf, type ExportedPage, type FirstLoad } from "../exported-site";

const pages = exportedPages("out");
const hasFramework = ({ document }: ExportedPage): boolean =>
  document.querySelector('script[src*="/_next/"]') !== null;
const reading = pages.filter((page) => !hasFramework(page));

/** Bytes a reading page may load, everything included. */
const most = 35_000;

/** Pages whose text alone leaves no room, and comparisons by one criterion: what they may load instead. */
const longTexts: readonly (readonly [RegExp, number])[] = [
  [/^\/compare\/[^/]+\/[^/]+\/$/, 36_000],
  [/^\/articles\/rust-web-development-2026\/$/, 53_000],
  [/^\/articles\/.+/, 41_000],
  [/^\/(?:evidence|method|topics\/throughput)\/$/, 41_000],
];

/** The pages that break a budget; those near it are reckoned again at the best compression. */
function over(among: readonly ExportedPage[], rule: (load: FirstLoad, page: ExportedPage) => boolean) {
  return among
    .filter((page) => rule(firstLoadOf("out", page, 4), page))
    .filter((page) => rule(firstLoadOf("out", page), page))
    .map((page) => `${page.path}: ${JSON.stringify(firstLoadOf("out", page))}`);
}

test("A reading page loads at most 35 kB; long texts have a ceiling of their own", () => {
  test.setTimeout(180_000);
  expect(reading.length).toBeGreaterThan(1000);
  const ceiling = (path: string) => longTexts.find(([pattern]) => pattern.test(path))?.[1] ?? most;
  expect(over(reading, ({ total }, { path }) => total > ceiling(path))).toEqual([]);
});

test("A reading page loads at most 6 kB of scripts and 15 kB of styles", () => {
  expect(over(reading, ({ scripts, styles }) => scripts > 6_000 || styles > 15_000)).toEqual([]);
});

test("No page loads more than two fonts", () => {
  expect(over(pages, ({ fontFiles }) => fontFiles.length > 2)).toEqual([]);
});

test("Only pages with an island carry the framework", () => {
  const withIsland =
    /^\/(?:compare|claims|choose)\/$|^\/choose\/[^/]+\/$|^\/benchmarks\/[^/]+\/$|^\/compare\/[^/]+\/$/;
  const carrying = pages.filter(hasFramework).map(({ path }) => path);
  expect(carrying.filter((path) => !withIsland.test(path))).toEqual([]);
  const expected = pages.filter(({ path, isRedirect }) => !isRedirect && withIsland.test(path));
  expect(carrying).toEqual(expected.map(({ path }) => path));
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
  const kinds = ["/", "/about/", "/claims/rust-far-superior/rust-throughput-simple-http/", "/404.html"];
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
