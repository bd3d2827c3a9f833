import { expect, test, type Page } from "@playwright/test";
import { pageKinds } from "../page-kinds";
import { cramped, smallTargets } from "../page-layout";

/** What the reader's own style sheet says; the site's policy lets it in as it lets in an extension's. */
async function withStyles(page: Page, styles: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

/** What comes near is laid out then; here all of a page is looked at, wherever the window stands. */
const allDrawn = ".drawn-when-near { content-visibility: visible !important }";

async function faultsOfKinds(page: Page, styles: string, find: () => readonly string[]) {
  const faults: string[] = [];
  for (const path of pageKinds) {
    await page.goto(path);
    await withStyles(page, `${allDrawn} ${styles}`);
    faults.push(...(await page.evaluate(find)).map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

/** The values of WCAG 1.4.12. */
const spacedText =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

for (const { setting, styles, width } of [
  { setting: "Text of twice the size", styles: "html { font-size: 200% !important }", width: 1280 },
  { setting: "Text with more space", styles: spacedText, width: 1280 },
  { setting: "Text with more space", styles: spacedText, width: 390 },
]) {
  test(`${setting} is neither cut off nor covered, nor widens the page, ${width} px`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOfKinds(page, styles, cramped)).toEqual([]);
  });
}

for (const width of [390, 1280]) {
  test(`What is pressed is 24 px high and wide, or stands alone, ${width} px`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width, height: 900 });
    expect(await faultsOfKinds(page, "", smallTargets)).toEqual([]);
  });
}

for (const { of, address, width } of [
  { of: "A dense table", address: "/compare/rust-vs-go/?density=compact", width: 1440 },
  { of: "A phone", address: "/compare/rust-vs-go/", width: 390 },
]) {
  test(`${of} cuts reasons short, never what evidence says of them`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    const verdicts = page.locator("#criteria-table td a[href$='#evidence']");
    if (width > 1000) await expect(page.locator("table[data-density=compact]").first()).toBeVisible();
    expect(await verdicts.count()).toBeGreaterThan(15);
    const cut = await verdicts.evaluateAll((links) =>
      links.flatMap((link) => {
        const clamp = link.closest("[class*=line-clamp]");
        const cell = link.closest("td");
        const [mark, around] = [link.getBoundingClientRect(), cell?.getBoundingClientRect()];
        const isInside = around !== undefined && mark.right <= around.right && mark.bottom <= around.bottom;
        return clamp === null && isInside ? [] : [cell?.id ?? "no cell"];
      }),
    );
    expect(cut).toEqual([]);
  });
}

test("The contents of a long text stay beside it where there is room, and stand above it elsewhere", async ({
  page,
}) => {
  await page.goto("/method/");
  const contents = page.getByRole("navigation", { name: "On this page" });
  for (const { width, isBeside } of [
    { width: 1280, isBeside: true },
    { width: 1000, isBeside: false },
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/method/#coverage");
    const coverage = page.getByRole("heading", { name: "What is covered" });
    await expect(coverage).toBeInViewport();
    if (!isBeside) await expect(contents).not.toBeInViewport();
    else await expect(contents.getByRole("link", { name: "What is covered" })).toBeInViewport({ ratio: 1 });
  }
});
