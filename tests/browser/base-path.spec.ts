import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { exportedPages, leadsSomewhere } from "../exported-site";

const folder = "out-backed/backed";
const pages = exportedPages(folder);

test("Every link, script and style of a site under /backed/ stays under it and leads somewhere", () => {
  const wrong = new Set<string>();
  for (const { path, document } of pages) {
    for (const one of document.querySelectorAll("a[href], link[href], script[src], img[src]")) {
      const target = one.getAttribute("href") ?? one.getAttribute("src") ?? "";
      if (/^(?:[a-z]+:|\/\/|#)/.test(target)) continue;
      const address = new URL(target, `http://x/backed${path}`).pathname;
      if (!address.startsWith("/backed/") || !leadsSomewhere(folder, address.slice("/backed".length)))
        wrong.add(`${path} → ${target}`);
    }
  }
  expect([...wrong].slice(0, 20)).toEqual([]);
});

test("Every page of the sitemap has a title, a description, its own address and a twin under /backed/", () => {
  const byPath = new Map(pages.map((page) => [page.path, page.document]));
  const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(1000);
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  const wrong = addresses.filter((address) => {
    const path = new URL(address).pathname.slice("/backed".length);
    const document = byPath.get(path);
    const attribute = (selector: string, name: string) =>
      document?.querySelector(selector)?.getAttribute(name);
    titles.add(document?.querySelector("title")?.text ?? "");
    descriptions.add(attribute('meta[name="description"]', "content") ?? "");
    const twin = attribute('link[type="text/markdown"]', "href");
    return (
      attribute('link[rel="canonical"]', "href") !== address ||
      twin !== `/backed${path}index.md` ||
      !existsSync(join(folder, path, "index.md"))
    );
  });
  expect(wrong.slice(0, 20)).toEqual([]);
  expect([titles.size, descriptions.size]).toEqual([addresses.length, addresses.length]);
});

test("Canonical addresses and the sitemap carry the host and the base path", async ({ page, request }) => {
  await page.goto("/backed/compare/rust-vs-go/");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    "https://example.org/backed/compare/rust-vs-go/",
  );
  const sitemap = await (await request.get("/backed/sitemap.xml")).text();
  expect(sitemap).toContain("<loc>https://example.org/backed/compare/rust-vs-go/</loc>");
  expect(await (await request.get("/backed/robots.txt")).text()).toContain(
    "https://example.org/backed/sitemap.xml",
  );
});

test("Islands and search find their files under /backed/", async ({ page }) => {
  await page.goto("/backed/claims/");
  await page.getByLabel("Words in claims").fill("garbage collector");
  await expect(page.getByRole("status")).toHaveText(/^[\d,]+ of [\d,]+ claims$/);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("searchbox").fill("goroutines");
  await page.getByRole("dialog").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/backed\//);
});

test("Charts come to life under /backed/", async ({ page }) => {
  await page.goto("/backed/benchmarks/throughput/");
  await page.getByText("Change the view").click();
  await page.getByLabel("Relative to the best").check();
  await expect(page).toHaveURL(/\/backed\/benchmarks\/throughput\/\?relative=1$/);
  await expect(page.locator(".recharts-surface")).not.toHaveCount(0);
});
