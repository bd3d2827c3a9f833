import { expect, test } from "vitest";
import { unnamedHostWarning } from "@/scripts/unnamed-host";

test("A build that is not told its host says what the export names instead, and how to name it", () => {
  const warning = unnamedHostWarning(undefined);
  expect(warning).toContain("SITE_URL is not set");
  expect(warning).toContain("http://localhost:3000");
  expect(warning).toContain("SITE_URL=https://");
  expect(unnamedHostWarning("")).toContain("SITE_URL is not set");
});

test("A build that is told its host says nothing", () => {
  expect(unnamedHostWarning("https://example.org")).toBeNull();
});
