import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { downloadAddresses, missingOptionalPackages } from "@/scripts/complete-lock.mjs";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("The lock holds the optional packages of every platform; else run npm run lock", () => {
  expect(Object.keys(missingOptionalPackages(lock))).toEqual([]);
});

test("The lock names no place to download from", () => {
  expect(downloadAddresses(lock)).toEqual([]);
});

test("npm ci accepts the lock", () => {
  const folder = mkdtempSync(join(tmpdir(), "backed-lock-"));
  try {
    for (const file of ["package.json", "package-lock.json", ".npmrc"]) cpSync(file, join(folder, file));
    execFileSync("npm", ["ci", "--dry-run", "--no-audit", "--ignore-scripts"], {
      cwd: folder,
      stdio: "pipe",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("A missing optional package is added with the platform its name says", () => {
  const packages = {
    "": {},
    "node_modules/next": { optionalDependencies: { "@next/swc-darwin-arm64": "16.4.6" } },
  };
  expect(missingOptionalPackages({ packages })).toEqual({
    "node_modules/@next/swc-darwin-arm64": {
      version: "16.4.6",
      optional: true,
      os: ["darwin"],
      cpu: ["arm64"],
    },
  });
});
