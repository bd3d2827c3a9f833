import { expect, test, type Page } from "@playwright/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openShare(page: Page) {
  await page.getByRole("main").getByRole("button", { name: "Share", exact: true }).click();
  return page.getByRole("dialog", { name: "Share this page" });
}

test("Copy link copies the address of exactly what is shown", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/");
  await page.getByLabel("Languages differ").check();
  await expect(page).toHaveURL(/rows=differences/);
  const panel = await openShare(page);
  await panel.getByRole("button", { name: "Copy link" }).click();
  await expect(panel.getByRole("status")).toHaveText("Copied.");
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
  expect(await clipboard(page)).toBe(page.url());
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
  await expect.poll(() => clipboard(page)).toMatch(/^“Why Rust is Far Superior .* in Backed’s words: “/);
  const cite = page.getByRole("region", { name: "Cite this" });
  await cite.getByText("BibTeX, RIS, CSL-JSON").click();
  await cite.getByRole("button", { name: "Copy RIS" }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^TY {2}- ELEC\nAU {2}- Backed\n/);
});
