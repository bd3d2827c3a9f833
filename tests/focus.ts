import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until `target` has the focus, as a reader does who has nothing but a keyboard. */
export async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab");
    const reached = await target.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (reached) return;
  }
  expect(await target.count(), `${target} is on the page`).toBeGreaterThan(0);
  throw new Error(`${most} presses of Tab did not reach ${target}`);
}

/**
 * Walks through every stop of a page by Tab. Returns the number of stops, and a line for each that is out of sight or
 * wholly or partly behind something that stays in place while the page scrolls (2.4.11 asks for less: not wholly).
 */
export async function walkThrough(page: Page): Promise<{ stops: number; hidden: readonly string[] }> {
  await page.evaluate(watchFocus);
  const read = () =>
    page.evaluate(() => ({
      stops: Number(document.documentElement.dataset.stops ?? 0),
      hidden: (document.documentElement.dataset.hidden ?? "").split("\n").filter((line) => line !== ""),
      isThrough: document.documentElement.dataset.through === "yes",
    }));
  // What follows the scroll by style does so with the next frame: the key is let go, and the stop looked at, after it.
  const followsScroll = await page.evaluate(() =>
    document.getAnimations().some(({ timeline }) => timeline !== document.timeline),
  );
  for (let round = 0; round < 80; round += 1) {
    for (let press = 0; press < 25; press += 1) {
      await page.keyboard.down("Tab");
      if (followsScroll) await nextFrame(page);
      await page.keyboard.up("Tab");
    }
    const { stops, hidden, isThrough } = await read();
    if (isThrough) return { stops, hidden };
  }
  throw new Error("2,000 presses of Tab do not lead through the page");
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** Runs in the page: looks at what has the focus after each press of Tab and writes on the root what it finds. */
function watchFocus(): void {
  const root = document.documentElement;
  const seen = new Set<Element>();
  const hidden: string[] = [];
  const staysInPlace = (element: Element | null): Element | null => {
    for (let one = element; one !== null; one = one.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(one).position)) return one;
    return null;
  };
  const isCovered = (focused: Element, x: number, y: number): boolean => {
    const over = staysInPlace(document.elementFromPoint(x, y));
    return over !== null && !over.contains(focused);
  };
  document.addEventListener("keyup", () => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || seen.has(focused)) {
      if (seen.size > 1) root.dataset.through = "yes";
      return;
    }
    seen.add(focused);
    // A control drawn by its label is seen where the label is.
    const shown = (focused instanceof HTMLInputElement ? focused.closest("label") : null) ?? focused;
    const boxes = [...shown.getClientRects()];
    const inside = boxes.flatMap(({ left, right, top, bottom }) => {
      const [x0, x1] = [Math.max(left + 2, 1), Math.min(right - 2, innerWidth - 1)];
      const [y0, y1] = [Math.max(top + 2, 1), Math.min(bottom - 2, innerHeight - 1)];
      if (x1 < x0 || y1 < y0) return [];
      return [
        [(x0 + x1) / 2, (y0 + y1) / 2],
        [(x0 + x1) / 2, y0],
        [(x0 + x1) / 2, y1],
      ] as const;
    });
    const name = (focused.getAttribute("aria-label") ?? shown.textContent ?? "").trim().slice(0, 50);
    if (inside.length === 0) hidden.push(`“${name}” is out of sight`);
    else if (inside.some(([x, y]) => isCovered(focused, x, y))) hidden.push(`“${name}” is covered`);
    root.dataset.stops = String(seen.size);
    root.dataset.hidden = hidden.join("\n");
  });
}
