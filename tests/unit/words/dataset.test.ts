import { expect, test } from "vitest";
import fc from "fast-check";
import {
  entriesWords,
  measuredLine,
  measuredWord,
  metricLine,
  sourceLine,
  standingParts,
} from "@/lib/words/dataset";
import { criterionWord } from "@/lib/domain/comparison/comparison";
import { makeDataset } from "@/tests/fixtures";

const standingWords = (...of: Parameters<typeof standingParts>): string => standingParts(...of).join("");

const latency = { name: "Latency", better: "lower", unit: "ms" } as const;
const throughput = { name: "Requests per second", better: "higher", unit: "requests/s" } as const;

test("A number that is higher than the best's, where lower is better, is a multiple of it", () => {
  expect(standingWords({ value: 7.15, ratio: 0.428 / 7.15 }, latency)).toBe("7.15, 17× the best median");
});

test("A number that is lower than the best's, where higher is better, is a share of it", () => {
  expect(standingWords({ value: 498_192, ratio: 0.184 }, throughput)).toBe("498,192, 18% of the best median");
});

test("The best is called so, and only the best", () => {
  expect(standingWords({ value: 0.428, ratio: 1 }, latency)).toBe("0.428, the best median");
  expect(standingWords({ value: 0.42801, ratio: 0.99998 }, latency)).toMatch(/, just above the best median$/);
  expect(standingWords({ value: 99_998, ratio: 0.99998 }, throughput)).toMatch(
    /, just below the best median$/,
  );
});

test("What is said of a number, done to the best's, gives the number", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: 1.02, max: 900, noNaN: true }),
      (best, factor) => {
        const slower = standingWords({ value: best * factor, ratio: 1 / factor }, latency);
        const times = Number(/, (.+)× the best median$/.exec(slower.replace(/,(?=\d)/g, ""))?.[1]);
        expect((times * best) / (best * factor)).toBeCloseTo(1, 1);
        const fewer = standingWords({ value: best / factor, ratio: 1 / factor }, throughput);
        const percent = Number(/ ([^ ]+)% of the best median$/.exec(fewer)?.[1]);
        expect((percent / 100) * factor).toBeCloseTo(1, 1);
      },
    ),
  );
});

test("A metric says its unit, where its name does not, and which way is good", () => {
  expect(metricLine(latency)).toBe("Latency in ms, lower is better");
  expect(metricLine(throughput)).toBe("Requests per second, higher is better");
  expect(metricLine({ name: "Size", unit: "MB", better: "neither" })).toBe("Size in MB");
});

test("A measured position has the word of the nearest half step, or the milder one halfway", () => {
  expect([2, 1.75, 1.5, 1.25, 1, 0.5, 0, -0.25, -0.5, -1, -1.5, -2].map(measuredWord)).toEqual([
    "at the front",
    "near the front",
    "near the front",
    "somewhat behind",
    "somewhat behind",
    "fairly behind",
    "behind",
    "behind",
    "well behind",
    "far behind",
    "far to very far behind",
    "very far behind",
  ]);
});

test("No measured position is called as what articles say of a language", () => {
  const steps = [2, 1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2];
  expect(steps.filter((step) => steps.map(criterionWord).includes(measuredWord(step)))).toEqual([]);
});

test("A licence that is not known is said so with its reason, behind one colon", () => {
  const dataset = makeDataset({ licence: { unknown: "No licence was seen" } });
  expect(sourceLine(dataset)).toBe(`${measuredLine(dataset)} Licence not known: no licence was seen.`);
});

test("Where a dataset was measured is its source line without its licence", () => {
  const dataset = makeDataset({ licence: "MIT" });
  expect(sourceLine(dataset)).toBe(`${measuredLine(dataset)} Licence: MIT.`);
});

test("An extract is called one before its licence", () => {
  const dataset = makeDataset({ extract: "An extract: one entry did not start", licence: "MIT" });
  expect(sourceLine(dataset)).toBe(
    `${measuredLine(dataset)} An extract: one entry did not start. Licence: MIT.`,
  );
});

test("A median of several entries says how many, of which framework, and how far they lie apart", () => {
  expect(entriesWords([1_190_767, 458_312, 70_385, 41_106], "Axum")).toBe(
    "median of 4 entries of Axum, 41,106 to 1,190,767",
  );
  expect(entriesWords([31.2, 35], null)).toBe("median of 2 entries, 31.2 to 35");
});
