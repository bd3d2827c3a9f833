import { expect, test } from "vitest";
import fc from "fast-check";
import { metricLine, standingWords } from "@/lib/dataset-words";

const latency = { name: "Latency", better: "lower", unit: "ms" } as const;
const throughput = { name: "Requests per second", better: "higher", unit: "requests/s" } as const;

test("A number that is higher than the best's, where lower is better, is a multiple of it", () => {
  expect(standingWords({ value: 7.15, ratio: 0.428 / 7.15 }, latency)).toBe("7.15\u00a0ms, 17× the best");
});

test("A number that is lower than the best's, where higher is better, is a share of it", () => {
  expect(standingWords({ value: 498_192, ratio: 0.184 }, throughput)).toBe(
    "498,192\u00a0requests/s, 18% of the best",
  );
});

test("The best is called so, and only the best", () => {
  expect(standingWords({ value: 0.428, ratio: 1 }, latency)).toBe("0.428\u00a0ms, the best");
  expect(standingWords({ value: 0.42801, ratio: 0.99998 }, latency)).toMatch(/, just above the best$/);
  expect(standingWords({ value: 99_998, ratio: 0.99998 }, throughput)).toMatch(/, just below the best$/);
});

test("What is said of a number, done to the best's, gives the number", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: 1.02, max: 900, noNaN: true }),
      (best, factor) => {
        const slower = standingWords({ value: best * factor, ratio: 1 / factor }, latency);
        const times = Number(/ (.+)× the best$/.exec(slower.replace(/,(?=\d)/g, ""))?.[1]);
        expect((times * best) / (best * factor)).toBeCloseTo(1, 1);
        const fewer = standingWords({ value: best / factor, ratio: 1 / factor }, throughput);
        const percent = Number(/ ([^ ]+)% of the best$/.exec(fewer)?.[1]);
        expect((percent / 100) * factor).toBeCloseTo(1, 1);
      },
    ),
  );
});

test("A metric says which way is good", () => {
  expect(metricLine(latency)).toBe("Latency, lower is better");
  expect(metricLine({ name: "Version", better: "neither" })).toBe("Version");
});
