import { expect, test, type Page } from "@playwright/test";
import { accessibilityTree, read, withRole, type Told } from "../accessibility-tree";
import { pageKinds } from "../page-kinds";

for (const width of [390, 1440]) {
  test(`A row of the comparison is read criterion first, then each language in its column, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/compare/rust-vs-go-vs-nodejs-vs-python/");
    if (width < 640) await page.getByText("Show the reasons of all criteria").click();
    const tree = await accessibilityTree(page, "main table");
    const [table] = tree;
    expect(table?.role).toBe("table");
    expect(table?.name).toMatch(/^What the articles say of Rust, Go, Node\.js and Python/);
    const languages = withRole("columnheader", tree).map(({ name }) => name);
    expect(languages).toEqual(["Criterion", "Rust", "Go", "Node.js", "Python"]);
    const rows = withRole("row", tree).filter(({ within }) => within.some(({ role }) => role === "cell"));
    expect(rows.length).toBeGreaterThan(15);
    for (const { within } of rows) {
      const [head, ...cells] = within;
      expect(head?.role).toBe("rowheader");
      expect(cells.map(({ role }) => role)).toEqual(["cell", "cell", "cell", "cell"]);
      cells.forEach((cell, at) => expect(cellFaults(cell, languages[at + 1] ?? "")).toEqual([]));
    }
  });
}

/** A cell is read: position word, number, strip, agreement, judgements, then the reason with its verdict. */
function cellFaults(cell: Told, language: string): readonly string[] {
  const said = read(cell.within).filter((text) => text.trim() !== "");
  const strip = said.findIndex((text) => text.startsWith(`${language}, `) && text.includes("of −2 to +2"));
  const agreement = said.findIndex((text) => /^(?:\d articles?[ ,]|one article)/.test(text));
  const claims = said.findIndex((text) => /^\d+ (?:claim|judgement)s?.*: /.test(text));
  const reason = said.findIndex((text) => /\.$/.test(text));
  const order = [strip, agreement, claims, reason].filter((at) => at !== -1);
  const line = said.join(" | ");
  return [
    ...(order.every((at, index) => index === 0 || at > (order[index - 1] ?? 0))
      ? []
      : [`out of order: ${line}`]),
    ...(said[0] !== undefined && /^[a-z ]+$/.test(said[0])
      ? []
      : [`does not begin with its position: ${line}`]),
    ...(said.some((text) => /^\d+ (?:claim|judgement).*: /.test(text) && !text.includes(language))
      ? [`names another language: ${line}`]
      : []),
  ];
}

test("A strip is one picture that says median, articles, spread and what was measured", async ({ page }) => {
  await page.goto("/compare/rust-vs-go/throughput/");
  const strips = withRole("image", await accessibilityTree(page, "main"));
  expect(strips.length).toBeGreaterThan(1);
  for (const { name, within } of strips) {
    expect(within).toEqual([]);
    expect(name).toMatch(/^[^,]+, [^:]+: (?:[−+]?[\d.]+ of −2 to \+2 by \d+ articles?.*|no position.*)$/);
  }
  expect(strips.some(({ name }) => name.includes("; measured "))).toBe(true);
});

test("The ranking is read place, language, score, why, and then its ledger", async ({ page }) => {
  await page.goto("/choose/startup-mvp/");
  const [list] = await accessibilityTree(page, "#ranking ol");
  expect(list?.role).toBe("list");
  const items = list?.within ?? [];
  expect(items.map(({ role }) => role)).toEqual(["listitem", "listitem", "listitem", "listitem"]);
  items.forEach((item, at) => {
    const [place, language, score, why, ledger] = read(item.within).map((text) => text.trim());
    // Out of sight, the heading says what the name is of.
    const name = language?.replace(/ language$/, "");
    expect(Number(place)).toBeLessThanOrEqual(at + 1);
    expect(score).toMatch(/^[−+]?[\d.]+$/);
    expect(why).toMatch(at === 0 ? /^(?:Ahead of|Level with) .+\.$/ : /^(?:Behind|Level with) .+\.$/);
    expect(ledger).toMatch(new RegExp(`^Ledger of ${name} ?: \\d+ criteria`));
  });
});

for (const path of [
  "/benchmarks/throughput/",
  "/benchmarks/throughput-ratios/",
  "/benchmarks/popularity/",
  "/benchmarks/time-to-productivity/",
]) {
  test(`Each chart of ${path} is named by its finding`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    const tree = await accessibilityTree(page, "main");
    const panels = withRole("region", tree).filter(({ name }) => name.endsWith("."));
    expect(panels.length).toBe(await page.locator("section[id^=panel-]").count());
    for (const { name, within } of panels) {
      // The drawing itself says nothing: its rows say their names and numbers in words.
      expect(withRole("image", within)).toEqual([]);
      const [heading] = withRole("heading", within);
      const subject = heading?.name.split(/[ :]/)[0] ?? "no heading";
      expect(name.toLowerCase()).toContain(subject.toLowerCase());
    }
  });
}

for (const path of ["/compare/rust-vs-go/", "/topics/throughput/"]) {
  test(`Links of ${path} are named by the words they show, whatever else their names say`, async ({
    page,
  }) => {
    await page.goto(path);
    const named = await page
      .getByRole("main")
      .locator("a[aria-label]")
      .evaluateAll((links) =>
        links.map((link) => ({
          shown: link.textContent.trim(),
          name: link.getAttribute("aria-label") ?? "",
        })),
      );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ shown, name }) => !name.toLowerCase().includes(shown.toLowerCase()))).toEqual([]);
  });
}

/** Runs before the page: keeps every text that a live region ever shows. */
function keepSaid(): void {
  const said: string[] = [];
  Object.defineProperty(window, "saidAloud", { value: said });
  new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[role=status], [aria-live], [role=alert]");
      const text = region?.textContent?.trim() ?? "";
      if (text !== "" && said.at(-1) !== text) said.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

async function saidAloud(page: Page): Promise<readonly string[]> {
  const said: unknown = await page.evaluate(() => Reflect.get(window, "saidAloud"));
  return Array.isArray(said) ? said.map(String) : [];
}

function sentencesIn(text: string): number {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...segmenter.segment(text)].filter(({ segment }) => segment.trim() !== "").length;
}

/** What readers do that the page answers with a sentence. */
const errands: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "/compare/rust-vs-go/": async (page) => {
    await page.getByLabel("Languages apart").check();
    await expect(page).toHaveURL(/rows=differences/);
    await page.getByText("Search, order and what counts").click();
    await page.getByRole("searchbox", { name: "Words in criteria and reasons" }).fill("garbage");
    await expect(page).toHaveURL(/q=garbage/);
    await page.goto("/compare/rust-vs-go/?written=1&since=2025");
    await expect(page.getByText(/this moves .* here\./)).toBeVisible();
  },
  "/compare/": async (page) => {
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByText("Choose at least two languages.")).toBeVisible();
  },
  "/choose/": async (page) => {
    await page.getByRole("radio", { name: "Real-time service" }).check();
    await expect(page).toHaveURL(/building=real-time/);
    const must = page.getByRole("radiogroup", { name: "No garbage collector" });
    await must.getByRole("radio", { name: "Must" }).check();
    await expect(page.getByRole("status").first()).toContainText("; out: ");
    await page.getByRole("button", { name: "Pin these answers" }).click();
    await expect(page.getByRole("status").filter({ hasText: /^Pinned: / })).toBeVisible();
  },
  "/claims/": async (page) => {
    await page.getByLabel("Words in claims").fill("no such words anywhere");
    await expect(page.getByRole("status").first()).toHaveText(/^0 of [\d,]+ claims$/);
  },
  "/about/": async (page) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("zzzz qqqq");
    await expect(page.getByRole("dialog").getByRole("status")).toContainText("Nothing found");
  },
  "/benchmarks/throughput/": async (page) => {
    await page.getByText("Change the view").click();
    await page.getByLabel("Relative to the best").check();
    await expect(page).toHaveURL(/relative=1/);
    await page.getByRole("button", { name: "Copy picture" }).click();
    await expect(page.getByText(/^(?:Picture copied|The browser did not allow)/)).toBeVisible();
  },
  "/choose/?nonsense=1&building=nothing": async (page) => {
    await expect(page.getByText(/^Ignored in this address/)).toBeVisible();
  },
};

for (const [path, errand] of Object.entries(errands)) {
  test(`What ${path} says aloud is one sentence at a time, politely`, async ({ page }) => {
    await page.addInitScript(keepSaid);
    await page.goto(path);
    await errand(page);
    const said = await saidAloud(page);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((text) => sentencesIn(text) !== 1)).toEqual([]);
  });
}

test("No page interrupts, and what it may say later is silent or one sentence at first", async ({ page }) => {
  const faults: string[] = [];
  for (const path of pageKinds) {
    await page.goto(path);
    // The framework's announcer of its own navigation stays in its shadow, and silent: links are plain.
    const interrupting = await page.evaluate(
      () => document.querySelectorAll("[role=alert], [aria-live=assertive], [role=alertdialog]").length,
    );
    if (interrupting > 0) faults.push(`${path}: interrupts`);
    const said = await page.locator("[role=status]").allTextContents();
    faults.push(
      ...said
        .filter((text) => text.trim() !== "" && sentencesIn(text) !== 1)
        .map((text) => `${path}: ${text}`),
    );
  }
  expect(faults).toEqual([]);
});

test("On a small tablet what was measured is a table with a column for each language", async ({ page }) => {
  await page.setViewportSize({ width: 744, height: 900 });
  await page.goto("/topics/latency/");
  const table = page.locator("#measured table").first();
  const heads = await table.getByRole("columnheader").all();
  const cells = await table.getByRole("row").nth(1).locator("th, td").all();
  const lefts = (parts: typeof heads) =>
    Promise.all(parts.map((part) => part.evaluate((one) => Math.round(one.getBoundingClientRect().left))));
  const columns = await lefts(heads);
  expect(new Set(columns).size).toBe(5);
  expect(await lefts(cells)).toEqual(columns);
});

test("On a phone words looked for are found in what is folded, which opens", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/topics/throughput/");
  const rest = page.locator("#claims details.wide-open").filter({ hasText: /^\d+ more claims/ });
  const claim = rest.first().locator(".listed-claim").last();
  const words = ((await claim.locator("p").first().textContent()) ?? "").split(" ").slice(0, 6).join(" ");
  await expect(claim).toBeHidden();
  // Find in page and links to words go the same way through a document.
  await page.goto(`/topics/throughput/#:~:text=${encodeURIComponent(words).replaceAll("-", "%2D")}`);
  await expect(claim).toBeInViewport();
});

test("On a phone what comes later on the page of a topic is folded, and open where an address leads to it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/topics/throughput/");
  const rest = page.locator("#claims").getByText(/^\d+ more claims$/);
  const figures = page.locator("#figures").getByRole("table");
  await expect(rest.first()).toBeVisible();
  await expect(figures).toBeHidden();
  expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(844 * 14);
  await page.goto("/topics/throughput/#figures-table");
  await expect(figures).toBeVisible();
  const before = await rest.filter({ visible: true }).count();
  await page.goto("/topics/throughput/#rust-rust-vs-go-backend");
  await expect(rest.filter({ visible: true })).toHaveCount(before - 1);
});
