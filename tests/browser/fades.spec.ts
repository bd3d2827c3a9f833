import { expect, test, type Page } from "@playwright/test";

// Other tests press keys as soon as a page is there, and prefer pages that do not fade (playwright.config.ts).
test.use({ contextOptions: { reducedMotion: "no-preference" } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", ({ viewTransition }) =>
      Object.assign(globalThis, { faded: viewTransition !== null }),
    );
  });
  await page.goto("/topics/", { waitUntil: "networkidle" });
});

const toTopic = (page: Page) => page.locator('main a[href="/topics/latency/"]').first();
const faded = (page: Page) => page.evaluate(() => Reflect.get(globalThis, "faded"));

test("A page fades in where a pointer follows a link", async ({ page }) => {
  await toTopic(page).click();
  await expect(page).toHaveURL("/topics/latency/");
  await expect.poll(() => faded(page)).toBe(true);
});

test("It comes at once for the keyboard and on the way back, so that no key is lost", async ({ page }) => {
  await toTopic(page).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/topics/latency/");
  await expect.poll(() => faded(page)).toBe(false);
  await page.getByRole("heading", { level: 1 }).click();
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL("/topics/");
  await expect.poll(() => faded(page)).toBe(false);
});

test("It comes at once for readers who prefer less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await toTopic(page).click();
  await expect(page).toHaveURL("/topics/latency/");
  await expect.poll(() => faded(page)).toBe(false);
});
