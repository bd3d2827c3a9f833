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

test("A dense table leaves reasons whole, with what evidence says of them", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/compare/rust-vs-go/?density=compact");
  await expect(page.locator("table[data-density=compact]").first()).toBeVisible();
  const verdicts = page.locator("#criteria-table td a[href$='#evidence']");
  expect(await verdicts.count()).toBeGreaterThan(10);
  await expect(page.locator("#criteria-table [class*=line-clamp]")).toHaveCount(0);
});

for (const { width, height, rows } of [
  { width: 1440, height: 900, rows: 3 },
  { width: 390, height: 844, rows: 1 },
]) {
  test(`The first screen of a comparison shows ${rows} whole of its criteria, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/compare/rust-vs-go/");
    const table = page.getByRole("table", { name: /^What the articles say/ });
    const criteria = table.getByRole("row").filter({ has: page.getByRole("rowheader") });
    const whole = await criteria.evaluateAll(
      (all) =>
        all.filter((row) => row.children.length > 1 && row.getBoundingClientRect().bottom <= innerHeight)
          .length,
    );
    expect(whole).toBeGreaterThanOrEqual(rows);
  });
}

test("Choices of a comparison that are folded away say what is set, while they are", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/?order=decisive&written=1&q=garbage&languages=go");
  const set = page.getByText("(now: “garbage”; most clearly apart first; contradicted claims count; Go)");
  await expect(set).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Words in criteria and reasons" })).toBeHidden();
  await page.getByText("Search, order and what counts").click();
  await expect(page.getByRole("searchbox", { name: "Words in criteria and reasons" })).toHaveValue("garbage");
  await expect(set).toBeHidden();
});

test.describe("On a phone without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("the rows of a comparison show what compares, and their reasons when asked", async ({ page }) => {
    await page.goto("/compare/rust-vs-go/");
    const cell = (criterion: string) => page.locator(`#criterion-${criterion}-go`);
    const reason = (criterion: string) => cell(criterion).locator("a[href*='/claims/']").first();
    await expect(cell("throughput")).toContainText(/strength|weakness|mixed/);
    await expect(cell("throughput").getByRole("img").first()).toBeVisible();
    await expect(reason("throughput")).toBeHidden();
    await page
      .getByRole("row", { name: /^Throughput/ })
      .locator("summary")
      .click();
    await expect(reason("throughput")).toBeVisible();
    await expect(reason("latency")).toBeHidden();
    await page.getByText("Show the reasons of all criteria").click();
    await expect(reason("latency")).toBeVisible();
    await page.goto("about:blank");
    await page.goto("/compare/rust-vs-go/#criterion-latency-go");
    await expect(reason("latency")).toBeVisible();
    await expect(reason("throughput")).toBeHidden();
  });

  test("the reasons of a comparison are all on paper", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.goto("/compare/rust-vs-go/");
    const reasons = page.locator("#criteria-table td .sentence-link");
    expect(await reasons.count()).toBeGreaterThan(20);
    expect(await reasons.locator("visible=true").count()).toBe(await reasons.count());
    await expect(page.locator(".row-fold").locator("visible=true")).toHaveCount(0);
  });
});

/** The room that @page leaves of a sheet, in CSS pixels. */
const sheets = { A4: { width: 688, height: 1020 }, Letter: { width: 710, height: 954 } };

test("On paper a chart stands whole on the first sheet, of A4 and of US letter", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const chart of ["throughput", "throughput-ratios", "latency-percentiles", "memory"]) {
    for (const [format, sheet] of Object.entries(sheets)) {
      await page.setViewportSize(sheet);
      await page.goto(`/benchmarks/${chart}/`);
      const panel = await page.locator(".chart-panel").first().boundingBox();
      const end = (panel?.y ?? 0) + (panel?.height ?? sheet.height);
      expect(end, `${chart} on ${format}`).toBeLessThan(sheet.height);
    }
  }
});

test("Each sheet of paper says where it is from and of when", async ({ page }) => {
  await page.goto("/benchmarks/throughput-ratios/?languages=rust,go#panel");
  await page.pdf({ format: "A4" });
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-address", /\/benchmarks\/throughput-ratios\/\?languages=rust,go$/);
  await expect(root).toHaveAttribute("data-edition", /^Backed, data of \d+ \w+ \d{4}, CC BY 4\.0\.$/);
});

test("Paper is white and its text dark, whatever the theme; what is folded away and not meant for it is left out", async ({
  page,
}) => {
  const lightness = (of: string) =>
    page.evaluate((property) => {
      const color = getComputedStyle(document.documentElement).getPropertyValue(property);
      return Math.max(...[...color.matchAll(/\d+/g)].map(Number));
    }, of);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/frameworks/");
  for (const theme of ["", "dark", "light"]) {
    await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    expect(await lightness("background-color")).toBe(255);
    expect(await lightness("color")).toBeLessThan(40);
  }
  await expect(page.locator("summary").locator("visible=true")).toHaveCount(0);
  await expect(page.locator(".control, .marker").locator("visible=true")).toHaveCount(0);
});

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
    await page.goto("/method/#measured");
    await expect(page.getByRole("heading", { name: "Measured positions" })).toBeInViewport();
    if (!isBeside) await expect(contents).not.toBeInViewport();
    else await expect(contents.getByRole("link", { name: "What is covered" })).toBeInViewport({ ratio: 1 });
  }
});

test("On a wide screen all pages grow alike, and the logo and the title stay where they are", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  for (const path of ["/", "/compare/rust-vs-go/", "/claims/", "/choose/", "/method/", "/articles/"]) {
    await page.goto(path);
    const starts = await page.evaluate(() =>
      ["header a[href='/']", "main h1", "footer h2"].map(
        (one) => document.querySelector(`body > ${one}`)?.getBoundingClientRect().x,
      ),
    );
    expect(starts, path).toEqual([216, 216, 216]);
  }
});

for (const width of [768, 800, 1024]) {
  test(`The band at the top keeps within the margins of the page, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/method/");
    const search = await page.locator("[data-search-open]").first().boundingBox();
    const main = await page.getByRole("heading", { level: 1 }).boundingBox();
    if (search === null || main === null) throw new Error("The band or the heading is not there.");
    expect(search.x + search.width).toBeLessThanOrEqual(width - main.x + 0.5);
  });
}
