import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { cardPath } from "@/lib/publish/pages";
import { exportedPages, type ExportedPage } from "../exported-site";

/** The export for the root of a host, and the one for /backed/. */
const copies = [
  { folder: "out", at: "http://localhost:3000" },
  { folder: "out-backed/backed", at: "https://example.org/backed" },
];

const contentOf = ({ document }: ExportedPage, name: string): string =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ??
  `without ${name}`;

/** Text as it is compared: a page may break it between elements. */
const letters = (text: string): string => text.replaceAll(/\s/g, "");

/** Whether a text holds every sentence of a finding; one that stands alone there may lack its full stop. */
function holds(text: string, finding: string): boolean {
  if (text.includes(letters(finding))) return true;
  const sentences = finding.split(/(?<=[.?!])\s+/);
  return sentences.every((sentence) => text.includes(letters(sentence.replace(/\.$/, ""))));
}

/** The first sentence that a text says twice, short ones apart. */
function repeatedIn(text: string): string | undefined {
  const sentences = text.split(/(?<=[.?!])\s+/);
  return sentences.find((one, at) => one.length > 20 && sentences.indexOf(one) !== at);
}

for (const { folder, at } of copies) {
  const pages = new Map(exportedPages(folder).map((page) => [page.path, page]));
  const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url.slice(at.length));

  /** One line for each address of the sitemap that breaks a rule. */
  function breaking(rule: (page: ExportedPage, path: string) => string | null): readonly string[] {
    return addresses.flatMap((path) => {
      const page = pages.get(path);
      const broken = page === undefined ? "there is no such page" : rule(page, path);
      return broken === null ? [] : [`${path}: ${broken}`];
    });
  }

  test(`Every page of ${folder} names its card by an absolute address, with size and type`, () => {
    const wrong = breaking((page, path) => {
      const expected = {
        "og:image": `${at}${cardPath(path)}`,
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:type": "image/png",
        "twitter:card": "summary_large_image",
        "twitter:image": `${at}${cardPath(path)}`,
      };
      const other = Object.entries(expected).find(([name, value]) => contentOf(page, name) !== value);
      return other === undefined ? null : `${other[0]} is ${contentOf(page, other[0])}`;
    });
    expect(addresses.length).toBeGreaterThan(1000);
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test(`Every card of ${folder} is a PNG of 1200 by 630 of at most 50 kB`, () => {
    const wrong = breaking((_, path) => {
      const png = readFileSync(join(folder, cardPath(path)));
      const isPng = png.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
      const size = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
      return isPng && size === "1200x630" && png.length <= 50_000 ? null : `${size}, ${png.length} bytes`;
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test(`Every page of ${folder} says what its card says, in its description and its text`, () => {
    const wrong = breaking((page) => {
      const finding = contentOf(page, "og:image:alt");
      const silent = ["description", "og:description"].find(
        (name) => !contentOf(page, name).includes(finding),
      );
      if (silent !== undefined) return `${silent} is ${contentOf(page, silent)}`;
      const repeated = repeatedIn(contentOf(page, "description"));
      if (repeated !== undefined) return `description says twice: ${repeated}`;
      const text = letters(page.document.querySelector("main")?.textContent ?? "");
      return holds(text, finding) ? null : `does not say: ${finding}`;
    });
    expect(wrong.slice(0, 10)).toEqual([]);
  });
}

test("Other orders of a comparison show the card of the one they lead to", async ({ request }) => {
  const moved = await (await request.get("/compare/go-vs-rust/")).text();
  expect(moved).toContain('content="http://localhost:3000/og/compare/rust-vs-go.png"');
});

test("The guide with a reader’s own weights is, for links, the preset it began from", async ({ page }) => {
  await page.goto("/choose/startup-mvp/?w=throughput.5");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    "http://localhost:3000/choose/startup-mvp/",
  );
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
    "content",
    /Your weights may differ\.$/,
  );
});
