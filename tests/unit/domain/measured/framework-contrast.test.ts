import { describe, expect, test } from "vitest";
import { frameworkContrast } from "@/lib/domain/measured/framework-contrast";
import { makeMeasurement, makeRow } from "@/tests/fixtures";

const context = { nameOf: (id: string) => id };
const entries = [
  { framework: "axum", label: "Axum, a driver", value: 1000 },
  { framework: "gin", label: "Gin", value: 900 },
  { framework: "axum", label: "Axum, another driver", value: 100 },
  { framework: "gin", label: "Gin, a pool", value: 300 },
  { framework: undefined, label: "a library", value: 5000 },
  { framework: undefined, label: "another library", value: 1 },
];
const measurements = entries.map((entry) => makeMeasurement({ test: "query", ...entry }));
const rowsOf = (of: typeof entries) =>
  of.map(({ label, value }) => makeRow({ label, test: "query", low: value, high: value }));

describe("What stands for a chart of drivers", () => {
  test("are the entries of one framework that are farthest apart, the higher first", () => {
    const rows = frameworkContrast(rowsOf(entries), { measurements }, context);
    expect(rows.map(({ label }) => label)).toEqual(["Axum, a driver", "Axum, another driver"]);
  });

  test("is nothing where no framework has two", () => {
    expect(frameworkContrast(rowsOf(entries.slice(0, 2)), { measurements }, context)).toEqual([]);
  });
});
