import { expect, test } from "@playwright/test";

test("Compare two languages and open the sentence behind a cell", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /^Rust and Go/ }).click();
  await expect(page).toHaveURL("/compare/rust-vs-go/");
  const cell = page.getByRole("row", { name: /^Learning curve/ }).first();
  await cell.locator('a[href^="/claims/"]').first().click();
  await expect(page).toHaveURL(/\/claims\/[a-z0-9-]+\/[a-z0-9-]+\/$/);
  const original = page.getByRole("link", { name: "Read it in the article" });
  await expect(original).toHaveAttribute("href", /^https:\/\/.+#:~:text=/);
});

test("Find out how much faster Rust is said to be than Go, and why the answers differ", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How much faster is Rust than Go?");
  await page.getByRole("link", { name: "All ratios, with their sources" }).click();
  await expect(page).toHaveURL("/benchmarks/throughput-ratios/");
  const panel = page.getByRole("region").filter({ has: page.getByRole("heading", { name: "Rust ÷ Go" }) });
  await expect(panel).toContainText("1.2×");
  await expect(panel).toContainText("1.7×");
  await expect(panel).toContainText("2–3×");
  await expect(page.getByText("come from different conditions").first()).toBeVisible();
  await panel.getByRole("link", { name: "Rust far superior" }).click();
  await expect(page.getByText("110,000")).not.toHaveCount(0);
});

test("A chart can be divided by its best and comes back by its address", async ({ page }) => {
  await page.goto("/benchmarks/throughput/");
  await page.getByText("Change the view").click();
  await page.getByLabel("Relative to the best").check();
  await expect(page).toHaveURL("/benchmarks/throughput/?relative=1");
  await expect(page.getByRole("region", { name: /Rust far superior/ })).toContainText("0.82×");
  await page.getByLabel("Logarithmic").check();
  await expect(page).toHaveURL(/scale=log/);
  await page.goBack();
  await expect(page).toHaveURL("/benchmarks/throughput/?relative=1");
  await expect(page.getByLabel("Linear")).toBeChecked();
});

test("A chart that is touched answers by Recharts, at the same height", async ({ page }) => {
  await page.goto("/benchmarks/throughput/");
  const panel = page.getByRole("region", { name: /Rust far superior/ });
  const before = await panel.boundingBox();
  await panel.hover();
  await expect(panel.locator(".recharts-surface")).toHaveCount(1);
  expect((await panel.boundingBox())?.height).toBe(before?.height);
});

test("Find a claim by words", async ({ page }) => {
  await page.goto("/claims/");
  await page.getByLabel("Words in claims").fill("prototype pollution");
  await expect(page.getByRole("status")).toHaveText(/^\d of [\d,]+ claims$/);
  await expect(page).toHaveURL("/claims/?q=prototype+pollution");
  await page.getByRole("link", { name: /prototype pollution/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("prototype pollution");
  await page.goBack();
  await expect(page.getByLabel("Words in claims")).toHaveValue("prototype pollution");
  await expect(page.getByRole("link", { name: /prototype pollution/ })).toBeVisible();
});

test("Filter claims by language and article, and share the address", async ({ page, context }) => {
  await page.goto("/claims/");
  await page.getByRole("checkbox", { name: /^Go \d+$/ }).check();
  await expect(page).toHaveURL("/claims/?languages=go");
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole("checkbox", { name: /^Go \d+$/ })).toBeChecked();
  await expect(page.getByRole("status")).toHaveText(/ of /);
  const sentence = await page.getByRole("status").textContent();
  await expect(shared.getByRole("status")).toHaveText(sentence ?? "");
});

test("On a phone, open the filters, see how many claims fit, and go on to them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/claims/");
  await page.getByRole("button", { name: "Filters" }).click();
  await page.getByRole("checkbox", { name: /^Go \d+$/ }).check();
  const status = page.getByRole("status").filter({ hasText: / of [\d,]+ claims$/ });
  const words = page.getByLabel("Words in claims");
  for (const { typed, count } of [
    { typed: "no-such-word", count: "0 claims" },
    { typed: "blockchain", count: "1 claim" },
    { typed: "memory", count: /[2-9]\d* claims/ },
  ]) {
    await words.fill(typed);
    await expect(page.getByRole("button", { name: /^Show \d+ claims?$/ })).toHaveText(
      new RegExp(`^Show ${count instanceof RegExp ? count.source : count}$`),
    );
  }
  const show = page.getByRole("button", { name: /^Show \d+ claims$/ });
  const said = (await show.textContent())?.replace("Show ", "").replace(" claims", "") ?? "";
  await show.click();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toHaveAttribute("aria-expanded", "false");
  await expect(status).toBeFocused();
  await expect(status).toHaveText(new RegExp(`^${said} of `));
  await expect(status).toBeInViewport({ ratio: 1 });
  await expect(page.locator("main ul a[href*='/claims/']").first()).toBeInViewport();
  await expect(show).toHaveCount(0);
});

test("See how many claims each verdict has among those found", async ({ page }) => {
  await page.goto("/claims/");
  await page.getByRole("checkbox", { name: /^Go \d+$/ }).check();
  await page.getByLabel("Words in claims").pressSequentially("memory");
  await expect(page).toHaveURL("/claims/?languages=go&q=memory");
  await expect(page.getByRole("status")).toHaveText(/^\d+ of /);
  const found = Number.parseInt((await page.getByRole("status").textContent()) ?? "");
  const counts = page.getByRole("group", { name: "Verdict" }).locator("label > :last-child");
  await expect
    .poll(async () => (await counts.allTextContents()).reduce((sum, count) => sum + Number(count), 0))
    .toBe(found);
  await expect(page.getByRole("main").locator(".listed-claim")).toHaveCount(Math.min(50, found));
});

test("Turn to the next fifty claims, go back, and share the page", async ({ page, context }) => {
  await page.goto("/claims/");
  const list = page.getByRole("main").locator(".listed-claim");
  const firstOf = (text: string | null) => text?.slice(0, 40) ?? "";
  const first = firstOf(await list.first().textContent());
  const next = page.getByRole("button", { name: "Next 50" });
  // Claims get their height when they come near the window: nobody presses before that.
  await next.scrollIntoViewIfNeeded();
  await next.click();
  await expect(page).toHaveURL("/claims/?page=2");
  await expect(page.getByText(/^51–100 of /).filter({ visible: true })).toBeVisible();
  await expect(list.first()).not.toContainText(first);
  await expect(list).toHaveCount(50);
  await expect(page.getByRole("status").filter({ hasText: / claims, 51–100 shown$/ })).toBeFocused();

  const shared = await context.newPage();
  await shared.goto("/claims/?page=2");
  await expect(shared.getByText(/^51–100 of /).filter({ visible: true })).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL("/claims/");
  await expect(list.first()).toContainText(first);
});

test("Find a claim in spite of a slip of the keyboard", async ({ page }) => {
  await page.goto("/claims/");
  await page.getByLabel("Words in claims").fill("prototipe pollution");
  await expect(page.getByRole("link", { name: /prototype pollution/ })).toBeVisible();
  await expect(
    page.getByText(/^No claim has all of “prototipe pollution”; with similar words: 1 of [\d,]+ claims$/),
  ).toBeVisible();
});

test("Search the whole site from the keyboard", async ({ page }) => {
  await page.goto("/about/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog).toBeVisible();
  await page.keyboard.type("learning curve");
  await expect(dialog.getByRole("status")).toHaveText(/results?$/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/topics/learning-curve/");
});

test("The search puts a language called so first, groups the rest by kind and leads to all claims", async ({
  page,
}) => {
  await page.goto("/about/");
  await page.getByRole("link", { name: "Search" }).click();
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("link", { name: "Python", exact: true })).toBeVisible();
  await dialog.getByRole("searchbox").fill("rust");
  await expect(dialog.getByRole("status")).toHaveText(/results$/);
  await expect(dialog.getByRole("link").first()).toHaveAttribute("href", "/languages/rust/");
  await expect(dialog.getByRole("heading").first()).toHaveText("Languages");
  await expect(dialog.getByText(/RUSTFLAGS/)).toHaveCount(0);
  const all = dialog.getByRole("link", { name: /^All [\d,]+ in Claims/ });
  const count = /[\d,]+/.exec((await all.textContent()) ?? "")?.[0] ?? "no number";
  await all.click();
  await expect(page).toHaveURL("/claims/?q=rust");
  await expect(page.getByText(new RegExp(`^${count} of [\\d,]+ claims$`))).toBeVisible();
  await page.keyboard.press("Control+k");
  await dialog.getByRole("searchbox").fill("zzqxw");
  await expect(dialog.getByRole("status")).toHaveText(/^Nothing found/);
  await expect(dialog.getByRole("link", { name: "Python", exact: true })).toBeVisible();
});

test("A topic and two languages, as one would type them, lead to their comparison by it", async ({
  page,
}) => {
  await page.goto("/about/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await page.keyboard.type("rust vs go throughput");
  await expect(dialog.getByRole("link").first()).toHaveText("Throughput: Rust vs Go");
  await expect(dialog.getByRole("status")).toHaveText(/^The best \d+ of \d+ results$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/compare/rust-vs-go/throughput/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Throughput: Rust vs Go");
});

test("The search finds what the site calls otherwise, and as many claims as the explorer", async ({
  page,
}) => {
  await page.goto("/about/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await page.keyboard.type("free-threading");
  await expect(dialog.getByRole("link", { name: /^Does the global interpreter lock limit/ })).toBeVisible();
  await dialog.getByRole("searchbox").fill("gc");
  await expect(dialog.locator("mark", { hasText: "garbage collect" }).first()).toBeVisible();
  const all = dialog.getByRole("link", { name: /^All [\d,]+ in Claims/ });
  const count = /[\d,]+/.exec((await all.textContent()) ?? "")?.[0] ?? "no number";
  await all.click();
  await expect(page).toHaveURL("/claims/?q=gc");
  await expect(page.getByText(new RegExp(`^${count} of [\\d,]+ claims$`))).toBeVisible();
});

test("Where nothing has all words, the search finds what has some, and says so", async ({ page }) => {
  await page.goto("/about/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await page.keyboard.type("django vs gin");
  await expect(dialog.getByRole("status")).toHaveText(
    /^Nothing has all of .* with “django” or “gin”: .*results$/,
  );
  await expect(dialog.getByRole("link", { name: "Gin", exact: true })).toBeVisible();
});

test("Escape closes the search and gives the focus back", async ({ page }) => {
  await page.goto("/about/");
  const opener = page.getByRole("link", { name: "Search" });
  await opener.click();
  await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Search" })).toBeHidden();
  await expect(opener).toBeFocused();
});

test("The chosen theme stays, page after page, without a flash", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Dark", { exact: true }).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/method/", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.getByLabel("System", { exact: true }).check({ force: true });
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("A wrong address offers a way on", async ({ page }) => {
  const response = await page.goto("/no/such/page/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("link", { name: /compare/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/compare\//);
});

test("A wrong address is searched for by its last words", async ({ page }) => {
  await page.goto("/choose/low-latency/");
  const search = page.getByRole("link", { name: "Search for the words of this address" });
  await search.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("searchbox")).toHaveValue("low latency");
  await expect(dialog.getByRole("link", { name: /^Low-latency service/ })).toBeVisible();
  await page.goto("/---/");
  await search.click();
  await expect(dialog.getByRole("heading", { name: "Languages" })).toBeVisible();
  await expect(dialog.getByRole("searchbox")).toHaveValue("");
});

test("An address that names languages leads to their page, with what else it says", async ({ page }) => {
  await page.goto("/compare/?languages=nodejs,rust,go,python&rows=differences");
  await expect(page).toHaveURL("/compare/rust-vs-go-vs-nodejs-vs-python/?rows=differences");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Rust vs Go vs Node.js vs Python");
});

test("Another order of languages leads to the canonical one", async ({ page }) => {
  await page.goto("/compare/go-vs-rust/");
  await expect(page).toHaveURL("/compare/rust-vs-go/");
});

test("Get a recommendation, share its link, and read the same elsewhere", async ({ page, context }) => {
  await page.goto("/choose/");
  await page.getByRole("radio", { name: "Real-time service" }).check();
  const must = page
    .getByRole("radiogroup", { name: "No garbage collector" })
    .getByRole("radio", { name: "Must" });
  await must.check();
  await expect(page).toHaveURL("/choose/?building=real-time&require=no-gc-pauses");
  const first = (from: typeof page) =>
    from.getByRole("region", { name: "Ranking" }).getByRole("listitem").first();
  await expect(first(page)).toContainText("Rust");
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole("radio", { name: "Real-time service" })).toBeChecked();
  await expect(first(shared)).toHaveText((await first(page).textContent()) ?? "");
  await page.goBack();
  await expect(must).not.toBeChecked();
  await expect(page.getByRole("radio", { name: "Real-time service" })).toBeChecked();
});

test("Two choices made before the address is written are two steps back", async ({ page }) => {
  await page.goto("/choose/");
  const building = page.getByRole("radio", { name: "Real-time service" });
  const must = page
    .getByRole("radiogroup", { name: "No garbage collector" })
    .getByRole("radio", { name: "Must" });
  const second = await must.elementHandle();
  await building.evaluate(async (first: HTMLInputElement, then) => {
    first.click();
    // React draws a choice in a microtask; the address waits for a timer.
    await Promise.resolve();
    (then as HTMLInputElement).click();
  }, second);
  await expect(page).toHaveURL("/choose/?building=real-time&require=no-gc-pauses");
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(page).toHaveURL("/choose/?building=real-time");
  await expect(must).not.toBeChecked();
  await expect(building).toBeChecked();
  await undo.click();
  await expect(page).toHaveURL("/choose/");
  await expect(building).not.toBeChecked();
});

test("The frameworks of one language are shown alone, and the choice says of which", async ({ page }) => {
  await page.goto("/frameworks/");
  const choice = page.getByRole("navigation", { name: "Frameworks of one language" });
  const current = choice.locator("[aria-current]");
  await expect(current).toHaveText("All");
  await choice.getByRole("link", { name: "Go" }).click();
  await expect(page).toHaveURL("/frameworks/#go");
  await expect(current).toHaveText(/^Go/);
  await expect(current).toBeInViewport();
  await expect(page.getByRole("rowheader", { name: "Gin" })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Axum" })).toBeHidden();
  await page.goBack();
  await expect(current).toHaveText("All");
  await expect(page.getByRole("rowheader", { name: "Axum" })).toBeVisible();
});
