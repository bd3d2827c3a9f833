import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { siteUrl } from "@/lib/site";
import { exportedPages, leadsSomewhere } from "../exported-site";

type Node = {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
};

const pages = exportedPages("out").filter(
  ({ path, isRedirect }) => !isRedirect && path.endsWith("/") && !/^\/(?:embed|404|_not-found)\//.test(path),
);
const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];
const wordsOf = (node: Node): string =>
  flat(node)
    .map(({ value }) => value ?? "")
    .join("");
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A twin without its front matter, read as Markdown. */
function read(path: string): readonly Node[] {
  const twin = readFileSync(join("out", path, "index.md"), "utf8");
  return flat(
    remark()
      .use(remarkGfm)
      .parse(twin.replace(/^---\n.*?\n---\n/s, "")),
  );
}

test("Every page has a twin in Markdown and says where", () => {
  const without = pages.filter(({ path, document }) => {
    const link = document.querySelector('link[rel="alternate"][type="text/markdown"]');
    return link?.getAttribute("href") !== `${path}index.md` || !existsSync(join("out", path, "index.md"));
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("A twin has the page’s heading, its own address, no markup and links that lead somewhere", () => {
  test.setTimeout(900_000);
  const wrong = pages
    .filter((_, at) => at % 8 === 0)
    .flatMap(({ path, document }) => {
      const nodes = read(path);
      const main = nodes.filter(({ type, depth }) => type === "heading" && depth === 1).map(wordsOf);
      const heading = plain(document.querySelector("h1")?.text ?? "");
      const dead = nodes.find(({ type, url = "" }) => {
        if (type !== "link" || !url.startsWith(siteUrl))
          return type === "link" && !/^(?:https?|mailto):/.test(url);
        return !leadsSomewhere("out", new URL(url).pathname);
      });
      const head = readFileSync(join("out", path, "index.md"), "utf8").split("---\n")[1] ?? "";
      return [
        main.length === 1 && plain(main[0] ?? "") === heading ? "" : `heading ${main.join(" / ")}`,
        dead === undefined ? "" : `dead link ${dead.url}`,
        nodes.some(({ type }) => type === "html") ? "markup" : "",
        head.includes(`address: ${siteUrl}${path}\n`) ? "" : "another address",
      ].flatMap((fault) => (fault === "" ? [] : [`${path}: ${fault}`]));
    });
  expect(wrong.slice(0, 20)).toEqual([]);
});

test("Who asks for a twin gets Markdown that says what the page says", async ({ page, request }) => {
  await page.goto("/claims/rust-far-superior/rust-throughput-simple-http/");
  const address = await page.locator('link[type="text/markdown"]').getAttribute("href");
  const response = await request.get(address ?? "");
  expect(response.headers()["content-type"]).toContain("text/markdown");
  const twin = await response.text();
  expect(twin).toContain(`# ${await page.getByRole("heading", { level: 1 }).textContent()}`);
  for (const words of [
    "**Topic:** [Throughput](",
    "**Verdict:** [needs context](",
    "110,000\u00a0requests/s",
  ]) {
    expect(twin).toContain(words);
  }
});
