import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { clearAside } from "@/scripts/put-in-place";
import { withContent } from "@/tests/content-folder";
import { temporaryFolder } from "@/tests/temporary-folder";

const folder = temporaryFolder();
const target = join(folder, "out");

/** A problem, and what is torn so that it is there. */
const torn = [
  ["a file that was half written", "articles/why-servers/claims.yaml", (text: string) => text.slice(0, -60)],
  ["a file that is missing", "site.yaml", null],
] as const;

test.each(torn)(
  "With %s nothing is built, and the previous export stays",
  (_, path, tear) => {
    mkdirSync(target);
    writeFileSync(join(target, "index.html"), "previous");
    const { status, stderr } = withContent({ [path]: tear }, (content) =>
      spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
        env: { ...process.env, CONTENT: content, OUT: target },
        encoding: "utf8",
      }),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`${path}:\\d+  .+`));
    expect(readdirSync(folder)).toEqual(["out"]);
    expect(readFileSync(join(target, "index.html"), "utf8")).toBe("previous");
  },
  60_000,
);

/** The builds that the files of an export are of. */
function buildsIn(site: string): ReadonlySet<string> {
  const files = readdirSync(site);
  expect(files).toHaveLength(50);
  return new Set(files.map((file) => readFileSync(join(site, file), "utf8")));
}

test("Whenever a build is killed, what is in place is one whole export", async () => {
  const build = () => spawn(process.execPath, ["--import", "tsx", "tests/endless-build.ts", target]);
  for (const after of [0, 3, 11, 27, 40]) {
    const child = build();
    await once(child.stdout, "data");
    await setTimeout(after);
    child.kill("SIGKILL");
    await once(child, "exit");
    if (existsSync(target)) expect(buildsIn(target).size).toBe(1);
    clearAside(target);
    expect(buildsIn(target).size).toBe(1);
    expect(readdirSync(folder)).toEqual(["out"]);
  }
}, 60_000);
