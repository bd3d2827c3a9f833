import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { exportedPages } from "../exported-site";
import { pageKinds } from "../page-kinds";

for (const scheme of ["light", "dark"] as const) {
  for (const width of [320, 1440]) {
    test(`No page kind has an accessibility fault or scrolls sideways, ${scheme}, ${width} px`, async ({
      browser,
    }) => {
      test.setTimeout(900_000);
      const context = await browser.newContext({
        colorScheme: scheme,
        viewport: { width, height: 900 },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !message.text().includes("404"))
          faults.push(`${page.url()}: ${message.text()}`);
      });
      for (const path of pageKinds) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        faults.push(
          ...violations.map(
            ({ id, nodes }) =>
              `${path}: ${id} at ${nodes
                .slice(0, 3)
                .map(({ target }) => target.join(" "))
                .join(" | ")}`,
          ),
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) faults.push(`${path}: ${overflow} px wider than the window`);
      }
      await context.close();
      expect(faults).toEqual([]);
    });
  }
}

test("A sample of all pages has no accessibility fault and no console error", async ({ page }) => {
  test.setTimeout(900_000);
  const sample = exportedPages("out").filter(({ isRedirect }, at) => !isRedirect && at % 100 === 0);
  const faults: string[] = [];
  page.on(
    "console",
    (message) => message.type() === "error" && faults.push(`${page.url()}: ${message.text()}`),
  );
  for (const { path } of sample) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes[0]?.target.join(" ")}`));
  }
  expect(faults).toEqual([]);
});

test("The keyboard reaches the content first, and every stop can be seen", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return box === undefined || box.width === 0 || box.bottom <= 0 || box.top >= innerHeight;
    });
    expect(hidden, `stop ${stop}`).toBe(false);
  }
});
