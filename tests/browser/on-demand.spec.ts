import { expect, test, type Page, type Route } from "@playwright/test";

const framework = /\/_next\/.*\.js$/;

/** Holds the framework back until it is let go, as a slow connection does. */
async function holdFramework(page: Page): Promise<() => void> {
  let letGo = (): void => {};
  const gate = new Promise<void>((done) => (letGo = done));
  await page.route(framework, async (route: Route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

test("The first use of a comparison counts once, also when the framework is slow to come", async ({
  page,
}) => {
  const letGo = await holdFramework(page);
  await page.goto("/compare/rust-vs-go/");
  const island = page.locator("[data-on-demand]");
  await page.getByText("Languages apart", { exact: true }).click();
  await expect(page.getByLabel("Languages apart")).toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: "Loading …" })).toBeVisible();
  await expect(island).toHaveAttribute("aria-busy", "true");
  letGo();
  await expect(page).toHaveURL("/compare/rust-vs-go/?rows=differences");
  await expect(page.getByLabel("Languages apart")).toBeChecked();
  await expect(island).not.toHaveAttribute("aria-busy");
  await expect(page.getByText("Loading …")).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL("/compare/rust-vs-go/");
  await expect(page.getByRole("group", { name: "Rows" }).getByLabel("All")).toBeChecked();
});

test("What is typed and chosen from the keyboard before the framework answers is kept, with the focus", async ({
  page,
}) => {
  const letGo = await holdFramework(page);
  await page.goto("/compare/rust-vs-go/");
  await page.getByText("Search, order and what counts").click();
  const words = page.getByLabel("Words in criteria and reasons");
  await words.focus();
  await page.keyboard.type("garb");
  letGo();
  await page.keyboard.type("age");
  await expect(page).toHaveURL("/compare/rust-vs-go/?q=garbage");
  await expect(words).toHaveValue("garbage");
  await expect(words).toBeFocused();
});

test("A box that is ticked twice meanwhile is as it was", async ({ page }) => {
  const letGo = await holdFramework(page);
  await page.goto("/benchmarks/throughput/");
  await page.getByText("Change the view").click();
  const go = page.getByRole("group", { name: "Languages" }).getByLabel("Go", { exact: true });
  await go.focus();
  await page.keyboard.press("Space");
  await expect(go).not.toBeChecked();
  await page.keyboard.press("Space");
  await page.getByLabel("Relative to the best").focus();
  await page.keyboard.press("Space");
  letGo();
  await expect(page).toHaveURL("/benchmarks/throughput/?relative=1");
  await expect(go).toBeChecked();
  await expect(page.getByLabel("Relative to the best")).toBeFocused();
});

test("Languages picked and compared at once are compared", async ({ page }) => {
  const letGo = await holdFramework(page);
  await page.goto("/compare/");
  await page.getByRole("checkbox", { name: "Rust" }).click();
  await page.getByRole("checkbox", { name: "Go" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: /^Compare/ }).click();
  letGo();
  await expect(page).toHaveURL("/compare/rust-vs-go/");
});

test("The guide is loaded at the first sign of its reader, and does what was answered meanwhile", async ({
  page,
}) => {
  const letGo = await holdFramework(page);
  await page.goto("/choose/");
  await page.getByRole("radio", { name: "Real-time service" }).check();
  letGo();
  await expect(page).toHaveURL("/choose/?building=real-time");
});

test("What the address asks for is shown without a use", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/?rows=differences");
  await expect(page.getByLabel("Languages apart")).toBeChecked();
  await page.goto("/choose/?building=real-time");
  await expect(page.getByRole("radio", { name: "Real-time service" })).toBeChecked();
});

test("Each use before the framework comes is a step back of its own", async ({ page }) => {
  await page.route(framework, async (route) => {
    await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await page.goto("/choose/");
  await page.getByRole("radio", { name: "Real-time service" }).check();
  await page.getByRole("checkbox", { name: "Speed under load" }).check();
  await expect(page).toHaveURL(/building=real-time&matters=/);
  await page.goBack();
  await expect(page).toHaveURL("/choose/?building=real-time");
  await page.goBack();
  await expect(page).toHaveURL("/choose/");
});

test("What was chosen before the framework came is never seen unchosen again", async ({ page }) => {
  const letGo = await holdFramework(page);
  await page.goto("/choose/");
  const chosen = [
    page.getByRole("radio", { name: "Real-time service" }),
    page.getByRole("checkbox", { name: "Speed under load" }),
    page.getByRole("radiogroup", { name: "No garbage collector" }).getByRole("radio", { name: "Must" }),
  ];
  for (const control of chosen) await control.check();
  const inputs = await Promise.all(chosen.map((control) => control.elementHandle()));
  const kept = page.evaluate(async (inputs) => {
    for (const end = performance.now() + 3000; performance.now() < end;) {
      if (inputs.some((input) => !(input as HTMLInputElement).checked)) return false;
      await new Promise((next) => setTimeout(next));
    }
    return true;
  }, inputs);
  letGo();
  expect(await kept).toBe(true);
  await expect(page).toHaveURL("/choose/?building=real-time&matters=speed&require=no-gc-pauses");
  for (const control of chosen) await expect(control).toBeChecked();
});

const failures = {
  "no connection": (route: Route) => route.abort("internetdisconnected"),
  "a page older than the site": (route: Route) => route.fulfill({ status: 404, body: "Not found" }),
} as const;

for (const [what, fail] of Object.entries(failures)) {
  test(`With ${what} a comparison stays, and says what to do`, async ({ page }) => {
    await page.route(framework, fail);
    await page.goto("/compare/rust-vs-go/");
    const rows = await page.getByRole("row").count();
    await page.getByText("Languages apart", { exact: true }).click();
    const said = page.getByRole("status").filter({ hasText: "could not be loaded" });
    await expect(said).toBeVisible();
    expect(await page.getByRole("row").count()).toBe(rows);
    await expect(page.getByRole("group", { name: "Rows" }).getByLabel("All")).toBeChecked();
    await page.unroute(framework);
    await said.getByRole("button", { name: "reload the page" }).click();
    await page.getByText("Languages apart", { exact: true }).click();
    await expect(page).toHaveURL("/compare/rust-vs-go/?rows=differences");
  });
}

test("What is asked of the explorer before it answers is kept: words, a box, a group that was opened", async ({
  page,
}) => {
  const letGo = await holdFramework(page);
  await page.goto("/claims/");
  await page.locator("summary", { hasText: "Kind" }).click();
  await page.getByLabel("Words in claims").focus();
  await page.keyboard.type("garbage");
  await page.getByRole("checkbox", { name: /^Rust \d+$/ }).check();
  letGo();
  await expect(page).toHaveURL(/[?&]q=garbage/);
  await expect(page).toHaveURL(/[?&]languages=rust/);
  await expect(page.getByRole("status").filter({ hasText: / of [\d,]+ claims$/ })).toBeVisible();
  const counts = page.locator("details", { hasText: "Kind" }).getByRole("checkbox", { name: / \d+$/ });
  await expect(counts).not.toHaveCount(0);
  await expect(page.getByRole("button", { name: "Previous 50" })).toHaveCount(0);
});

test("A search before the framework comes does not disturb it", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await page.keyboard.type("goroutines");
  await expect(dialog.getByRole("link").first()).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  const table = page.getByRole("table", { name: /What the articles say/ });
  await table.evaluate((element) => element.setAttribute("data-same", ""));
  await page.getByText("Search, order and what counts").click();
  await page.getByText("Compact", { exact: true }).click();
  await expect(page).toHaveURL(/density=compact/);
  await expect(table).toHaveAttribute("data-same");
});

for (const width of [390, 1440]) {
  test(`Nothing moves while a page loads or its chart answers, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) =>
        moved.push(...list.getEntries().map((entry) => JSON.stringify(entry))),
      ).observe({ type: "layout-shift", buffered: true });
    });
    const moved = () => page.evaluate(() => Reflect.get(window, "moved"));
    for (const path of [
      "/",
      "/compare/",
      "/compare/rust-vs-go/",
      "/claims/",
      "/choose/",
      "/choose/startup-mvp/",
    ]) {
      await page.goto(path, { waitUntil: "networkidle" });
      await page.mouse.move(200, 300);
      await page.waitForLoadState("networkidle");
      expect(await moved(), path).toEqual([]);
    }
    for (const path of [
      "/benchmarks/throughput/",
      "/benchmarks/throughput-ratios/",
      "/benchmarks/popularity/",
    ]) {
      await page.goto(path, { waitUntil: "networkidle" });
      const drawn = page.locator(
        "[data-answers-hover] .chart-panel :is(svg[data-color], svg:has([data-color]))",
      );
      await drawn.filter({ visible: true }).first().hover();
      await expect(page.locator(".recharts-surface").first()).toBeVisible();
      expect(await moved(), path).toEqual([]);
    }
  });
}

test("On a phone the rows of a chart stand at even distances, and tell their own numbers", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("/benchmarks/throughput-ratios/");
  const gaps = () =>
    page.locator(".chart-rows").evaluateAll((panels) =>
      panels.flatMap((panel) => {
        const rows = [...panel.querySelectorAll(":scope > .chart-row")];
        return rows.slice(1).map((row, at) => {
          const name = row.querySelector(".chart-name")?.getBoundingClientRect().top ?? 0;
          return Math.round(name - (rows[at]?.getBoundingClientRect().bottom ?? 0));
        });
      }),
    );
  const before = await gaps();
  expect(new Set(before).size).toBe(1);
  const panel = page.locator(".chart-panel").first();
  await panel.hover();
  await expect(panel.locator(".recharts-surface")).toBeVisible();
  expect(await gaps()).toEqual(before);
  for (const row of await panel.locator(".chart-rows > .chart-row").all()) {
    const number = await row.locator(":scope > span").last().textContent();
    await row.hover({ force: true, position: { x: 200, y: ((await row.boundingBox())?.height ?? 0) - 16 } });
    await expect(panel.locator(".recharts-tooltip-wrapper")).toContainText(number ?? "");
  }
});
