/**
 * npm run build: the whole site to out/. With BASE_PATH=/backed it goes to out/backed/ …, so that out/ can be
 * served as the root of a host; OUT names another folder than out.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./install.mjs";
import { basePath } from "@/lib/site";

const target = process.env.OUT ?? "out";
const built = "out";

run("npx", ["tsx", "scripts/build-enhancements.ts"]);
rmSync(built, { recursive: true, force: true });
run("npx", ["next", "build"]);
leaveOutPayloads();
if (target !== built || basePath !== "") place(join(target, basePath));

/** The payload files serve only next/link, and links here are plain: nobody asks for them. */
function leaveOutPayloads(): void {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { name, parentPath } of files) {
    if (name.endsWith(".txt") && name !== "robots.txt") rmSync(join(parentPath, name));
  }
}

function place(folder: string): void {
  const aside = `${built}-built`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(built, aside);
  if (target !== built) rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  cpSync(aside, folder, { recursive: true });
  rmSync(aside, { recursive: true });
}
