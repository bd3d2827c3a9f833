import { describe, expect, test } from "vitest";
import { formatBytes } from "@/lib/format";

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
