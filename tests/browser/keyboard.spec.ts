import { expect, test } from "@playwright/test";
import { tabTo, walkThrough } from "../focus";
import { pageKinds } from "../page-kinds";

test("By keyboard alone: find a claim by search", async ({ page }) => {
  await page.goto("/about/");
  await tabTo(page, page.getByRole("banner").getByRole("link", { name: "Search" }));
  await page.keyboard.press("Enter");
  await page.keyboard.type("prototype pollution");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("status")).toHaveText(/results?$/);
  const found = dialog.getByRole("link", { name: /prototype pollution/ }).first();
  await tabTo(page, found, 12);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/claims\/.+\/.+\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("prototype pollution");
});

test("By keyboard alone: compare two languages and open a reason", async ({ page }) => {
  await page.goto("/compare/");
  await expect(page.getByRole("checkbox", { name: "Rust" })).toBeEnabled();
  for (const language of ["Rust", "Go"]) {
    await tabTo(page, page.getByRole("checkbox", { name: language, exact: true }));
    await page.keyboard.press("Space");
  }
  await tabTo(page, page.getByRole("button", { name: "Compare Rust and Go" }));
  await page.keyboard.press("Enter");
  await page.waitForURL("/compare/rust-vs-go/", { waitUntil: "load" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  const row = page.getByRole("row", { name: /^Learning curve/ });
  await tabTo(page, row.locator('a[href^="/claims/"]').first(), 400);
  const reason = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(reason ?? "no reason");
});

test("By keyboard alone: answer a question of the guide and read the ranking", async ({ page }) => {
  await page.goto("/choose/");
  const building = page.getByRole("radio", { name: "Real-time service" });
  await expect(building).toBeEnabled();
  // Before an answer the group is entered at its last choice, from which the arrow leads to the first.
  await tabTo(page, page.getByRole("radio", { name: "No answer" }).first());
  for (let press = 0; press < 8 && !(await building.isChecked()); press += 1)
    await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/building=real-time/);
  await expect(page.getByRole("status").first()).toHaveText(/leads with|too close to call|ot enough/);
  const ledger = page.locator("#ranking ol > li").first().locator("summary").first();
  await tabTo(page, ledger, 400);
  await page.keyboard.press("Enter");
  await expect(page.locator("#ranking ol > li").first().getByRole("table").first()).toBeVisible();
});

test.describe("With the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("By keyboard alone: share a link", async ({ page }) => {
    await page.goto("/topics/throughput/");
    const share = page.getByRole("main").getByRole("button", { name: "Share", exact: true });
    await tabTo(page, share);
    await page.keyboard.press("Enter");
    const panel = page.getByRole("dialog", { name: "Share this page" });
    await expect(panel.getByRole("button", { name: "Copy link" })).toBeVisible();
    await tabTo(page, panel.getByRole("button", { name: "Copy link" }), 4);
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("status")).toHaveText("Link copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.keyboard.press("Escape");
    await expect(share).toBeFocused();
  });
});

for (const [width, height] of [
  [390, 700],
  [1280, 720],
] as const) {
  test(`Nothing that stays in place covers what has the focus, ${width} × ${height}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.setViewportSize({ width, height });
    const faults: string[] = [];
    const walked: string[] = [];
    for (const path of pageKinds) {
      await page.goto(path);
      // Where nothing stays in place while the page scrolls, nothing can cover what the browser scrolls to.
      const staying = await page.evaluate(() =>
        [...document.querySelectorAll("body *")].some(
          (one) => /sticky|fixed/.test(getComputedStyle(one).position) && one.getClientRects().length > 0,
        ),
      );
      if (!staying) continue;
      const { stops, hidden } = await walkThrough(page);
      walked.push(`${path}: ${stops} stops`);
      faults.push(...hidden.map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(walked.length).toBeGreaterThan(0);
  });
}
