import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonTests } from "@/lib/domain/measured/common-tests";
import { measuredGroups } from "@/lib/domain/measured/measured";
import type { Measurement } from "@/lib/schema/dataset";
import { makeDataset, makeMeasurement } from "@/tests/fixtures";

/** What of a run is common, where each entry, "language label", took the tests named. */
function commonIn(taken: Readonly<Record<string, readonly string[]>>) {
  const measurements = Object.entries(taken).flatMap(([entry, own]): Measurement[] => {
    const [language = "", label] = entry.split(" ");
    return own.map((name) => makeMeasurement({ language, label, test: name, value: 1 }));
  });
  const names = [...new Set(Object.values(taken).flat())].toSorted();
  const dataset = makeDataset({
    tests: Object.fromEntries(names.map((name) => [name, { name }])),
    measurements,
  });
  const { tests, entries, leftOut } = commonTests(measuredGroups(dataset));
  return {
    tests: tests.map((group) => group.test).toSorted(),
    entries: [...entries].map((key) => key.trim()).toSorted(),
    leftOut: leftOut.map(({ language, label }) => [language, label].join(" ").trim()),
  };
}

describe("The tests that count", () => {
  test("are those that all took, where each language has one entry", () => {
    const { tests, leftOut } = commonIn({ rust: ["a", "b", "c"], go: ["a", "b"] });
    expect(tests).toEqual(["a", "b"]);
    expect(leftOut).toEqual([]);
  });

  test("are not fewer for an entry that took fewer than another of its language, which is left out", () => {
    const { tests, leftOut } = commonIn({
      rust: ["a", "b", "c"],
      "nodejs js": ["a", "b"],
      "nodejs ts": ["a"],
    });
    expect(tests).toEqual(["a", "b"]);
    expect(leftOut).toEqual(["nodejs ts"]);
  });

  test("are of such an entry too, where it lacks none of them", () => {
    const { tests, leftOut } = commonIn({
      rust: ["a", "b"],
      "nodejs js": ["a", "b", "c"],
      "nodejs ts": ["a", "b"],
    });
    expect(tests).toEqual(["a", "b"]);
    expect(leftOut).toEqual([]);
  });

  test("are those of both, where two of a language took equally many", () => {
    const { tests, leftOut } = commonIn({ rust: ["a", "b", "c"], "go x": ["a", "b"], "go y": ["b", "c"] });
    expect(tests).toEqual(["b"]);
    expect(leftOut).toEqual([]);
  });
});

test("Every entry is either in all tests that count or left out, and no language of one entry is", () => {
  const some = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
  const runs = fc.record({ rust: some, go: some, "nodejs js": some, "nodejs ts": some });
  fc.assert(
    fc.property(runs, (run) => {
      const { tests, entries, leftOut } = commonIn(run);
      expect([...entries, ...leftOut].length).toBe(4);
      expect(leftOut.every((entry) => entry.startsWith("nodejs"))).toBe(true);
      expect(leftOut.length).toBeLessThan(2);
      for (const name of leftOut) {
        const took = Object.entries(run).find(([entry]) => entry === name)?.[1] ?? [];
        expect(tests.some((one) => !took.includes(one as "a"))).toBe(true);
      }
    }),
  );
});
