import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import {
  islandNames,
  islandsOf,
  isOnDemand,
  withoutRuntime,
  withRuntimeOnDemand,
} from "@/lib/export/runtime";

const theme = '<script>try{document.documentElement.dataset.theme="dark"}catch{}</script>';
const enhance = '<script type="module" src="/backed/enhance/site.js"></script>';
const data = '<script type="application/ld+json">{"@type":"Claim","text":"self.__next_f"}</script>';
const main = '<main><h1>A &lt;script&gt; &amp; “more”</h1><p hidden="">—</p></main>';

/** A page as the framework exports it, with what its payload says in pieces. */
function page(...payload: readonly string[]): string {
  const pushed = payload.map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`);
  return [
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>',
    '<link rel="stylesheet" href="/backed/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="script" fetchPriority="low" href="/backed/_next/static/chunks/b.js"/>',
    '<link rel="modulepreload" href="/backed/_next/static/chunks/c.js"/>',
    '<script src="/backed/_next/static/chunks/turbopack-d.js" async=""></script>',
    theme,
    enhance,
    '<script src="/backed/_next/static/chunks/e.js" noModule=""></script></head><body>',
    `<div hidden=""><!--$--><!--/$--></div>${main}${data}`,
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":1})</script>',
    "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
    ...pushed,
    "</body></html>",
  ].join("");
}

const ours = new Set(["ClaimsExplorer", "Comparison"]);
const frameworks = '2:I[68027,["$1"],"default",1]\n3:I[27201,["/_next/a.js"],"IconMark"]\n';

test("A page without islands loses the framework and nothing else", () => {
  expect(withoutRuntime(page(frameworks))).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
      '<link rel="stylesheet" href="/backed/_next/static/chunks/a.css" data-precedence="next"/>' +
      `${theme}${enhance}</head><body><div hidden=""></div>${main}${data}</body></html>`,
  );
});

test("Removing what is gone already changes nothing", () => {
  const without = withoutRuntime(page(frameworks));
  expect(withoutRuntime(without)).toBe(without);
});

test("A page whose islands are on demand names the framework instead of loading it, and keeps what hydration needs", () => {
  const made = withRuntimeOnDemand(page(frameworks), "/backed/enhance/on-demand.js");
  const loader =
    '<script type="module" src="/backed/enhance/on-demand.js" data-framework="/backed/_next/static/chunks/turbopack-d.js"></script></head>';
  expect(made).toContain(`${theme}${enhance}${loader}<body>`);
  expect(made).not.toMatch(/<(?:script|link)\b[^>]*(?:src|href)="[^"]*\/_next\/[^"]*\.js"/);
  const body = (html: string) => html.slice(html.indexOf("<body>"));
  expect(body(made)).toBe(body(page(frameworks)));
});

test("A page waits with the framework only when all its islands are marked as on demand", () => {
  const marked = '<body><div data-on-demand="use"><p>Chart</p></div></body>';
  expect(isOnDemand(marked, ["BenchmarkChart"])).toBe(true);
  expect(isOnDemand(marked, ["BenchmarkChart", "ClaimsExplorer"])).toBe(false);
  expect(isOnDemand("<body></body>", ["BenchmarkChart"])).toBe(false);
  expect(isOnDemand(marked, [])).toBe(false);
});

test("An island is found by the payload, also where a piece of it ends within its name", () => {
  expect(islandsOf(page(frameworks), ours)).toEqual([]);
  expect(
    islandsOf(
      page(`${frameworks}4:T5,texts5:I[43578,["$1"],"Claims`, 'Explorer"]\n6:["$","$L5",null,{}]'),
      ours,
    ),
  ).toEqual(["ClaimsExplorer"]);
});

test("A page that carries no framework has no islands", () => {
  expect(islandsOf("<!DOCTYPE html><title>Chart</title>", ours)).toEqual([]);
});

test("A payload of a form that is not known stops the build", () => {
  expect(() => islandsOf(page('{"client":["ClaimsExplorer"]}'), ours)).toThrow(
    /no client component is found/,
  );
});

test("Every client component can be told by the name it exports; a default export is only loaded by a lazy import", () => {
  const files = readdirSync("components", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".client.tsx"))
    .map((file) => ({ file, source: readFileSync(join("components", file), "utf8") }));
  const together = files.map(({ source }) => source).join("\n");
  for (const { file, source } of files) {
    const named = islandNames(source).length > 0;
    const lazy = together.includes(`lazy(() => import("./${basename(file, ".tsx")}"))`);
    expect(source.includes("export default") ? lazy : named, file).toBe(true);
  }
});
