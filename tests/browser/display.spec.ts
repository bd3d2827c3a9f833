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

async function faultsOfKinds(page: Page, styles: string, find: () => readonly string[]) {
  const faults: string[] = [];
  for (const path of pageKinds) {
    await page.goto(path);
    if (styles !== "") await withStyles(page, styles);
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
