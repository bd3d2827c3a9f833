import { expect, test } from "@playwright/test";

const views = [
  "/compare/",
  "/compare/rust-vs-go/",
  "/benchmarks/throughput/",
  "/choose/",
  "/choose/startup-mvp/",
  "/claims/",
];

const queries = {
  nonsense: "?foo=bar&x",
  "a script":
    "?q=%3Cscript%3Ewindow.ran%3D1%3C%2Fscript%3E&languages=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E",
  "a broken escape": "?languages=%E0%A4%A&scale=%",
  "a very long value": `?languages=${"go,".repeat(2000)}`,
  "one thing twice": "?languages=go&languages=rust",
  "names of built-ins": "?__proto__=1&constructor=2&toString=3&hasOwnProperty=4",
  "a very long name": `?${"a".repeat(3000)}=1`,
  "control characters": "?q=%00%01%02%E2%80%AE&scale=%0A",
} as const;

for (const [what, query] of Object.entries(queries)) {
  test(`An address with ${what} shows the page and says what it ignored`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    for (const view of views) {
      await page.goto(view + query);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(
        page.getByText(/^Ignored in this address: /),
        `${view}${query.slice(0, 40)}`,
      ).toBeVisible();
      expect(await page.evaluate(() => Object.hasOwn(window, "ran"))).toBe(false);
    }
    expect(errors).toEqual([]);
  });
}
