import { expect, test } from "@playwright/test";

test("Is it true that Figma’s server was C++ before? The site’s own search ends at the source", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await dialog
    .getByRole("combobox")
    .or(dialog.getByRole("searchbox"))
    .first()
    .fill("Figma server C++ before");
  await expect(dialog.getByRole("status")).toHaveText(/results?$/);
  await dialog.getByRole("link").first().click();
  await expect(page).not.toHaveURL("/");
  await expect(page.locator("main")).toContainText("TypeScript");
  const source = page
    .locator('main a[href^="https://www.figma.com/blog/rust-in-production-at-figma"]')
    .first();
  await expect(source).toBeVisible();
});

test("A contradicted claim leaves the consensus and returns by the switch, and the page says what changed", async ({
  page,
}) => {
  await page.goto("/compare/rust-vs-nodejs/");
  const cell = page
    .getByRole("row", { name: /^WebAssembly/ })
    .getByRole("cell")
    .nth(1);
  await expect(cell).toContainText("no judgement counts");
  await page.getByText("Search, order and what counts").click();
  await page.getByLabel("Count as written").check({ force: true });
  await expect(page).toHaveURL("/compare/rust-vs-nodejs/?written=1");
  await expect(cell).not.toContainText("no judgement counts");
  await expect(page.getByText(/^WebAssembly.*, Node\.js: no position → −1$/)).toBeVisible();
  await page.goBack();
  await expect(cell).toContainText("no judgement counts");
});

test("A verdict leads to the evidence, and the evidence to its source", async ({ page }) => {
  await page.goto("/claims/rust-vs-go-backend/rust-standard-library-http/");
  await expect(page.getByText("contradicted").first()).toBeVisible();
  const evidence = page.locator("#evidence");
  await expect(evidence).toContainText("contradicts this claim");
  await expect(evidence.locator('a[href^="https://doc.rust-lang.org/"]').first()).toBeVisible();
  await evidence.locator('a[href^="/evidence/"]').first().click();
  await expect(page).toHaveURL(/\/evidence\/[a-z0-9-]+\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\?$/);
});

test("A comparison counts since a year by its address", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/?since=2026");
  await expect(
    page.getByText(/^Only articles of 2026 and later count: this moves \d+ medians? here\.$/),
  ).toBeVisible();
  const ahead = page.getByText(/^\w+ articles? puts? Rust ahead of Go\.$/);
  await expect(ahead.first()).toHaveText("Three articles put Rust ahead of Go.");
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page).toHaveURL("/compare/rust-vs-go/");
  await expect(ahead.first()).toHaveText("Four articles put Rust ahead of Go.");
});

test("With columns hidden a comparison sums up what is shown, and leads to the comparison of these alone", async ({
  page,
}) => {
  await page.goto("/compare/rust-vs-go-vs-nodejs-vs-python/?languages=rust,go&written=1");
  await expect(page.getByText("The summary above is of all four languages.")).toBeVisible();
  const counted = page.getByText(/^Languages are then apart on/);
  const said = (await counted.textContent()) ?? "";
  await page.getByRole("link", { name: "The comparison of Rust and Go alone" }).click();
  await expect(page).toHaveURL("/compare/rust-vs-go/?written=1");
  await expect(counted).toHaveText(said);
});

test("Measured and reported stand on one axis, told apart by shape, and can be shown alone", async ({
  page,
}) => {
  await page.goto("/benchmarks/throughput-ratios/");
  const panel = page.getByRole("region").filter({ has: page.getByRole("heading", { name: "Rust ÷ Go" }) });
  await expect(panel.getByText("Web Frameworks 2025")).toBeVisible();
  await expect(panel.getByText("Rust far superior")).toBeVisible();
  await page.getByText("Change the view").click();
  await page.getByLabel("As measured", { exact: true }).check();
  await expect(page).toHaveURL("/benchmarks/throughput-ratios/?show=measured");
  await expect(panel.getByText("Rust far superior")).toHaveCount(0);
  await page.getByLabel("512").check();
  await expect(panel.getByText(/512 connections/).first()).toBeVisible();
});

test("A chart says what the tests do that it draws, and calls a dataset by one name", async ({ page }) => {
  await page.goto("/benchmarks/throughput-ratios/");
  await page.getByText(/^What the \w+ tests do$/).click();
  await expect(page.getByText("Fortunes: All rows of a table rendered as HTML.")).toBeVisible();
  await page
    .getByRole("link", { name: /^Web Frameworks 2025/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Web Frameworks 2025" })).toBeVisible();
});

for (const [screen, size, most] of [
  ["a phone", { width: 390, height: 844 }, 844 * 1.5],
  ["a desk", { width: 1440, height: 900 }, 600],
] as const) {
  test(`On ${screen} a chart begins early; its controls are folded and say what they changed`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto("/benchmarks/throughput-ratios/");
    const first = await page.locator("section[id^=panel-]").first().boundingBox();
    expect(first?.y).toBeLessThan(most);
    await expect(page.getByLabel("As measured", { exact: true })).toBeHidden();
    await page.getByText("Change the view").click();
    await page.getByLabel("As measured", { exact: true }).check();
    await page.getByText("Change the view").click();
    await expect(page.getByText("Change the view (now: as measured)")).toBeVisible();
    await expect(page.getByLabel("As measured", { exact: true })).toBeHidden();
    await page.reload();
    await expect(page.getByLabel("As measured", { exact: true })).toBeVisible();
    await expect(page.getByLabel("As measured", { exact: true })).toBeChecked();
  });
}

test("The list of charts shows each at a glance, beside the sentence that says it", async ({ page }) => {
  await page.goto("/benchmarks/");
  const charts = page.getByRole("main").getByRole("listitem");
  for (const chart of await charts.all()) {
    const [drawing, finding] = [chart.locator("svg[aria-hidden=true]").first(), chart.locator("p").last()];
    await expect(drawing.locator("rect, path, line, polyline").first()).toBeAttached();
    expect((await finding.textContent())?.trim()).toMatch(/\.$/);
  }
  expect(await charts.count()).toBeGreaterThan(10);
});

test("A chart’s picture and numbers can be taken along", async ({ request }) => {
  for (const [format, type] of [
    ["svg", "image/svg+xml"],
    ["png", "image/png"],
    ["csv", "text/csv"],
    ["json", "application/json"],
  ] as const) {
    const response = await request.get(`/charts/throughput-by-framework.${format}`);
    expect(response.status()).toBe(200);
    expect(response.headers()["content-type"]).toContain(type);
  }
  const svg = await (await request.get("/charts/throughput-by-framework.svg")).text();
  expect(svg).toContain("Measured by the-benchmarker, 23 July 2025.");
  expect(svg).toContain("Licence: MIT.");
});

test("The guide says whether articles alone recommend otherwise, and takes the switch into the address", async ({
  page,
}) => {
  await page.goto("/choose/low-latency-service/");
  await expect(page.getByText(/^Measured first(:| and articles only give the same answer)/)).toBeVisible();
  await page.getByLabel("Articles only").check({ force: true });
  await expect(page).toHaveURL("/choose/low-latency-service/?layer=articles");
  await expect(page.getByText(/by what 5 articles say\./).first()).toBeVisible();
});
