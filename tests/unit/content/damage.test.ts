import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { checkContent } from "@/lib/content/catalog";
import { checkAcross } from "@/lib/content/check";
import { parseEntries } from "@/lib/content/entries";
import type { Problem } from "@/lib/content/problem";
import { readContent, type SourceFile } from "@/lib/content/read";
import { withContent } from "@/tests/content-folder";
import { fuzz, fuzzTimeout } from "@/tests/fuzz";

vi.setConfig({ testTimeout: fuzzTimeout });

const sound = withContent({}, (folder) => readContent(folder));

/** Real files of each kind, in place of the small ones: their damage is reported the same. */
const real = readContent("content").files.filter(({ text }) => text.length < 12_000);

const bits = [
  "---\n",
  "---js\n",
  "...\n",
  "\t",
  "\r",
  "\n\n",
  ": ",
  "- ",
  "[",
  "{",
  "}",
  "*a",
  "&a ",
  "&a [*a]",
  "<<: *a",
  "!!js/function",
  "!!binary ",
  "? ",
  "| \n",
  "'",
  '"',
  "\\",
  "\uFEFF",
  "\u0000",
  "\u202E",
  "{toString: 1}",
  "{__proto__: 1}",
  "constructor: 1\n",
  "__proto__: {}\n",
  "<Claim id={1} />",
  "<script>",
  "{process.exit()}",
  "import x from 'y'\n",
  "~",
  "0x",
  "1e999",
  ".nan",
  "%YAML 9.9\n---\n",
  "[".repeat(3000),
  `${"[".repeat(1500)}${"]".repeat(1500)}`,
  "a: ".repeat(500),
] as const;

type Damage = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const place = (text: string, share: number): number => Math.floor(text.length * share);

/** What can happen to a file: cut off, torn, typed into, doubled, shuffled, replaced. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  at.map(
    (share): Damage =>
      (text) =>
        text.slice(0, place(text, share)),
  ),
  at.map(
    (share): Damage =>
      (text) =>
        text.slice(place(text, share)),
  ),
  fc.tuple(at, fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 5 }))).map(
    ([share, bit]): Damage =>
      (text) =>
        text.slice(0, place(text, share)) + bit + text.slice(place(text, share)),
  ),
  fc.tuple(at, fc.integer({ min: 0, max: 0xffff })).map(
    ([share, code]): Damage =>
      (text) =>
        text.slice(0, place(text, share)) + String.fromCharCode(code) + text.slice(place(text, share) + 1),
  ),
  fc.tuple(at, at).map(
    ([one, other]): Damage =>
      (text) =>
        text + text.slice(place(text, Math.min(one, other)), place(text, Math.max(one, other))),
  ),
  fc.tuple(at, at).map(([one, other]): Damage => (text) => {
    const lines = text.split("\n");
    const [from, to] = [place(text, one) % lines.length, place(text, other) % lines.length];
    return lines.toSpliced(to, 0, lines[from] ?? "").join("\n");
  }),
  // The value of a field becomes something else.
  fc.tuple(at, fc.constantFrom(...bits)).map(([share, bit]): Damage => (text) => {
    const lines = text.split("\n");
    const line = place(text, share) % lines.length;
    return lines
      .with(
        line,
        (lines[line] ?? "").replace(/: .*$/, () => `: ${bit}`),
      )
      .join("\n");
  }),
  fc.string({ unit: "binary" }).map(
    (other): Damage =>
      () =>
        other,
  ),
);

function problemsOf(files: readonly SourceFile[]): readonly Problem[] {
  const { entries, problems } = parseEntries(files, sound.present);
  return [...problems, ...checkAcross(entries)];
}

test("The content that is damaged below is sound", () => {
  expect(problemsOf(sound.files)).toEqual([]);
});

function expectPlaces(problems: readonly Problem[], damaged: SourceFile): void {
  for (const { file, line, message } of problems) {
    expect(message).not.toBe("");
    expect(file).toMatch(/^content\//);
    expect(Number.isInteger(line) && line >= 1).toBe(true);
    if (file === damaged.path) expect(line).toBeLessThanOrEqual(damaged.text.split(/\r\n|\r|\n/).length + 1);
  }
}

test("A damaged file among sound ones is read, or its problems are told with file and line", () => {
  fuzz(
    "a damaged file",
    fc.property(
      fc.constantFrom(...sound.files),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (file, damages) => {
        const damaged = { ...file, text: damages.reduce((text, one) => one(text), file.text) };
        const problems = problemsOf(sound.files.map((one) => (one === file ? damaged : one)));
        expectPlaces(problems, damaged);
      },
    ),
    100,
  );
});

test("A damaged file of the real content is read, or its problems are told with file and line", () => {
  fuzz(
    "a damaged real file",
    fc.property(
      fc.constantFrom(...real),
      fc.array(damage, { minLength: 1, maxLength: 3 }),
      (file, damages) => {
        const damaged = { ...file, text: damages.reduce((text, one) => one(text), file.text) };
        expectPlaces(parseEntries([damaged], sound.present).problems, damaged);
      },
    ),
  );
});

test("Bytes that are changed on the disk give the catalog or problems, never both, never neither", () => {
  const path = "articles/why-servers/claims.yaml";
  const bytes = withContent({}, (folder) => readFileSync(`${folder}/${path}`));
  fuzz(
    "changed bytes",
    fc.property(
      fc.nat(bytes.length - 1),
      fc.integer({ min: 0, max: 255 }),
      fc.boolean(),
      (where, byte, cut) => {
        const changed = Uint8Array.from(cut ? bytes.subarray(0, where) : bytes);
        if (!cut) changed[where] = byte;
        const { catalog, problems } = withContent({ [path]: changed }, (folder) => checkContent(folder));
        expect(catalog === null).toBe(problems.length > 0);
      },
    ),
    30,
  );
});
