import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("A comparison is whole: words, strips, reasons and the claims behind them", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/");
  const row = page.getByRole("row", { name: /^Learning curve/ }).first();
  await expect(row).toContainText("weakness");
  await expect(row.getByRole("img", { name: /^Rust, Learning curve/i })).toBeVisible();
  await row.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("A chart is whole: its drawing, its numbers and its table", async ({ page }) => {
  await page.goto("/benchmarks/throughput/");
  const panel = page.getByRole("region", { name: /Rust far superior/ });
  await expect(panel.locator("svg rect").first()).toBeVisible();
  await expect(panel).toContainText("110,000");
  await page.getByText("All numbers as a table").click();
  await expect(page.getByRole("cell", { name: /110,000/ })).toBeVisible();
});

test("The navigation says in which section a page stands", async ({ page }) => {
  const here = page.getByRole("navigation", { name: "Main" }).locator("[aria-current]");
  await page.goto("/claims/");
  await expect(here).toHaveText("Claims");
  await expect(here).toHaveAttribute("aria-current", "page");
  await page.goto("/choose/startup-mvp/");
  await expect(here).toHaveText("Choose");
  await expect(here).toHaveCSS("text-decoration-line", "underline");
  await page.goto("/contribute/");
  await expect(here).toHaveCount(0);
});

test("On a phone the header is one line, and its menu opens by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/choose/startup-mvp/");
  expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(64);
  await page.getByRole("button", { name: "Menu" }).focus();
  await page.keyboard.press("Enter");
  const links = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  for (const name of ["Compare", "Choose", "Benchmarks", "Disagreements", "Claims", "Articles"]) {
    await page.keyboard.press("Tab");
    await expect(links.filter({ hasText: name })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/articles/");
});

test("The guide answers by its presets", async ({ page }) => {
  await page.goto("/choose/");
  await page
    .getByRole("link", { name: /first product to ship/i })
    .first()
    .click();
  await expect(page).toHaveURL("/choose/startup-mvp/");
  await expect(page.getByRole("main")).toContainText(/Node\.js/);
});

test("Claims can be read by article and by topic", async ({ page }) => {
  await page.goto("/claims/");
  await expect(page.getByRole("main").getByRole("listitem")).not.toHaveCount(0);
  // By keyboard: on the way to it, rows that come near the window take their place and move it from under a pointer.
  await page.getByRole("link", { name: "articles", exact: true }).press("Enter");
  await expect(page).toHaveURL("/articles/");
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Rust vs Go in Backend/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rust vs Go");
});
