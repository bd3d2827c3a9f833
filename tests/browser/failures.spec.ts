import { expect, test, type Page } from "@playwright/test";

/** Pages with scripts of each kind, with words that stand on them whatever fails. */
const pages = [
  ["/", "How much faster is Rust than Go?"],
  ["/claims/", "Every statement of"],
  ["/choose/", "What matters"],
  ["/compare/rust-vs-go/", "Throughput"],
  ["/claims/rust-far-superior/rust-throughput-simple-http/", "110,000 requests"],
] as const;

const claim = pages[4][0];

/** What a page throws while `visit` runs. */
async function errorsOf(page: Page, visit: () => Promise<void>): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await visit();
  return errors;
}

async function expectContent(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(words);
}

const openShare = (page: Page) =>
  page.getByRole("main").getByRole("button", { name: "Share", exact: true }).click();

test("Where storage is denied, pages work, and a theme holds for the page", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("Denied", "SecurityError");
        },
      });
    }
  });
  const errors = await errorsOf(page, async () => {
    for (const [path, words] of pages) {
      await page.goto(path);
      await expectContent(page, words);
    }
    await page.getByRole("radio", { name: "Dark" }).focus();
    await page.keyboard.press("Space");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
  expect(errors).toEqual([]);
});

for (const year of ["1970", "2100"]) {
  test(`With a clock that says ${year} pages show the same days`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-01-01T00:00:00Z`));
    for (const [path, words] of pages) {
      await page.goto(path);
      await expectContent(page, words);
      await expect(page.getByRole("contentinfo")).toContainText(/Data of \d+ [A-Z][a-z]+ 20\d\d/);
      expect(await page.getByRole("main").innerText()).not.toMatch(/\b(1970|2100)\b/);
    }
  });
}

test("Where the scripts of a new release replaced those of an open page, it keeps its content and says so", async ({
  page,
}) => {
  await page.route("**/_next/**/*.js", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/claims/");
  await page.getByLabel("Words in claims").focus();
  await expectContent(page, "Every statement of");
  await expect(page.getByRole("status").filter({ hasText: "could not be loaded" })).toBeVisible();
});

test("Where the page's own script is missing, links lead where they always do", async ({ page }) => {
  await page.route("**/enhance/**", (route) => route.abort());
  await page.goto(claim);
  await expectContent(page, "110,000 requests");
  await expect(page.getByText("A script of this page could not be loaded")).toBeVisible();
  await page
    .getByRole("banner")
    .getByRole("link", { name: /Search/ })
    .click();
  await expect(page).toHaveURL(/\/claims\/$/);
});

test("Where the search file is missing, the explorer and the dialog say so and can be tried again", async ({
  page,
}) => {
  await page.route("**/search.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("/claims/?q=latency");
  await expect(page.getByText("The claims could not be loaded.")).toBeVisible();
  await page
    .getByRole("banner")
    .getByRole("link", { name: /Search/ })
    .click();
  await page.getByRole("dialog").getByRole("searchbox").fill("latency");
  await expect(page.getByText("Search could not be loaded")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.unroute("**/search.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/^[\d,]+ of [\d,]+ claims$/)).toBeVisible();
});

test("Where what sharing needs is missing, the link can be had and the panel says what failed", async ({
  page,
}) => {
  await page.goto(claim);
  await page.route("**/share.json", (route) => route.fulfill({ status: 404, body: "" }));
  await page.route("**/index.md", (route) => route.fulfill({ status: 404, body: "" }));
  await openShare(page);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("The Markdown of this page could not be loaded.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Share this claim" }).first().click();
  await expect(page.getByText("Its text and data could not be loaded")).toBeVisible();
});

test("Where the scripts that share are missing, addresses stand and links lead on", async ({ page }) => {
  await page.route("**/enhance/share*", (route) => route.abort());
  await page.goto(claim);
  await openShare(page);
  await expect(page.getByText("Copying could not be loaded")).toBeVisible();
  await expect(page.getByLabel("Address of this page")).toHaveValue(/rust-throughput-simple-http/);
  await page.keyboard.press("Escape");
  const link = page.getByRole("link", { name: "Share this claim" }).first();
  const to = await link.getAttribute("href");
  await link.click();
  await expect(page).toHaveURL(to ?? "");
});

test("Offline, an open page keeps its content, answers, and says what it cannot load", async ({
  page,
  context,
}) => {
  await page.goto("/choose/");
  const answer = page.getByRole("main").getByRole("checkbox", { checked: false }).first();
  await answer.check();
  await expect(page).toHaveURL(/\?/);
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  const before = page.url();
  await answer.check();
  await expect(page).not.toHaveURL(before);
  await page.getByRole("button", { name: "Copy decision record" }).click();
  await expect(page.getByText("could not be loaded: reload the page")).toBeVisible();
  await expectContent(page, "What matters");
});

test("Offline, a preview of an embed says that it could not be loaded", async ({ page }) => {
  await page.route("**/oembed.json", (route) => route.abort());
  await page.goto("/embed/?of=/benchmarks/throughput/");
  await expect(page.getByText("could not be loaded: this is an example.")).toBeVisible();
});

test("Where the script of an embed is missing, the embed shows all it holds", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  for (const path of ["/embed/choose/startup-mvp/", "/embed/compare/rust-vs-go/", `/embed${claim}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(200);
  }
});

test("At 400 % zoom no page scrolls sideways, and in print no control is left", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [path, words] of pages) {
    await page.goto(path);
    await expectContent(page, words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: "print" });
    await expectContent(page, words);
    await expect(page.getByRole("main").getByRole("button", { name: "Share", exact: true })).toBeHidden();
    await page.emulateMedia({ media: "screen" });
  }
});
