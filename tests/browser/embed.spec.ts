import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { parse } from "node-html-parser";
import { exportedPages, leadsSomewhere } from "../exported-site";

/** One embed of each kind, by the page it shows a part of. */
const kinds = [
  "/claims/rust-far-superior/rust-throughput-simple-http/",
  "/benchmarks/throughput/",
  "/compare/rust-vs-go/",
  "/choose/startup-mvp/",
] as const;

const site = "http://localhost:4173";

/** The page of another host, on a port of its own, since a frame of another site is not drawn for a made-up one. */
let host: Server;
let hostPage = "";

test.beforeAll(async () => {
  host = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(hostPage));
  await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
});
test.afterAll(() => host.close());

// Playwright would otherwise tell every frame that the system prefers light.
test.use({ colorScheme: null });

/** Opens a page of another host that embeds what `path` shows, and returns what goes wrong in it. */
async function openHost(page: Page, path: string, { script = true, dark = false } = {}): Promise<string[]> {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("requestfailed", (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  hostPage = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
    <style>:root { color-scheme: ${dark ? "dark" : "light"} }</style>
    <iframe src="${site}/embed${path}" title="Backed" width="100%" height="300" loading="lazy" style="border:0"></iframe>
    ${script ? `<script src="${site}/embed.js" async></script>` : ""}`;
  await page.goto(hostAddress());
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
  return faults;
}

function hostAddress(): string {
  const address = host.address();
  if (address === null || typeof address === "string") throw new Error("The host does not listen.");
  return `http://127.0.0.1:${address.port}/`;
}

function background(page: Page): Promise<string> {
  return page
    .frameLocator("iframe")
    .locator("html")
    .evaluate((html) => getComputedStyle(html).backgroundColor);
}

for (const path of kinds) {
  test(`A page of another host shows ${path} as high as it is, without an error`, async ({ page }) => {
    const faults = await openHost(page, path);
    const frame = page.frameLocator("iframe");
    const scrolls = () =>
      frame
        .locator("html")
        .evaluate((html) => html.scrollHeight > html.clientHeight || html.scrollWidth > html.clientWidth);
    await expect.poll(scrolls).toBe(false);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(scrolls).toBe(false);
    await page.setViewportSize({ width: 1200, height: 700 });
    await expect
      .poll(async () => {
        const around = await page.locator("iframe").boundingBox();
        const shown = await frame.locator("main").boundingBox();
        return Math.abs((around?.height ?? 0) - (shown?.height ?? -99));
      })
      .toBeLessThan(2);
    expect(faults).toEqual([]);
  });

  test(`Links in the embed of ${path} lead the window around it to the full page`, async ({ page }) => {
    await openHost(page, path);
    await page
      .frameLocator("iframe")
      .getByRole("link", { name: /^Backed · data of \d+ \w+ \d{4}$/ })
      .click();
    await expect(page).toHaveURL(`${site}${path}`);
  });
}

test("Without its script a host shows the embed in a frame that keeps its height and scrolls", async ({
  page,
}) => {
  await openHost(page, kinds[0], { script: false });
  expect((await page.locator("iframe").boundingBox())?.height).toBe(300);
});

test("An embed follows the theme of the page around it, or keeps to the one its address names", async ({
  page,
}) => {
  await openHost(page, kinds[0]);
  const light = await background(page);
  await openHost(page, kinds[0], { dark: true });
  const dark = await background(page);
  expect(dark).not.toBe(light);
  await openHost(page, `${kinds[0]}?theme=light`, { dark: true });
  expect(await background(page)).toBe(light);
  await openHost(page, `${kinds[0]}?theme=dark`);
  expect(await background(page)).toBe(dark);
});

test("The script takes heights from embeds only", async ({ page }) => {
  await openHost(page, kinds[0]);
  await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).not.toBe(300);
  const before = (await page.locator("iframe").boundingBox())?.height;
  await page.evaluate(() => postMessage({ backed: "height", height: 5000 }, "*"));
  await page
    .frameLocator("iframe")
    .locator("html")
    .evaluate(() => {
      for (const height of [-1, 1e9, Number.NaN, "90", null])
        parent.postMessage({ backed: "height", height }, "*");
      parent.postMessage("height", "*");
    });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect((await page.locator("iframe").boundingBox())?.height).toBe(before);
});

test("No embed kind has an accessibility fault or scrolls sideways, in either theme", async ({ page }) => {
  const faults: string[] = [];
  for (const path of kinds) {
    for (const theme of ["light", "dark"]) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`/embed${path}?theme=${theme}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(" ")}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) faults.push(`${path}: ${overflow} px wider than the window`);
    }
  }
  expect(faults).toEqual([]);
});

test("Every embed leads search engines and readers to the page it is a part of", () => {
  const wrong = exportedPages("out")
    .filter(({ path }) => /^\/embed\/./.test(path))
    .flatMap(({ path, document }) => {
      const full = path.replace("/embed", "");
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? site;
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute("content") ?? "";
      const back = document
        .querySelectorAll("main > p:last-child a")
        .map((link) => link.getAttribute("href"));
      const target = document.querySelector("base")?.getAttribute("target");
      return new URL(canonical).pathname === full &&
        robots.includes("noindex") &&
        back.join() === full &&
        target === "_top"
        ? []
        : [path];
    });
  expect(wrong).toEqual([]);
});

test("Embeds carry one script of their own, and those of claims are small", () => {
  const wrong = exportedPages("out")
    .filter(({ path }) => /^\/embed\/./.test(path))
    .flatMap(({ path, document }) => {
      const scripts = document.querySelectorAll("script").map((one) => one.getAttribute("src"));
      const bytes = Buffer.byteLength(document.toString());
      if (scripts.join() !== "/enhance/embedded.js") return [`${path}: ${scripts.join()}`];
      return path.startsWith("/embed/claims/") && bytes > 8_000 ? [`${path}: ${bytes} bytes`] : [];
    });
  expect(wrong).toEqual([]);
  expect(statSync("out/embed.js").size).toBeLessThan(1_500);
});

test("Every page that can be embedded names its oEmbed file, which leads to its embed", () => {
  const folder = "out";
  const pages = exportedPages(folder).filter(({ path }) =>
    /^\/(?:benchmarks|choose|compare|claims)\/./.test(path),
  );
  const wrong = pages.flatMap(({ path, document, isRedirect }) => {
    const link = document.querySelector('link[type="application/json+oembed"]')?.getAttribute("href");
    const depth = path.split("/").length - 3;
    const isPart = path.startsWith("/claims/") ? depth === 2 : depth === 1;
    if (isRedirect || !isPart) return [];
    if (link === undefined) return [`${path}: no link`];
    const canonical = new URL(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? site)
      .pathname;
    const oembed = JSON.parse(readFileSync(join(folder, new URL(link).pathname), "utf8"));
    const frame = parse(oembed.html).querySelector("iframe");
    const address = new URL(frame?.getAttribute("src") ?? site).pathname;
    return address === `/embed${canonical}` && leadsSomewhere(folder, address) ? [] : [`${path}: ${address}`];
  });
  expect(wrong).toEqual([]);
});

test("A reader finds the HTML on the page, previews it and copies it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(kinds[0]);
  await page.getByText("Embed", { exact: true }).and(page.locator("summary")).click();
  await expect(page.getByRole("region", { name: /^HTML to embed/ })).toContainText(`/embed${kinds[0]}"`);
  await page.getByRole("link", { name: "Preview" }).click();

  await expect(page.getByRole("heading", { name: /^Preview: In an unnamed 2024 test/ })).toBeVisible();
  const frame = page.frameLocator("main iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("110,000 requests");
  await page
    .getByRole("region", { name: /^Preview/ })
    .getByLabel("Dark")
    .check();
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Copy HTML" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(parse(copied).querySelector("iframe")?.getAttribute("src")).toMatch(/simple-http\/\?theme=dark$/);
});

test("A preview of what cannot be embedded stays an example and says so", async ({ page }) => {
  for (const of of ["/languages/rust/", "/benchmarks/nothing/", "//evil.example/", "<script>"]) {
    await page.goto(`/embed/?of=${encodeURIComponent(of)}`);
    await expect(page.getByText("names nothing that can be embedded")).toBeVisible();
    await expect(page.locator("main iframe")).toHaveAttribute("src", /^\/embed\/compare\/[a-z-]+\/$/);
  }
});

test("Without JavaScript every embeddable page and the example have HTML to select", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/embed/");
  await page.getByRole("link", { name: "Throughput as reported" }).click();
  await expect(page).toHaveURL(/\/benchmarks\/throughput\/#embed$/);
  await page.locator("summary", { hasText: "Embed" }).click();
  await expect(page.getByRole("region", { name: /^HTML to embed/ })).toBeVisible();
  await context.close();
});
