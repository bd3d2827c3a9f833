import { createHash } from "node:crypto";
import { expect, test, type Page } from "@playwright/test";
import { exportedPages } from "../exported-site";
import { pageKinds } from "../page-kinds";

/** What a reader does on pages that answer. */
const errands: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "/benchmarks/throughput/": async (page) => {
    await page.getByRole("region", { name: /Rust far superior/ }).hover();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
    await page.getByText("Change the view").click();
    await page.getByLabel("Relative to the best").check();
  },
  "/benchmarks/popularity/": async (page) => {
    await page.getByRole("main").getByRole("figure").first().hover();
    await expect(page.locator(".recharts-surface").first()).toBeVisible();
  },
  "/choose/": async (page) => {
    await page.getByRole("radio", { name: "Real-time service" }).check();
    await expect(page).toHaveURL(/building=real-time/);
  },
  "/claims/": async (page) => {
    await page.getByLabel("Words in claims").fill("prototype pollution");
    await expect(page).toHaveURL(/q=prototype/);
    await expect(page.getByRole("link", { name: /prototype pollution/ })).toBeVisible();
  },
  "/compare/rust-vs-go/": async (page) => {
    await page.getByText("Search, order and what counts").click();
    await page.getByLabel("Count as written").check({ force: true });
    await expect(page).toHaveURL(/written=1/);
  },
};

for (const path of pageKinds) {
  test(`${path} keeps to its policy while it is used`, async ({ page }) => {
    const faults: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 404/.test(message.text())) faults.push(message.text());
    });
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        console.error(`refused by ${effectiveDirective}: ${blockedURI}`),
      );
    });
    await page.goto(path);
    await page.getByRole("banner").getByLabel("Dark", { exact: true }).check({ force: true });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await errands[path]?.(page);
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search" });
    await dialog.getByRole("searchbox").fill("goroutines");
    await expect(dialog.getByRole("link").first()).toBeVisible();
    await dialog.getByRole("button", { name: "Close" }).click();
    const summary = page.locator("main summary:visible").first();
    if ((await summary.count()) > 0) await summary.click();
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual([]);
  });
}

test("Every page carries its policy before all it governs, with the hashes of its own scripts", () => {
  const wrong = exportedPages("out").flatMap(({ path, document }) => {
    const [first, second] = document.querySelectorAll("head > *");
    const policy = second?.getAttribute("content") ?? "";
    const scripts = document
      .querySelectorAll("script:not([src])")
      .filter((one) => one.getAttribute("type") !== "application/ld+json");
    const hashes = scripts.map(
      ({ rawText }) => `'sha256-${createHash("sha256").update(rawText).digest("base64")}'`,
    );
    const allowed = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
    const faults = [
      first?.hasAttribute("charset") === true || "the encoding is not first",
      second?.getAttribute("http-equiv") === "Content-Security-Policy" || "the policy is not second",
      hashes.every((hash) => allowed.includes(hash)) || "a script without its hash",
      allowed.every((hash) => hashes.includes(hash)) || "a hash without its script",
      !policy.includes("unsafe") || "something unsafe is allowed",
      policy.startsWith("default-src 'none'; ") || "not everything is refused by default",
    ].filter((fault) => fault !== true);
    return faults.map((fault) => `${path}: ${fault}`);
  });
  expect(wrong.slice(0, 20)).toEqual([]);
});

test("A script that is not the site’s own does not run", async ({ page }) => {
  await page.goto("/about/");
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.append("window.ran = 1");
    document.body.append(script);
    let refused = false;
    try {
      document.createElement("p").innerHTML = "<b>text</b>";
    } catch {
      refused = true;
    }
    return { injected: Object.hasOwn(window, "ran"), refused };
  });
  expect(ran).toEqual({ injected: false, refused: true });
});
