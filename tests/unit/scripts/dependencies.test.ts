import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const document = readFileSync("docs/dependencies.md", "utf8");

test.each([
  ["Of the site", dependencies],
  ["Of its making", devDependencies],
])("docs/dependencies.md says, under “%s”, what each is for, and names no other", (title, listed) => {
  const section = document.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
  const named = [...section.matchAll(/^- `([^`]+)` .{10,}\.(?: †)?$/gm)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(listed).toSorted());
});

test("Every version is exact", () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d/);
});

test("Each package that is installed from the registry has its hash in the lock", () => {
  const lock: { readonly packages: Readonly<Record<string, Record<string, unknown>>> } = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  );
  const without = Object.entries(lock.packages).filter(
    ([place, { integrity }]) => place !== "" && !integrity,
  );
  // Packages of other platforms, which could not be looked up where the lock was written.
  expect(without.filter(([, { optional }]) => optional !== true)).toEqual([]);
});
