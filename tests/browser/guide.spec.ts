import { expect, test, type Page } from "@playwright/test";

const status = (page: Page) => page.getByRole("status").first();

test("An answer is heard in one sentence, stays in the address, and undo takes it back", async ({ page }) => {
  await page.goto("/choose/");
  await expect(page.getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("radio", { name: "Real-time service" }).check();
  await expect(page).toHaveURL(/building=real-time/);
  await expect(status(page)).toHaveText(/leads with|too close to call|ot enough/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page).not.toHaveURL(/building/);
  await expect(page.getByRole("radio", { name: "Real-time service" })).not.toBeChecked();
});

test("A link to changed answers says first what they come to, and does not mark their preset", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/choose/startup-mvp/");
  const lead = page.locator("#guide-lead");
  const preset = page.getByRole("navigation", { name: "Presets" }).locator("[aria-current]");
  await expect(lead).toContainText(/As preset: /);
  await expect(preset).toHaveCount(1);
  const height = (await lead.boundingBox())?.height;
  await page.goto("/choose/startup-mvp/?matters=speed&scale=large");
  await expect(lead.getByText(/^With changed answers: Rust .+ are too close to call/)).toBeInViewport();
  await expect(lead.getByText(/As preset: .* follows with/)).toBeHidden();
  await expect(preset).toHaveCount(0);
  await expect(page).toHaveTitle(/changed: Rust.+ are too close to call/);
  expect((await lead.boundingBox())?.height).toBe(height);
  await page.getByRole("button", { name: "Back to the preset" }).click();
  await expect(lead.getByText(/As preset: .* follows with/)).toBeVisible();
  await expect(preset).toHaveCount(1);
  await expect(page).not.toHaveTitle(/changed/);
});

test("Every ledger adds up on screen to the score beside its language", async ({ page }) => {
  await page.goto("/choose/startup-mvp/");
  const items = await page.locator("#ranking ol > li").all();
  expect(items.length).toBe(4);
  for (const item of items) {
    await item.locator("summary").first().click();
    const number = async (text: Promise<string | null>) => Number((await text)?.replace("−", "-"));
    const score = await number(item.locator("strong").first().textContent());
    const cells = item.locator("table tbody tr:first-child");
    const points = await cells.locator("td:last-child").allTextContents();
    const weights = await cells.locator("td:nth-child(2)").allTextContents();
    const sum = (texts: readonly string[]) =>
      texts.reduce((total, text) => total + Number(text.replace("−", "-")), 0);
    expect(sum(points) / sum(weights)).toBeCloseTo(score, 1);
  }
});

test("On the narrowest phone an opened ledger does not widen the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const preset of ["startup-mvp", "low-latency-service"]) {
    await page.goto(`/choose/${preset}/`);
    await page.locator("#ranking ol details").evaluateAll((all) =>
      all.forEach((one) => {
        one.setAttribute("open", "");
      }),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});

test("A requirement can be preferred instead of ruling languages out", async ({ page }) => {
  await page.goto("/choose/?building=api");
  const requirement = page.getByRole("radiogroup", { name: "No garbage collector" });
  await requirement.getByRole("radio", { name: "Must" }).check();
  await expect(page.getByRole("heading", { name: "Ruled out" })).toBeVisible();
  await expect(page.getByText("Relaxing this one requirement is enough")).toBeVisible();
  await requirement.getByRole("radio", { name: "Prefer" }).check();
  await expect(page).toHaveURL(/prefer=no-gc-pauses/);
  await expect(page.getByRole("heading", { name: "Ruled out" })).toHaveCount(0);
  await expect(page.locator("#ranking ol > li")).toHaveCount(4);
});

test("What a switch says it changes is what it changes", async ({ page }) => {
  await page.goto("/choose/startup-mvp/");
  const articles = page.getByRole("checkbox", { name: "Rust Web Guide 2026" });
  const effect = page.locator("#effect-article-rust-web-development-2026");
  const promised = (await effect.textContent()) ?? "";
  await articles.uncheck();
  await expect(page).toHaveURL(/skip=/);
  const leader = /(\S+) (?:still )?leads/.exec(promised)?.[1];
  const finding = page.locator("#ranking p").filter({ hasText: /^\S+ leads|are level|Not enough/ });
  await expect(finding.first()).toHaveText(
    leader === undefined ? /Not enough to rank/ : new RegExp(`^${leader} leads`),
  );
});

test("Overruling a position keeps its row in place, is marked, and travels with the link", async ({
  page,
  context,
}) => {
  await page.goto("/choose/?building=data");
  const python = page.locator("#ranking ol > li").filter({ has: page.getByRole("link", { name: "Python" }) });
  await python.locator("summary", { hasText: /Ledger.*: 3 criteria/ }).click();
  const choice = python.getByRole("combobox", { name: "Overrule Ecosystem of Python" });
  await choice.scrollIntoViewIfNeeded();
  const before = (await choice.boundingBox())?.y ?? 0;
  await choice.selectOption("2");
  await expect(python.getByText(/Overruled by you/)).toBeVisible();
  await expect.poll(async () => Math.abs(((await choice.boundingBox())?.y ?? 0) - before)).toBeLessThan(40);
  await expect(page).toHaveURL(/overrule=ecosystem\.python/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText(/Overruled by you/)).toBeAttached();
});

test("The same link shows the same variations to somebody else", async ({ browser }) => {
  const read = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto("/choose/?building=api&team=go&now=go");
    const text = await page
      .locator("#ranking")
      .getByText(/leads in \d+% of 10,000 variations/)
      .first()
      .textContent();
    await context.close();
    return text;
  };
  expect(await read()).toBe(await read());
});

test("Pinned answers are compared with those of now, difference by difference", async ({ page }) => {
  await page.goto("/choose/?building=api");
  await page.getByRole("button", { name: "Pin these answers" }).click();
  await page.getByRole("radio", { name: "Weeks" }).check();
  const pinned = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Against the pinned answers" }) })
    .last();
  await expect(pinned).toContainText("How long until it must ship? no answer");
  await expect(pinned).toContainText("Weeks");
  await page.getByRole("button", { name: "Back to the pinned answers" }).click();
  await expect(pinned).toContainText("nothing differs yet");
});

test("The decision record is copied with needs, dissent, what would change it, and its address", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/choose/startup-mvp/?now=go");
  await page.getByRole("button", { name: "Copy decision record" }).click();
  await expect(page.getByText("Decision record copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^---\nstatus: proposed\ndate:\ndecision-makers:\n---\n\n# /);
  expect(text).toContain("**What are you building?** Prototype or first product");
  expect(text).toContain("### Dissent");
  expect(text).toMatch(/data of \d+ \w+ \d{4}/);
  expect(text).toContain(`${new URL(page.url()).origin}/choose/startup-mvp/?now=go`);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("Markdown copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("# Backend language: ");
});

test("The decision record is downloaded as a file, and shown where the browser refuses to copy", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new Error("refused")) },
    });
  });
  await page.goto("/choose/startup-mvp/");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download decision record" }).click();
  expect((await download).suggestedFilename()).toBe("backend-language-decision.md");
  await page.getByRole("button", { name: "Copy decision record" }).click();
  await expect(page.getByText("The browser refused to copy")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Decision record" })).toHaveValue(/status: proposed/);
});

test("On a phone the ranking is in reach from the answers and back, and rare questions are folded", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/choose/?building=data");
  const bar = page.getByRole("navigation", { name: "Answers and ranking" });
  await expect(bar).toContainText("too close to call");
  await expect(page.getByRole("radiogroup", { name: "No garbage collector" })).toBeHidden();
  await page.getByRole("button", { name: /What must it have/ }).click();
  await expect(page.getByRole("radiogroup", { name: "No garbage collector" })).toBeVisible();
  await bar.getByRole("link", { name: "Ranking" }).click();
  await expect(page.getByRole("heading", { name: "Ranking", exact: true })).toBeInViewport();
  await bar.getByRole("link", { name: "Answers" }).click();
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeInViewport();
});

test("On paper the ranking comes first, with the answers given and the address", async ({ page }) => {
  await page.goto("/choose/?building=api&now=go");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeHidden();
  await expect(page.getByText("In use today: Go")).toBeVisible();
  await expect(page.getByText(/\/choose\/\?building=api&now=go/)).toBeVisible();
});

test("On a wide screen what few set lies below answers and ranking, in two columns", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/choose/low-latency-service/");
  const counts = page.getByRole("group", { name: "What counts?", exact: true });
  const place = async (text: string) =>
    (await counts.getByText(text, { exact: true }).boundingBox()) ?? { x: 0, y: 0 };
  const [articles, rules] = [await place("Articles that count"), await place("Rules for what counts")];
  const ranking = await page.locator("#ranking").boundingBox();
  expect(rules.x).toBeGreaterThan(articles.x + 300);
  expect(rules.y).toBeGreaterThan((ranking?.y ?? 0) + (ranking?.height ?? 0));
});

test("Which languages is asked first at every width, and a comparison leads there with its own chosen", async ({
  page,
}) => {
  for (const width of [320, 834, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/compare/rust-vs-go/");
    await page.getByRole("link", { name: "Use the guide for these two" }).click();
    await expect(page).toHaveURL(/\/choose\/\?leave=nodejs,python$/);
    const first = page.getByRole("form", { name: "Your answers" }).getByRole("group").first();
    await expect(first).toHaveAccessibleName("Which languages?");
    await expect(first.getByRole("checkbox", { name: "Go" })).toBeChecked();
    await expect(first.getByRole("checkbox", { name: "Python" })).not.toBeChecked();
    await expect(page.locator("#ranking ol > li")).toHaveCount(2);
  }
});

test("What rules languages out is asked before what weighs, at every width", async ({ page }) => {
  await page.goto("/choose/?building=api");
  for (const width of [1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const must = await page.getByRole("group", { name: "What must it have?" }).boundingBox();
    const weights = await page.getByRole("heading", { name: "Weights", exact: true }).boundingBox();
    const [left, below] = [(weights?.x ?? 0) - (must?.x ?? 0), (weights?.y ?? 0) - (must?.y ?? 0)];
    expect(width === 1440 ? below : left).toBeGreaterThan(300);
  }
});

test("The control in use stays where it is, whatever its answer adds or removes above it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/choose/startup-mvp/");
  const places: number[] = [];
  for (const requirement of ["Statically typed", "Ships as one binary"]) {
    const must = page.getByRole("radiogroup", { name: requirement }).getByRole("radio", { name: "Must" });
    const top = () => must.evaluate((element) => element.getBoundingClientRect().top);
    await must.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const before = await top();
    const address = page.url();
    await must.check();
    await page.waitForURL((url) => url.href !== address);
    places.push(Math.abs((await top()) - before));
  }
  expect(Math.max(...places)).toBeLessThan(2);
});
