import { describe, expect, test } from "vitest";
import { formatBytes, formatWhole } from "@/lib/format";

describe("formatWhole", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1234567, "1,234,567"],
  ])("%i is written %s", (number, text) => {
    expect(formatWhole(number)).toBe(text);
  });
});

describe("formatBytes", () => {
  test.each([
    [20, "1 kB"],
    [1499, "1 kB"],
    [540204, "540 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [1_234_567, "1.2 MB"],
  ])("%i bytes are written %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
