import { readFileSync } from "node:fs";
import { expect, test, type Download, type Page } from "@playwright/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page) {
  await page.getByRole("main").getByRole("button", { name: "Share", exact: true }).click();
  return page.getByRole("dialog", { name: "Share this page" });
}

test("Copy link copies the address of exactly what is shown", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/");
  await page.getByLabel("Languages apart").check();
  await expect(page).toHaveURL(/rows=differences/);
  const panel = await openShare(page);
  await panel.getByRole("button", { name: "Copy link" }).click();
  await expect(panel.getByRole("status")).toHaveText("Link copied.");
  expect(await clipboard(page)).toBe(page.url());
  await expect(panel.getByLabel("Address of this page")).toHaveValue(page.url());
});

test("Sharing works from the keyboard, and gives the focus back", async ({ page }) => {
  await page.goto("/claims/rust-far-superior/rust-throughput-simple-http/");
  const share = page.getByRole("button", { name: "Share", exact: true });
  await share.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Address of this page")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => clipboard(page)).toBe(page.url());
  await page.keyboard.press("Escape");
  await expect(share).toBeFocused();
});

test("Where the browser refuses the clipboard, the text is shown to be copied by hand", async ({ page }) => {
  await page.goto("/about/");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("No", "NotAllowedError"));
  });
  const panel = await openShare(page);
  await panel.getByRole("button", { name: "Copy link" }).click();
  const text = panel.getByLabel("Text to copy by hand");
  await expect(text).toHaveValue(page.url());
  await expect(text).toBeFocused();
});

test("The panel of a page copies its citation and the code that embeds it, and leads to both", async ({
  page,
}) => {
  await page.goto("/compare/rust-vs-go/");
  const panel = await openShare(page);
  await panel.getByRole("button", { name: "Copy citation" }).click();
  await expect(panel.getByRole("status")).toHaveText("Citation copied.");
  expect(await clipboard(page)).toMatch(/^Backed .*Rust vs Go.*\/compare\/rust-vs-go\//);
  await panel.getByRole("button", { name: "Copy embed code" }).click();
  await expect(panel.getByRole("status")).toHaveText("Embed code copied.");
  expect(await clipboard(page)).toMatch(/^<iframe src="http.*\/embed\/compare\/rust-vs-go\/"/);
  await panel.getByRole("link", { name: "Citation as BibTeX" }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole("region", { name: "Cite this" })).toBeInViewport();
  await openShare(page);
  await panel.getByRole("link", { name: "Preview of the embed" }).click();
  await expect(page.getByRole("heading", { name: /^Preview: Rust vs Go/ })).toBeVisible();
});

test("Files of the data stand in the panel of each kind of page", async ({ page }) => {
  await page.goto("/benchmarks/throughput/");
  const panel = await openShare(page);
  const address = await panel.getByRole("link", { name: "throughput.csv" }).getAttribute("href");
  expect((await page.request.get(address ?? "")).status()).toBe(200);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the panel holds the address and the data", async ({ page }) => {
    await page.goto("/claims/rust-far-superior/rust-throughput-simple-http/");
    const panel = await openShare(page);
    await expect(panel.getByLabel("Address of this page")).toHaveValue(
      /\/claims\/rust-far-superior\/rust-throughput-simple-http\/$/,
    );
    await expect(panel.getByRole("link", { name: "claims.json" })).toBeVisible();
    await expect(panel.getByRole("button")).toHaveCount(0);
  });
});

test("A claim can be cited in four forms, and its sentence copied", async ({ page }) => {
  await page.goto("/claims/rust-far-superior/rust-throughput-simple-http/");
  await page.getByRole("button", { name: "Copy the sentence" }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^“Why Rust is Far Superior .* as Backed puts it: /);
  const cite = page.getByRole("region", { name: "Cite this" });
  await cite.getByText("BibTeX, RIS, CSL-JSON").click();
  await cite.getByRole("button", { name: "Copy RIS" }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^TY {2}- ELEC\nAU {2}- Backed\n/);
});

test("A cell’s link is copied when asked, as is the cell as Markdown with its sources and the date of the data", async ({
  page,
}) => {
  await page.goto("/compare/rust-vs-go/?rows=differences");
  const link = page.getByRole("link", { name: "Share the cell: Go, Memory safety" });
  await link.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("dialog", { name: "Share: Go, Memory safety" });
  await page.evaluate(() => navigator.clipboard.writeText("what was there before"));
  const copy = panel.getByRole("button", { name: "Copy link" });
  await expect(copy).toBeFocused();
  await expect(panel.getByRole("button", { name: "Copy as Markdown" })).toBeVisible();
  expect(await clipboard(page)).toBe("what was there before");
  await copy.click();
  await expect(panel.getByRole("status")).toHaveText("Link copied.");
  const address = await clipboard(page);
  expect(address).toMatch(/\/compare\/rust-vs-go\/\?rows=differences#criterion-memory-safety-go$/);
  await panel.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(panel.getByRole("status")).toHaveText("Markdown copied.");
  const text = await clipboard(page);
  expect(text).toMatch(/^Go, Memory safety: .+\[\^1\]/);
  expect(text).toMatch(/Backed, data of \d+ \w+ \d{4}, CC BY 4\.0\. <http/);
  expect(text).toMatch(/\[\^1\]: Claim of “.+”, .+ <http:\/\/.+\/claims\/.+>/);
  await page.goto(address);
  await expect(page.locator("#criterion-memory-safety-go")).toBeInViewport();
});

test("A table pastes as rows with footnotes, and is saved as the rows that are shown", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/?rows=differences");
  await expect(page.getByRole("status").filter({ hasText: /^\d+ of \d+ criteria/ })).toBeVisible();
  const table = page.getByRole("table", { name: /What the articles say/ });
  const shown = await table
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .count();
  await page.getByRole("link", { name: /^Share this table: What the articles say/ }).click();
  const panel = page.getByRole("dialog", { name: /^Share: What the articles say/ });
  await panel.getByRole("button", { name: "Copy for a spreadsheet" }).click();
  await expect(panel.getByRole("status")).toHaveText(/^Copied/);
  const [rows = "", notes = ""] = (await clipboard(page)).split("\r\n\r\n");
  expect(rows.split("\r\n")[0]).toBe("Group\tCriterion\tRust\tGo");
  expect(rows.split("\r\n")).toHaveLength(shown + 1);
  expect(notes).toMatch(/^\[1\]\tClaim of “/);
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Save as JSON" }).click();
  const saved: unknown = JSON.parse(await readText(await download));
  expect(Object(saved).rows).toHaveLength(shown);
});

for (const path of ["/claims/", "/topics/throughput/"]) {
  test(`A claim in the list of ${path} copies its permalink`, async ({ page }) => {
    await page.goto(path);
    const link = page.getByRole("link", { name: "Share this claim" }).first();
    const permalink = await link.evaluate((element) => element instanceof HTMLAnchorElement && element.href);
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Copy link" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).toBe(permalink);
  });
}

test("A chart’s files show what is shown, and say where it stands", async ({ page }) => {
  await page.goto("/benchmarks/throughput/?relative=1&languages=rust,go");
  await expect(page.getByLabel("Relative to the best")).toBeChecked();
  const save = async (format: string) => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: `${format} of Throughput as reported` }).click();
    return readText(await download);
  };
  const svg = await save("SVG");
  expect(svg).toContain("as multiples of Rust");
  expect(svg).toContain("url(data:font/woff2;base64,");
  expect(svg.replace(/<\/?(text|tspan)[^>]*>/g, " ")).toContain("relative=1");
  const csv = await save("CSV");
  expect(csv).toMatch(/^panel,subject,language/);
  expect(csv).not.toContain(",nodejs,");
  const panels = page.getByRole("region", { name: /as multiples of Rust/ });
  expect(await panels.count()).toBeGreaterThan(0);
  const png = page.waitForEvent("download");
  await page.getByRole("link", { name: "PNG of Throughput as reported" }).click();
  expect((await readText(await png)).slice(1, 4)).toBe("PNG");
});

test("A chart in another view is cited by its address, and its sentence says what it is of", async ({
  page,
}) => {
  await page.goto("/benchmarks/throughput-ratios/?languages=go,nodejs&show=nothing");
  const cite = page.getByRole("region", { name: "Cite this" });
  const note = page.getByText("This is of the chart as it opens");
  const address = /\/benchmarks\/throughput-ratios\/\?languages=go,nodejs(?!&)/;
  await expect(note).toBeVisible();
  await expect(cite.locator("p").first()).toHaveText(address);
  await expect(cite.locator("pre").first()).toHaveText(address);
  await cite.getByRole("button", { name: "Copy the citation" }).click();
  await expect.poll(() => clipboard(page)).toMatch(address);
  await page.goto("/benchmarks/throughput-ratios/");
  await expect(note).toBeHidden();
  await expect(cite.locator("p").first()).toHaveText(/\/benchmarks\/throughput-ratios\/ /);
});

test("A comparison in another view is cited by its address", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/?rows=differences&show=nothing");
  const cite = page.getByRole("region", { name: "Cite this" });
  await expect(cite.locator("p").first()).toHaveText(/\/compare\/rust-vs-go\/\?rows=differences(?!&)/);
  await page.goto("/compare/rust-vs-go/");
  await expect(cite.locator("p").first()).toHaveText(/\/compare\/rust-vs-go\/ /);
});

test("A chart in its plain view leads to the files of the export", async ({ page }) => {
  await page.goto("/benchmarks/throughput/");
  for (const format of ["SVG", "PNG", "CSV", "JSON"]) {
    const link = page.getByRole("link", { name: `${format} of Throughput as reported` });
    const address = (await link.getAttribute("href")) ?? "";
    expect((await page.request.get(address)).status()).toBe(200);
  }
});

async function readText(download: Download): Promise<string> {
  return readFileSync(await download.path(), "latin1");
}
