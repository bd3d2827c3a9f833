import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeHostFiles } from "@/scripts/host-files";
import { temporaryFolder } from "@/tests/temporary-folder";

const root = temporaryFolder();

function write(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const leadingTo = (path: string): string => `<meta http-equiv="refresh" content="0; url=${path}">`;

test("Every page that only leads on is a redirect, and every folder of pages has its headers", () => {
  write("404.html", "none");
  write("claims/index.html", "claims");
  write("old/one/index.html", leadingTo("/claims/"));
  writeHostFiles(root, "");
  expect(read("_redirects")).toBe("/old/one/ /claims/ 301\n");
  expect(read("_headers")).toContain("/claims/*\n  Content-Security-Policy: frame-ancestors 'none'\n");
  expect(read("404.html")).toBe("none");
});

test("Below a base path the host's root leads to the site and shows its page of unknown addresses", () => {
  write("backed/404.html", "none");
  write("backed/old/index.html", leadingTo("/backed/claims/"));
  writeHostFiles(root, "/backed");
  expect(read("_redirects")).toBe("/ /backed/ 301\n/backed/old/ /backed/claims/ 301\n");
  expect(read("_headers")).toContain("/backed/old/*\n");
  expect(read("404.html")).toBe("none");
  expect(existsSync(join(root, "backed/_headers"))).toBe(false);
});
