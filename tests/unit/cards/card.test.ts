import { describe, expect, test } from "vitest";
import { cardOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { cardFinding, cardSvg } from "@/lib/drawing/card-svg";
import { pagesOf } from "@/lib/publish/pages";

const site = getSite();
const cards = pagesOf(site).map(({ path }) => ({ path, card: cardOf(path, site) }));

describe("The cards of the content", () => {
  test("are there for every page that is published", () => {
    expect(cards.filter(({ card }) => card === null).map(({ path }) => path)).toEqual([]);
  });

  test("say something of their own on every page", () => {
    const findings = new Map<string, string>();
    const same = cards.flatMap(({ path, card }) => {
      const finding =
        card === null ? "" : `${card.title.map(({ text }) => text).join()} ${cardFinding(card)}`;
      const other = findings.get(finding);
      findings.set(finding, path);
      return other === undefined ? [] : [`${path} as ${other}`];
    });
    expect(same).toEqual([]);
    expect(cards.filter(({ card }) => card !== null && !/[.?!…”]$/.test(card.headline))).toEqual([]);
  });

  test("show all of their headline, and a row of whatever is compared", () => {
    const frame = { name: "Backed", footer: "" };
    const cut = cards.flatMap(({ path, card }) => {
      if (card === null) return [];
      const texts = [...cardSvg(card, frame).matchAll(/<text [^>]*>([^<]*)</g)]
        .map(([, text]) => text)
        .join(" ");
      const words = texts
        .replaceAll("&amp;", "&")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"');
      const isWhole = words.replaceAll(/\s/g, "").includes(card.headline.replaceAll(/\s/g, ""));
      const [row] = card.figure?.rows ?? [];
      if (!isWhole && !path.startsWith("/evidence/")) return [`${path}: ${card.headline}`];
      return row === undefined || card.note !== null || words.includes(row.text) ? [] : [`${path}: no row`];
    });
    expect(cut).toEqual([]);
  });

  test("of presets say that the reader’s weights may differ", () => {
    const presets = cards.filter(({ path }) => path.startsWith("/choose/"));
    expect(presets.length).toBeGreaterThan(1);
    for (const { card } of presets) expect(card?.note).toMatch(/Your weights may differ\.$/);
  });

  test("of presets say what criteria do not tell of the answers, in words that have room", () => {
    const card = cardOf("/choose/data-product/", site);
    const caveat = "One article names machine-learning libraries, for Python only.";
    expect(card?.note).toContain(caveat);
    const drawn = card === null ? "" : cardSvg(card, { name: "Backed", footer: "" });
    const words = [...drawn.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
    expect(words).toContain(caveat);
    expect(words).toContain("Your weights may differ.");
  });

  test("do not exist for addresses that are no pages", () => {
    for (const path of [
      "/nowhere/",
      "/compare/rust/",
      "/claims/an-article/",
      "/claims/no/such/",
      "/embed/claim/x/",
    ])
      expect(cardOf(path, site)).toBeNull();
  });
});
