import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { getSite } from "@/app/catalog";
import {
  chartCitation,
  claimCitation,
  comparisonCitation,
  datasetCitation,
  siteCitation,
  type CitationRecord,
} from "@/lib/publish/citation";
import { bibtexOf, citationForms, citationText, risOf } from "@/lib/publish/citation-forms";
import { makeClaim, makeDataset } from "@/tests/fixtures";

const cited = {
  site: {
    name: "Backed",
    tagline: "comparisons you can check.",
    licences: {
      content: { name: "CC BY 4.0", url: "https://example.org/by" },
      code: { name: "MIT", url: "https://example.org/mit" },
    },
  },
  dataDate: "2026-01-06",
};
const article = {
  title: "Why servers",
  author: "A. Writer",
  publisher: "A Publisher",
  published: "2020-07-17",
  url: "https://example.org/why",
};

describe("The record of a page", () => {
  test("of a claim names the article, its author and its year in the title, and the site as author", () => {
    const claim = makeClaim({ id: "why/go-fast", says: "Go is fast." });
    expect(claimCitation(claim, "needs-context", article, cited)).toEqual({
      id: "backed-claims-why-go-fast",
      type: "webpage",
      title: "Go is fast (claim of “Why servers”, A. Writer, 2020; verdict: needs context)",
      author: [{ literal: "Backed" }],
      issued: { "date-parts": [[2026, 1, 6]] },
      URL: "http://localhost:3000/claims/why/go-fast/",
      publisher: "Backed",
      note: "Data of 6 January 2026. Content: CC BY 4.0. The article: https://example.org/why",
    });
  });

  test("of a claim names the publisher where no author is known, and says that it is undated", () => {
    const anonymous = { ...article, author: { unknown: "none" }, published: { unknown: "none" } };
    expect(claimCitation(makeClaim({ says: "Go is fast." }), "unchecked", anonymous, cited).title).toBe(
      "Go is fast (claim of “Why servers”, A Publisher, undated; verdict: unchecked)",
    );
  });

  test("of a dataset says who measured it, when and under which licence", () => {
    const { type, title, note } = datasetCitation(makeDataset({ title: "Some run", by: "Somebody" }), cited);
    expect({ type, title, note }).toEqual({
      type: "dataset",
      title: "Some run (dataset by Somebody, as entered in Backed)",
      note: "Data of 6 January 2026. Content: CC BY 4.0. Measured by Somebody, 6 January 2026. A machine. Licence: MIT.",
    });
  });

  test("of a chart names the datasets it draws", () => {
    const { type, title, note, URL } = chartCitation(
      { id: "throughput", title: "Throughput" },
      [makeDataset({ title: "One run" }), makeDataset({ title: "Another" })],
      cited,
    );
    expect([type, title, URL]).toEqual([
      "figure",
      "Throughput (chart)",
      "http://localhost:3000/benchmarks/throughput/",
    ]);
    expect(note).toContain("Measured numbers: One run; Another.");
  });

  test("of a comparison has its title and address", () => {
    const { title, URL } = comparisonCitation("Rust vs Go", "/compare/rust-vs-go/", cited);
    expect([title, URL]).toEqual(["Rust vs Go", "http://localhost:3000/compare/rust-vs-go/"]);
  });

  test("of the site agrees with CITATION.cff", () => {
    const { site, dataDate } = getSite();
    const cff: unknown = parse(readFileSync("CITATION.cff", "utf8"));
    const { title, author } = siteCitation({ site, dataDate });
    expect(cff).toMatchObject({
      type: "dataset",
      title,
      authors: [{ name: author[0].literal }],
      license: site.licences.content.name.replaceAll(" ", "-"),
    });
  });
});

describe("The forms of a citation", () => {
  const record = claimCitation(
    makeClaim({ id: "why/go-fast", says: "Go is fast." }),
    "unchecked",
    article,
    cited,
  );

  test("as text read as a sentence for a list of references", () => {
    expect(citationText(record)).toBe(
      "Backed (data of 6 January 2026). Go is fast (claim of “Why servers”, A. Writer, 2020; verdict: unchecked). http://localhost:3000/claims/why/go-fast/ Content: CC BY 4.0. The article: https://example.org/why",
    );
  });

  test("as BibTeX and RIS give back the same fields", () => {
    expect(readBack(bibtexOf(record))).toEqual(fieldsOf(record));
    expect(readBack(risOf(record))).toEqual({ ...fieldsOf(record), type: record.type });
  });

  test("as CSL-JSON are the record itself", () => {
    const json = citationForms(record).find(({ name }) => name === "CSL-JSON")?.text ?? "";
    expect(JSON.parse(json)).toEqual([record]);
    expect(new Cite(json).data[0]).toMatchObject(record);
  });

  test("keep long addresses on one line", () => {
    const long = { ...record, URL: `https://example.org/${"a/".repeat(200)}` };
    expect(risOf(long)).toContain(`UR  - ${long.URL}\n`);
  });

  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ..."{}%\\&$#_~^<>\"'`-\n\r\t,;:@=÷≥−“”’",
          "TY  - ",
          "\nER  - \n",
          "--",
          "``",
          "''",
          " ",
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 20 },
    )
    // Text without control characters and lone halves of a character, as content is.
    .map((parts) => `x${parts.join("")}x`.replace(/[^\P{C}\n\r\t]/gu, ""));

  test("survive braces, per cent signs, backslashes and line ends, which become spaces", () => {
    fc.assert(
      // RIS reads a comma in a name as the end of the family name; the site's name has none.
      fc.property(hostile, hostile.map(withoutCommas), hostile, (title, author, note) => {
        const odd: CitationRecord = { ...record, title, author: [{ literal: author }], note };
        const expected = { ...fieldsOf(odd), title: flat(title), author: flat(author), note: flat(note) };
        expect(readBack(bibtexOf(odd))).toEqual(expected);
        expect(readBack(risOf(odd))).toEqual({ ...expected, type: odd.type });
      }),
      { numRuns: 300 },
    );
  });
});

const withoutCommas = (text: string): string => text.replaceAll(",", "");
const flat = (text: string): string => text.trim().replace(/\s+/g, " ");

/** What both forms hold of a record; BibTeX has one type for all of them. */
function fieldsOf({ id, title, author, issued, URL, publisher, note }: CitationRecord) {
  return { id, title, author: author[0].literal, issued, URL, publisher, note };
}

function readBack(text: string) {
  const [{ id, title, author, issued, URL, publisher, note, type } = {}] = new Cite(text).data;
  const [name] = Array.isArray(author) ? author : [];
  const literal = name?.literal ?? name?.family;
  const fields = { id, title, author: literal, issued, URL, publisher, note };
  return text.startsWith("TY") ? { ...fields, type } : fields;
}
