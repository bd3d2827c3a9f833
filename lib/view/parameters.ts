import { createParser } from "nuqs/server";

/** A parameter of an address that can say which parts of its value it did not understand. */
export type Parameter = {
  /** The value, or null when nothing of it is understood. */
  readonly parse: (value: string) => unknown;
  /** The parts of the value that are not understood though others are. */
  readonly leftOver?: (value: string) => readonly string[];
};

export type Parameters = Readonly<Record<string, Parameter>>;

/** One of the known words. */
export function wordOf<Word extends string>(known: readonly Word[]) {
  return createParser({
    parse: (value) => known.find((word) => word === value) ?? null,
    serialize: (value: Word) => value,
  });
}

/** Some of the known words, joined by commas, in the order they are known in: `rust,go`. */
export function wordsOf<Word extends string>(known: readonly Word[]) {
  const parser = createParser({
    parse: (value) => {
      const named = value.split(",");
      const words = known.filter((word) => named.includes(word));
      return words.length === 0 ? null : words;
    },
    serialize: (words: Word[]) => known.filter((word) => words.includes(word)).join(","),
    eq: (a, b) => a.length === b.length && a.every((word) => b.includes(word)),
  });
  const leftOver = (value: string): string[] =>
    value.split(",").filter((word) => !known.some((one) => one === word));
  return Object.assign(parser, { leftOver });
}

/** A text as the reader typed it, at most 200 characters. */
export const typedText = createParser({
  parse: (value) => (value.trim() === "" || value.length > 200 ? null : value),
  serialize: (value: string) => value,
});

/** On or off, written as 1 or not at all. */
export const flag = createParser({
  parse: (value): boolean | null => (value === "1" ? true : null),
  serialize: (value: boolean) => (value ? "1" : "0"),
});

/** Off, whatever the address says: what it says is then left aside. */
export const never = createParser({
  parse: (): boolean | null => null,
  serialize: () => "",
});

/** Which page of a list, counted from 1. */
export const pageNumber = createParser({
  parse: (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : null),
  serialize: (value: number) => String(value),
});
