/**
 * npm run smoke:firefox: the main errands in an installed Firefox on out/, and what was found. FIREFOX_PATH names
 * another program than firefox-esr or firefox, OUT another folder, PORT another port.
 */
import { existsSync } from "node:fs";
import { Firefox } from "./firefox/bidi";
import { serveExport } from "./serve-export.mjs";

const program = [
  process.env.FIREFOX_PATH ?? "",
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
].find((path) => path !== "" && existsSync(path));
if (program === undefined) {
  console.error(
    "There is no Firefox. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.",
  );
  process.exit(1);
}

type Errand = readonly [name: string, run: (firefox: Firefox, origin: string) => Promise<void>];

const status = (pattern: RegExp): string =>
  `[...document.querySelectorAll("[role=status]")].some((one) => ${String(pattern)}.test(one.textContent.trim()))`;
const shows = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() === true`;
const control = "\uE009";
const escape = "\uE00C";
const down = "\uE015";
const enter = "\uE007";

const errands: readonly Errand[] = [
  [
    "The home page leads to a comparison",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/`);
      await firefox.until(`document.querySelector("h1").textContent.trim().endsWith("?")`);
      await firefox.point({ css: 'main a[href="/compare/rust-vs-go/"]' });
      await firefox.until(`location.pathname === "/compare/rust-vs-go/"`);
    },
  ],
  [
    "The comparison shows only rows that differ, and takes it back",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/compare/rust-vs-go/`);
      await firefox.point({ role: "radio", name: "Languages differ" });
      await firefox.until(`location.search === "?rows=differences"`);
      await firefox.until(status(/^\d+ of \d+ criteria/));
      await firefox.value("history.back()");
      await firefox.until(`location.search === ""`);
    },
  ],
  [
    "A reason behind a cell opens",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/compare/rust-vs-go/`);
      await firefox.point({ css: 'td a[href^="/claims/"]' });
      await firefox.until(`/^\\/claims\\/.+\\/.+\\/$/.test(location.pathname)`);
    },
  ],
  [
    "A chart is drawn by Recharts when touched, and divided by its best",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/benchmarks/throughput/`);
      await firefox.point({ css: "section[id^=panel-]" }, false);
      await firefox.until(shows("section[id^=panel-] .recharts-surface"));
      await firefox.point({ css: "figure summary" });
      await firefox.point({ role: "radio", name: "Relative to the best" });
      await firefox.until(`location.search === "?relative=1"`);
    },
  ],
  [
    "An answer of the guide changes its ranking",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/choose/`);
      const before = await firefox.value(`document.querySelector("#ranking").textContent`);
      await firefox.point({ role: "radio", name: "Real-time service" });
      await firefox.until(`location.search === "?building=real-time"`);
      await firefox.until(`document.querySelector("#ranking").textContent !== ${JSON.stringify(before)}`);
      await firefox.until(status(/leads with|level|Not enough|only language/));
    },
  ],
  [
    "The explorer finds claims by words",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/claims/`);
      await firefox.point({ css: 'main input[type="search"]' });
      await firefox.type([..."prototype pollution"]);
      await firefox.until(status(/^\d of \d+ claims$/));
      await firefox.until(`location.search === "?q=prototype+pollution"`);
    },
  ],
  [
    "The search dialog opens by keyboard, finds a page and goes there",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/about/`);
      await firefox.type([control, "k"], true);
      await firefox.until(shows("dialog[open]"));
      await firefox.type([..."learning curve"]);
      await firefox.until(status(/results?$/));
      await firefox.type([down, enter]);
      await firefox.until(`location.pathname === "/topics/learning-curve/"`);
    },
  ],
  [
    "The share panel opens within the window, copies the link and closes by Escape",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/topics/throughput/`);
      await firefox.point({ role: "button", name: "Share" });
      await firefox.until(`document.querySelector("#share").matches(":popover-open")`);
      await firefox.until(
        `(({ left, right, top }) => left >= 0 && top >= 0 && right <= innerWidth)(document.querySelector("#share").getBoundingClientRect())`,
      );
      await firefox.point({ role: "button", name: "Copy link" });
      await firefox.until(status(/^Link copied\.$|^The browser did not allow copying/));
      await firefox.type([escape]);
      await firefox.until(`!document.querySelector("#share").matches(":popover-open")`);
    },
  ],
  [
    "The chosen theme stays on the next page",
    async (firefox, origin) => {
      await firefox.goto(`${origin}/`);
      await firefox.point({ css: 'label:has(> input[name="theme"][value="dark"])' });
      await firefox.goto(`${origin}/method/`);
      await firefox.until(`getComputedStyle(document.documentElement).colorScheme === "dark"`);
      await firefox.point({ css: 'label:has(> input[name="theme"][value="system"])' });
    },
  ],
  [
    "No page kind scrolls sideways, 320 and 1280 px",
    async (firefox, origin) => {
      for (const width of [320, 1280]) {
        await firefox.resize(width, 800);
        for (const path of [
          "/",
          "/compare/rust-vs-go/",
          "/benchmarks/throughput/",
          "/choose/",
          "/claims/",
          "/method/",
        ]) {
          await firefox.goto(`${origin}${path}`);
          await firefox.until("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        }
      }
    },
  ],
];

const { origin, stop } = await serveExport(process.env.OUT ?? "out", Number(process.env.PORT ?? 4178));
const firefox = await Firefox.start(program);
console.log(`${firefox.version} on ${process.env.OUT ?? "out"}/`);
await firefox.resize(1280, 800);
let failed = 0;
for (const [name, run] of errands) {
  const problem = await run(firefox, origin).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const errors = firefox.errors.splice(0);
  if (problem !== null || errors.length > 0) failed += 1;
  console.log([problem === null && errors.length === 0 ? "found" : "FAILED", name].join(": "));
  for (const line of [...(problem === null ? [] : [problem]), ...errors]) console.log(`  ${line}`);
}
await firefox.end();
stop();
console.log(`${errands.length - failed} of ${errands.length} errands done, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
