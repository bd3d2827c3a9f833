import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { expect, test } from "@playwright/test";
import { parseAtomFeed } from "feedsmith";
import { getSite } from "@/app/catalog";
import { formatNumber } from "@/lib/format";
import { absoluteUrl } from "@/lib/site";
import { exportedPages } from "../exported-site";

test("A reader takes the claims from the data page, as JSON that follows its schema and as CSV", async ({
  page,
  request,
}) => {
  await page.goto("/data/");
  const row = page.getByRole("row", { name: /^claims [\d,]+ records/ });
  const fetched = async (name: string) => {
    const address = await row.getByRole("link", { name }).getAttribute("href");
    const response = await request.get(address ?? "");
    return { type: response.headers()["content-type"] ?? "", text: await response.text() };
  };
  const json = await fetched("JSON of claims");
  const csv = await fetched("CSV of claims");
  const schema = await fetched("Schema of claims");

  expect(json.type).toContain("application/json");
  expect(csv.type).toContain("text/csv");
  const ajv = new Ajv2020({ allowUnionTypes: true });
  expect(ajv.validate(JSON.parse(schema.text), JSON.parse(json.text)), ajv.errorsText()).toBe(true);

  const ids: readonly string[] = JSON.parse(json.text).claims.map(({ id }: { id: string }) => id);
  const rows: readonly { readonly id: string }[] = parse(csv.text, { columns: true });
  expect(rows.map(({ id }) => id)).toEqual(ids);
  await expect(row).toContainText(`${formatNumber(ids.length)} records`);
});

test("A program finds every file by the data package", async ({ request }) => {
  const description = await (await request.get("/data/datapackage.json")).json();
  const paths: readonly string[] = description.resources.map(({ path }: { path: string }) => path);
  expect(paths).toContain("claims.csv");
  for (const path of paths) expect((await request.get(`/data/${path}`)).status(), path).toBe(200);
});

test("The sitemap leads to pages that name the same address as their own", async ({ page, request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  expect(addresses.length).toBeGreaterThan(100);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");

  const data = addresses.find((address) => address.endsWith("/data/")) ?? "";
  await page.goto(new URL(data).pathname);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", data);
});

test("The sitemap lists every exported page that search engines may keep, and no other", async ({
  request,
}) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
  const exported = exportedPages("out").filter(
    ({ path, isRedirect, document }) =>
      !isRedirect &&
      !path.endsWith(".html") &&
      document.querySelector('meta[name="robots"][content*="noindex"]') === null,
  );
  expect(listed.toSorted()).toEqual(exported.map(({ path }) => path).sort());
});

test("The sitemap says of every released page when a release last changed it", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const dates = [...sitemap.matchAll(/<lastmod>([^<]+)<\/lastmod>/g)].map(([, date = ""]) => date);
  expect(dates.length).toBeGreaterThan(1000);
  const days = [...getSite().releases.keys()];
  expect(dates.filter((date) => !days.includes(date))).toEqual([]);
});

test("A reader subscribes to what is new, about all or about one language", async ({ page, request }) => {
  for (const [address, title] of [
    ["/claims/", "Backed: what is new"],
    ["/languages/python/", "Python: what is new"],
  ] as const) {
    await page.goto(address);
    const hrefOf = (type: string) =>
      page.locator(`link[rel="alternate"][type="${type}"][title="${title}"]`).getAttribute("href");
    const atom = await request.get((await hrefOf("application/atom+xml")) ?? "");
    const json = await request.get((await hrefOf("application/feed+json")) ?? "");
    expect(atom.headers()["content-type"]).toContain("xml");
    expect(json.headers()["content-type"]).toContain("json");
    const { entries = [], links } = parseAtomFeed(await atom.text());
    expect(links?.[0]?.href).toBe(absoluteUrl((await hrefOf("application/atom+xml")) ?? ""));
    expect(entries.length).toBeGreaterThan(1);
    expect((await json.json()).items.map(({ id }: { id: string }) => id)).toEqual(
      entries.map(({ id }) => id),
    );
    for (const { links: to = [] } of entries) {
      expect((await request.get(new URL(to[0]?.href ?? "").pathname)).status()).toBe(200);
    }
  }
});
