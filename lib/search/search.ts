import MiniSearch from "minisearch";
import { isShort } from "./forms";

/** Something a reader can look for. */
export type SearchDocument = {
  readonly id: string;
  /** What it is called; counts three times. */
  readonly title: string;
  /** What else it says or is called, a line for each. */
  readonly text: string;
};

export type SearchIndex = MiniSearch<SearchDocument>;

/** Full-text search over documents: all words must occur, as a beginning or with a slip of the keyboard. */
export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    fields: ["title", "text"],
    searchOptions: {
      boost: { title: 3 },
      prefix: (term) => !isShort(term),
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
    tokenize,
  });
  index.addAll(documents);
  return index;
}

/** The ids of the documents with all words of the query, best first. */
export function searchIds(index: SearchIndex, query: string): readonly string[] {
  return searchAlike(index, query).ids;
}

/** What a query finds with words alike, those of the documents. */
export type Alike = {
  readonly ids: readonly string[];
  /** The words that the documents have for those of the query. */
  readonly words: readonly string[];
  /** Those that the best of them has. */
  readonly best: readonly string[];
};

/** The same, with the words that the documents have; two letters that change places are one slip. */
export function searchAlike(index: SearchIndex, query: string): Alike {
  const found = index.search({
    combineWith: "AND",
    queries: tokenize(query).map((word) => ({
      combineWith: "OR",
      queries: [word, { queries: swapped(word), fuzzy: false, prefix: false, combineWith: "OR" }],
    })),
  });
  return {
    ids: found.map(({ id }) => String(id)),
    words: [...new Set(found.flatMap(({ terms }) => terms))],
    best: found[0]?.terms ?? [],
  };
}

/** A word with two letters that stand together changed over, at each place: "pyhton" → …, "python", …. */
function swapped(word: string): string[] {
  if (word.length < 4) return [];
  return [...word]
    .slice(1)
    .map((_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
}

/** Words keep their inner dots and signs, so that Node.js and C++ can be found, and count without them too. */
function tokenize(text: string): string[] {
  return text.split(/[\s,;:!?()[\]{}"“”\u201e’'/\\–—]+/u).flatMap((word) => {
    const trimmed = word.replace(/^\.+|\.+$/g, "");
    if (trimmed === "") return [];
    const plain = trimmed.replace(/[.+#-]/g, "");
    return plain === trimmed || plain === "" ? [trimmed] : [trimmed, plain];
  });
}
