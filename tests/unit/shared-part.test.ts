import { describe, expect, test } from "vitest";
import {
  sharedCsv,
  sharedHtml,
  sharedJson,
  sharedMarkdown,
  sharedTsv,
  type SharedPart,
} from "@/lib/shared-part";

const table: SharedPart = {
  title: "Criteria",
  address: "https://example.org/compare/?rows=all#t",
  head: ["Criterion", "Rust"],
  rows: [
    [
      { text: "Start | up", notes: [] },
      { text: "+1", notes: [1, 2] },
    ],
    [
      { text: "<b>Cost</b>", notes: [] },
      { text: "no *article*", notes: [] },
    ],
  ],
  notes: [
    { text: "Claim of “One”, 2020.", address: "https://example.org/claims/one/a/" },
    { text: "A dataset.", address: "https://example.org/datasets/d/" },
  ],
  closing: "Backed, data of 6 January 2026, CC BY 4.0.",
};
const claim: SharedPart = {
  ...table,
  head: [],
  rows: [[{ text: "Go is fast.", notes: [1] }]],
  notes: table.notes.slice(0, 1),
};

describe("A shared part of a page", () => {
  test("as Markdown is a table with footnotes, its address, the date of the data and the licence", () => {
    expect(sharedMarkdown(table)).toBe(
      [
        "**Criteria**",
        "",
        "| Criterion | Rust |",
        "| --- | --- |",
        "| Start \\| up | +1[^1][^2] |",
        "| \\<b\\>Cost\\</b\\> | no \\*article\\* |",
        "",
        "Backed, data of 6 January 2026, CC BY 4.0. <https://example.org/compare/?rows=all#t>",
        "",
        "[^1]: Claim of “One”, 2020. <https://example.org/claims/one/a/>",
        "[^2]: A dataset. <https://example.org/datasets/d/>",
        "",
      ].join("\n"),
    );
  });

  test("that is no table is its words", () => {
    expect(sharedMarkdown(claim)).toMatch(/^Go is fast\.\[\^1\]\n\nBacked, data of .*\n\n\[\^1\]: /);
    expect(sharedHtml(claim)).toMatch(/^<p>Go is fast\.<sup>\[1\]<\/sup><\/p>/);
  });

  test("as HTML escapes what it shows", () => {
    expect(sharedHtml(table)).toContain("<td>&lt;b&gt;Cost&lt;/b&gt;</td>");
    expect(sharedHtml(table)).toContain('<a href="https://example.org/claims/one/a/">');
  });

  test("as TSV has a line a row, guarded, then its notes", () => {
    expect(sharedTsv(table).split("\r\n")).toEqual([
      "Criterion\tRust",
      "Start | up\t'+1 [1] [2]",
      "<b>Cost</b>\tno *article*",
      "",
      "[1]\tClaim of “One”, 2020.\thttps://example.org/claims/one/a/",
      "[2]\tA dataset.\thttps://example.org/datasets/d/",
      "Backed, data of 6 January 2026, CC BY 4.0.\thttps://example.org/compare/?rows=all#t",
      "",
    ]);
  });

  test("as CSV and JSON has rows alone, each with the addresses it rests on", () => {
    expect(sharedCsv(table).split("\r\n")[1]).toBe(
      "Start | up,'+1,https://example.org/claims/one/a/; https://example.org/datasets/d/",
    );
    expect(JSON.parse(sharedJson(table))).toMatchObject({
      title: "Criteria",
      address: table.address,
      rows: [
        { Criterion: "Start | up", Rust: "+1", sources: table.notes.map(({ address }) => address) },
        { Criterion: "<b>Cost</b>", Rust: "no *article*", sources: [] },
      ],
    });
  });
});
