import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { brotliMissing, findBrotli, findNginx, nginxMissing } from "../../scripts/nginx.mjs";
import { serveWithNginx, type Served } from "../../scripts/serve-nginx";

const program = findNginx();
test.skip(program === undefined, nginxMissing);
test.describe.configure({ mode: "default" });

let site: Served;
let backed: Served;

test.beforeAll(async () => {
  if (program === undefined) return console.warn(nginxMissing);
  site = await serveWithNginx({ nginx: program, root: "out", port: 4181 });
  backed = await serveWithNginx({ nginx: program, root: "out-backed", base: "/backed", port: 4182 });
});
test.afterAll(async () => {
  await site?.stop();
  await backed?.stop();
});

function head(origin: string, path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}${path}`, { headers, redirect: "manual" });
}

test("nginx answers each page at one address, with a slash at the end", async () => {
  const { origin } = site;
  expect((await head(origin, "/compare/rust-vs-go/")).status).toBe(200);
  for (const [from, to] of [
    ["/compare/rust-vs-go", "/compare/rust-vs-go/"],
    ["/compare/rust-vs-go?rows=differences", "/compare/rust-vs-go/?rows=differences"],
    ["/compare/rust-vs-go/index.html", "/compare/rust-vs-go/"],
    ["/index.html?a=b", "/?a=b"],
  ] as const) {
    const answer = await head(origin, from);
    expect([answer.status, answer.headers.get("Location")], from).toEqual([301, to]);
  }
  for (const path of ["//example.org/index.html", "/\\example.org/index.html"]) {
    expect((await head(origin, path)).headers.get("Location") ?? "", path).not.toMatch(/^\/[/\\]/);
  }
});

test("nginx answers unknown addresses with the site's page and status 404", async () => {
  for (const path of ["/nothing", "/claims/nothing/", "/embed/claims/", "/_headers", "/_redirects"]) {
    const answer = await head(site.origin, path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).toContain("There is no page at this address");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  }
});

test("nginx compresses text", async () => {
  for (const path of ["/", "/data/claims.json", "/data/claims.csv", "/search.json", stylesheet()]) {
    const { headers } = await head(site.origin, path, { "Accept-Encoding": "gzip" });
    expect(headers.get("Content-Encoding"), path).toBe("gzip");
    expect(headers.get("Vary"), path).toBe("Accept-Encoding");
  }
});

test("With its Brotli module nginx compresses with Brotli, and with gzip for those who only take that", async () => {
  const brotli = findBrotli();
  test.skip(program === undefined || brotli === undefined, brotliMissing);
  if (program === undefined || brotli === undefined) return;
  const { origin, stop } = await serveWithNginx({ nginx: program, root: "out", port: 4184, brotli });
  try {
    for (const path of ["/", "/claims/index.md", "/data/claims.json", "/data/claims.csv", stylesheet()]) {
      const plain = await (await head(site.origin, path)).text();
      for (const [accepted, used] of [
        ["gzip, br", "br"],
        ["gzip", "gzip"],
      ] as const) {
        const answer = await head(origin, path, { "Accept-Encoding": accepted });
        expect(answer.headers.get("Content-Encoding"), path).toBe(used);
        expect(answer.headers.get("Vary"), path).toBe("Accept-Encoding");
        expect((await answer.text()) === plain, path).toBe(true);
      }
    }
  } finally {
    await stop();
  }
});

test("nginx lets hashed files be kept and has everything else asked for anew", async () => {
  expect((await head(site.origin, stylesheet())).headers.get("Cache-Control")).toBe(
    "public, max-age=31536000, immutable",
  );
  const page = await head(site.origin, "/claims/");
  expect(page.headers.get("Cache-Control")).toBe("no-cache");
  const again = await head(site.origin, "/claims/", { "If-None-Match": page.headers.get("ETag") ?? "" });
  expect(again.status).toBe(304);
});

test("nginx sends security headers with every answer, and lets only embeds be framed", async () => {
  for (const path of ["/", "/claims/", "/embed/", "/embed/claims/", "/nothing", "/embed.js"]) {
    const { headers } = await head(site.origin, path);
    expect(headers.get("X-Content-Type-Options"), path).toBe("nosniff");
    expect(headers.get("Referrer-Policy"), path).toBe("strict-origin-when-cross-origin");
    expect(headers.get("Permissions-Policy"), path).toContain("camera=()");
    expect(headers.get("Cross-Origin-Opener-Policy"), path).toBe("same-origin");
    if (path !== "/embed/claims/")
      expect(headers.get("Content-Security-Policy"), path).toBe("frame-ancestors 'none'");
  }
  const embed = await head(site.origin, "/embed/benchmarks/throughput/");
  expect(embed.headers.get("Content-Security-Policy")).toBe("frame-ancestors *");
});

test("nginx opens data, charts and embeds to the pages of others, with their types", async () => {
  for (const [path, type] of [
    ["/data/claims.json", "application/json"],
    ["/data/claims.csv", "text/csv"],
    ["/charts/throughput.svg", "image/svg+xml"],
    ["/embed/benchmarks/throughput/oembed.json", "application/json"],
    ["/embed.js", "application/javascript"],
  ] as const) {
    const { headers } = await head(site.origin, path);
    expect(headers.get("Access-Control-Allow-Origin"), path).toBe("*");
    expect(headers.get("Content-Type"), path).toBe(`${type}; charset=utf-8`);
  }
  expect((await head(site.origin, "/claims/")).headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("Below a base path nginx does the same", async () => {
  const { origin } = backed;
  const unknown = await head(origin, "/backed/nothing/");
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain("There is no page at this address");
  expect((await head(origin, "/backed/claims")).headers.get("Location")).toBe("/backed/claims/");
  expect((await head(origin, "/backed/claims/")).headers.get("Content-Security-Policy")).toBe(
    "frame-ancestors 'none'",
  );
  const embed = await head(origin, "/backed/embed/choose/startup-mvp/");
  expect(embed.headers.get("Content-Security-Policy")).toBe("frame-ancestors *");
  expect(
    (await head(origin, `/backed${stylesheet("out-backed/backed")}`)).headers.get("Cache-Control"),
  ).toMatch(/immutable/);
});

test("A browser shows embeds in a page of another host and refuses every other page", async ({ page }) => {
  const paths = ["/embed/benchmarks/throughput/", "/benchmarks/throughput/", "/", "/embed/"];
  const host = createServer((_, response) =>
    response
      .setHeader("Content-Type", "text/html")
      .end(paths.map((path) => `<iframe src="${site.origin}${path}" title="${path}"></iframe>`).join("")),
  );
  await new Promise<void>((done) => host.listen(4183, "localhost", done));
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && /frame-ancestors/.test(message.text())) refused.push(message.text());
  });
  await page.goto("http://localhost:4183/");
  await expect(
    page.frameLocator(`iframe[title="${paths[0]}"]`).getByRole("heading", { level: 1 }),
  ).toBeVisible();
  await expect.poll(() => refused.length).toBe(paths.length - 1);
  for (const path of paths.slice(1)) {
    await expect(page.frameLocator(`iframe[title="${path}"]`).getByRole("heading", { level: 1 })).toHaveCount(
      0,
    );
  }
  host.close();
});

/** The path of a hashed file of an export. */
function stylesheet(folder = "out"): string {
  const name = readdirSync(join(folder, "_next/static"), { recursive: true })
    .map(String)
    .find((file) => file.endsWith(".css"));
  return `/_next/static/${name ?? ""}`;
}
