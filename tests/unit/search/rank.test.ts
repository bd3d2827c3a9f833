import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupedEntries, markedParts, namesFirst, rankedEntries } from "@/lib/search/rank";
import { toScan } from "@/lib/search/scan";
import { searchKinds, type SearchEntry, type SearchKind } from "@/lib/search/site-search";

const entry = (kind: SearchKind, title: string, text = ""): SearchEntry => ({
  id: `${kind} ${title}`,
  to: `/${kind}/`,
  kind,
  title,
  text,
});

const entries = [
  entry("claim", "Rust is fast."),
  entry("evidence", "Can RUSTFLAGS turn on link-time optimisation?"),
  entry("migration", "Go to Rust"),
  entry("article", "Rust vs Go"),
  entry("topic", "Rustic charm"),
  entry("topic", "Memory safety", "What Rust is known for."),
  entry("language", "Rust", "A language."),
  entry("language", "Node.js"),
  entry("benchmark", "Learning curve at work"),
  entry("topic", "Learning curve"),
  entry("claim", "Learning curve"),
];

const found = (query: string) => rankedEntries(scannedEntries(entries), query).map(({ title }) => title);

function scannedEntries(all: readonly SearchEntry[]) {
  return toScan(all, (one) => one);
}

describe("What the site's search finds", () => {
  test("begins with what is called so, and ends with words inside of the words of sentences", () => {
    expect(found("rust")).toEqual([
      "Rust",
      "Rustic charm",
      "Rust vs Go",
      "Go to Rust",
      "Memory safety",
      "Rust is fast.",
      "Can RUSTFLAGS turn on link-time optimisation?",
    ]);
  });

  test("knows a name by its letters, and puts a claim last even where it says the same", () => {
    expect(found("NodeJS")).toEqual(["Node.js"]);
    expect(found("node")).toEqual(["Node.js"]);
    expect(found("learning curve")).toEqual(["Learning curve", "Learning curve at work", "Learning curve"]);
  });

  test("never puts anything before the page that is called so, and loses nothing", () => {
    const kind = fc.constantFrom(...searchKinds.filter((one) => one !== "claim" && one !== "evidence"));
    const title = fc.array(fc.constantFrom("rust", "go", "rusty", "gone", "fast"), {
      minLength: 1,
      maxLength: 3,
    });
    const made = fc.tuple(kind, title).map(([of, words]) => entry(of, words.join(" ")));
    fc.assert(
      fc.property(fc.array(made, { minLength: 1, maxLength: 12 }), (all) => {
        const query = all[0]?.title ?? "";
        const ranked = rankedEntries(scannedEntries(all), query);
        expect(ranked[0]?.title).toBe(query);
        expect(ranked.length).toBe(
          all.filter((one) => query.split(" ").every((word) => ` ${one.title}`.includes(` ${word}`))).length,
        );
        expect(groupedEntries(ranked).flatMap((group) => group.entries)).toHaveLength(ranked.length);
      }),
    );
  });

  test("has names before sentences, even where only the sentence has the word whole", () => {
    const all = [entry("claim", "Its pool is fast."), entry("topic", "Pools")];
    expect(rankedEntries(scannedEntries(all), "pool").map(({ kind }) => kind)).toEqual(["topic", "claim"]);
    expect(namesFirst(all).map(({ kind }) => kind)).toEqual(["topic", "claim"]);
  });

  test("takes a short word as a beginning in names alone, where some have it whole", () => {
    const all = [entry("claim", "No pause."), entry("claim", "None."), entry("language", "Node.js")];
    const ranked = rankedEntries(scannedEntries(all), "no");
    expect(ranked.map(({ title }) => title)).toEqual(["Node.js", "No pause."]);
  });

  test("comes by kind, the kind of the best first", () => {
    const groups = groupedEntries(rankedEntries(scannedEntries(entries), "learning"));
    expect(groups.map(({ kind }) => kind)).toEqual(["topic", "benchmark", "claim"]);
  });
});

describe("The marks in a text", () => {
  test("stand where a word begins as one of the query does", () => {
    expect(markedParts("Trust Rust, not RUSTFLAGS (rust)", "rust")).toEqual([
      { text: "Trust ", marked: false },
      { text: "Rust", marked: true },
      { text: ", not ", marked: false },
      { text: "RUST", marked: true },
      { text: "FLAGS (", marked: false },
      { text: "rust", marked: true },
      { text: ")", marked: false },
    ]);
  });

  test("stand on a name that is written with other signs", () => {
    expect(markedParts("Node.js and C++", "nodejs c++").filter((part) => part.marked)).toEqual([
      { text: "Node.js", marked: true },
      { text: "C++", marked: true },
    ]);
  });

  test("stand on a short word only where it is whole", () => {
    expect(
      markedParts("Good Go, ergo Go’s", "go").map(({ text, marked }) => (marked ? `*${text}*` : text)),
    ).toEqual(["Good ", "*Go*", ", ergo ", "*Go*", "’s"]);
  });

  test("stand on a plural and on what the text says for an abbreviation", () => {
    const marked = (text: string, query: string) =>
      markedParts(text, query).flatMap((part) => (part.marked ? part.text : []));
    expect(marked("One library, two libraries, a librarian", "library")).toEqual(["library"]);
    expect(marked("One library, two libraries, a librarian", "libraries")).toEqual(["library", "libraries"]);
    expect(marked("A garbage-collected heap, the global interpreter lock", "gc GIL")).toEqual([
      "garbage-collected",
      "global interpreter lock",
    ]);
    expect(marked("Start-up time", "startup times")).toEqual(["Start-up", "time"]);
  });

  test("leave the text what it is, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          markedParts(text, query)
            .map((part) => part.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
