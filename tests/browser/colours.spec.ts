import { expect, test, type Page } from "@playwright/test";

/** Pages with strips, charts, marks of languages, bars, boxes of a map and switches. */
const drawn = [
  "/",
  "/compare/rust-vs-go/",
  "/compare/rust-vs-go/throughput/",
  "/benchmarks/throughput/",
  "/benchmarks/throughput-ratios/",
  "/benchmarks/popularity/",
  "/choose/startup-mvp/",
  "/articles/rust-vs-go-backend/",
  "/claims/rust-far-superior/rust-throughput-simple-http/",
  "/method/",
];

/** Runs in the page: drawings of which no shape stands out from the canvas, with what is drawn. */
function fadedDrawings(): readonly string[] {
  const probe = document.createElement("span");
  document.body.append(probe);
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (color: string): number | null => {
    if (context === null || color === "none") return null;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    if (alpha < 128) return null;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  probe.style.setProperty("color", "Canvas");
  const canvas = luminance(getComputedStyle(probe).color) ?? 1;
  probe.remove();
  const standsOut = (color: string): boolean => {
    const light = luminance(color);
    return light !== null && (Math.max(light, canvas) + 0.05) / (Math.min(light, canvas) + 0.05) >= 3;
  };
  const faults = new Set<string>();
  for (const shape of document.querySelectorAll(
    "main svg :is(path, rect, circle, line, polyline):not(clipPath *, defs *)",
  )) {
    if (!shape.checkVisibility()) continue;
    const { fill, stroke } = getComputedStyle(shape);
    // A sign without a ground, in the colour of the canvas, is seen by the mark that it pierces.
    const isSign = fill === "none" && shape.getAttribute("stroke") === "var(--paper)";
    const pierced = isSign ? shape.previousElementSibling : null;
    if (pierced !== null && standsOut(getComputedStyle(pierced).fill)) continue;
    // Lines and grounds that only guide the eye may be faint.
    if (shape.getAttribute("stroke") === "var(--line)" || shape.getAttribute("fill") === "var(--sunk)")
      continue;
    if (!standsOut(fill) && !standsOut(stroke))
      faults.add(
        `${shape.tagName} of ${shape.closest("[aria-label]")?.getAttribute("aria-label")}: ${fill}, ${stroke}`,
      );
  }
  return [...faults];
}

/** Runs in the page: chosen radios and check boxes that look as those that are not chosen. */
function hiddenChoices(): readonly string[] {
  const look = (input: HTMLInputElement): string => {
    const label = input.closest("label") ?? input;
    const { outlineStyle, outlineWidth, textDecorationLine, borderColor, backgroundColor } =
      getComputedStyle(label);
    return [outlineStyle, outlineWidth, textDecorationLine, borderColor, backgroundColor].join();
  };
  const groups = new Map<string, HTMLInputElement[]>();
  for (const input of document.querySelectorAll<HTMLInputElement>(
    "input[type=radio], input[type=checkbox]",
  )) {
    const { width } = input.getBoundingClientRect();
    const isNative = getComputedStyle(input).appearance !== "none" && width > 10;
    if (isNative || !(input.closest("label") ?? input).checkVisibility()) continue;
    groups.set(input.name, [...(groups.get(input.name) ?? []), input]);
  }
  return [...groups].flatMap(([name, inputs]) => {
    const chosen = inputs.find(({ checked }) => checked);
    const other = inputs.find(({ checked }) => !checked);
    return chosen !== undefined && other !== undefined && look(chosen) === look(other) ? [name] : [];
  });
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const path of drawn) {
    await page.goto(path);
    const found = [
      ...(await page.evaluate(fadedDrawings)),
      ...(await page.evaluate(hiddenChoices)).map((name) => `the choice of ${name} cannot be seen`),
    ];
    faults.push(...found.slice(0, 5).map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

for (const { palette, theme } of [
  { palette: "light", theme: "dark" },
  { palette: "dark", theme: "light" },
] as const) {
  test(`With the reader’s own colours, ${palette}, drawings and choices stand out, whatever theme was chosen`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await page.emulateMedia({ forcedColors: "active", colorScheme: palette });
    await page.goto("/about/");
    await page.getByLabel(theme === "dark" ? "Dark" : "Light", { exact: true }).check({ force: true });
    expect(await faultsOf(page)).toEqual([]);
  });
}

test("With the reader’s own colours, no words on a filled ground are painted out", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const path of ["/compare/", "/compare/rust-vs-go/", "/choose/", "/frameworks/", "/design/"]) {
    await page.goto(path);
    const faults = await page.evaluate(() => {
      const ink = getComputedStyle(document.body).color;
      return [...document.querySelectorAll("*")].flatMap((element) => {
        const { backgroundColor, forcedColorAdjust } = getComputedStyle(element);
        const isFilled = backgroundColor === ink && element.textContent !== "";
        return isFilled && forcedColorAdjust !== "none" ? [element.textContent] : [];
      });
    });
    expect(faults, path).toEqual([]);
  }
});

test("With less motion nothing moves, not even a chart that is touched", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/", "/compare/rust-vs-go/", "/choose/", "/claims/", "/benchmarks/throughput/"]) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } =
          getComputedStyle(element);
        const longest = Math.max(...transitionDuration.split(",").map(parseFloat));
        const isMoving =
          longest > 0.001 || (animationName !== "none" && parseFloat(animationDuration) > 0.001);
        return isMoving || scrollBehavior === "smooth"
          ? [element.className.toString() || element.tagName]
          : [];
      }),
    );
    expect(moving, path).toEqual([]);
  }
  const panel = page.getByRole("region", { name: /Rust far superior/ });
  await panel.hover();
  const drawing = panel.locator(".recharts-surface");
  await expect(drawing).toHaveCount(1);
  const first = await drawing.innerHTML();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await drawing.innerHTML()).toBe(first);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
