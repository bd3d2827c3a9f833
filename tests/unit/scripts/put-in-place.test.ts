import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { asideOf, clearAside, putInPlace } from "@/scripts/put-in-place";
import { temporaryFolder } from "@/tests/temporary-folder";

const folder = temporaryFolder();
const target = join(folder, "out");

function write(where: string, text: string): void {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, "index.html"), text);
}

const read = (): string => readFileSync(join(target, "index.html"), "utf8");

test("A finished export takes the place of the previous one and leaves nothing beside it", () => {
  write(target, "previous");
  writeFileSync(join(target, "gone.html"), "");
  write(asideOf(target), "new");
  putInPlace(target);
  expect(read()).toBe("new");
  expect(existsSync(join(target, "gone.html"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("The first export needs no previous one", () => {
  write(asideOf(target), "new");
  putInPlace(target);
  expect(read()).toBe("new");
});

test("A build that was killed leaves the previous export, and the next one clears up after it", () => {
  write(target, "previous");
  write(asideOf(target), "half");
  clearAside(target);
  expect(read()).toBe("previous");
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("A build killed between taking away and putting in place loses nothing", () => {
  write(`${target}-previous`, "previous");
  write(asideOf(target), "half");
  clearAside(target);
  expect(read()).toBe("previous");
});

test("A build killed while it removes the previous export leaves nothing of it to the next one", () => {
  write(target, "new");
  write(`${target}-previous`, "previous");
  clearAside(target);
  expect(read()).toBe("new");
  expect(readdirSync(folder)).toEqual(["out"]);
});
