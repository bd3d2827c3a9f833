import { expect, test } from "@playwright/test";

/** What docs/browsers.md says is newer than Baseline’s widely available, taken away. */

test("Where popovers are not known the share panel stands open, and links to parts are links", async ({
  page,
}) => {
  await page.route(/\/(?:topics|claims)\//, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll(/ popover(?:target)?="[^"]*"/gi, "") });
  });
  await page.addInitScript(() => {
    for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto("/topics/throughput/");
  const panel = page.getByRole("dialog", { name: "Share this page" });
  await expect(panel.getByLabel("Address of this page")).toHaveValue(/\/topics\/throughput\/$/);
  await expect(panel.getByRole("button", { name: "Copy link" })).toBeVisible();
  await page.getByRole("link", { name: "Share this claim" }).first().click();
  await expect(page).toHaveURL(/\/claims\/.+\/.+\/$/);
  expect(errors).toEqual([]);
});

test("Where boxes cannot be anchored the share panel opens in the middle of the window", async ({ page }) => {
  await page.route(/\.css$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll("position-area", "unknown-area");
    await route.fulfill({ response, body });
  });
  await page.goto("/topics/throughput/");
  await page.getByRole("main").getByRole("button", { name: "Share", exact: true }).click();
  const box = await page.getByRole("dialog", { name: "Share this page" }).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - width / 2)).toBeLessThan(10);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - height / 2)).toBeLessThan(10);
});
