import { fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative } from "node:path";
import { getSite } from "@/app/catalog";
import { islandNames } from "@/lib/export/runtime";
import { pagesOf } from "@/lib/publish/pages";
import type { PageToFinish, PagesToFinish } from "./finish-pages";

/** What is made of the pages in `folder` once `next build` has written them, on all processors. */
export async function afterBuild(folder: string): Promise<void> {
  const site = getSite();
  const withTwin = new Set(pagesOf(site).map(({ path }) => path));
  const pages = filesIn(folder, ".html").map((file): PageToFinish => {
    const path = `/${relative(folder, dirname(file)).replaceAll("\\", "/")}/`.replace("//", "/");
    return { file, twinOf: file.endsWith("index.html") && withTwin.has(path) ? path : null };
  });
  const islands = filesIn("components", ".client.tsx").flatMap((file) =>
    islandNames(readFileSync(file, "utf8")),
  );
  const workers = availableParallelism();
  const shares = Array.from({ length: workers }, (_, share) =>
    pages.filter((_, at) => at % workers === share),
  );
  const { dataDate } = site;
  const licence = site.site.licences.content;
  await Promise.all(shares.map((share) => finish({ pages: share, islands, dataDate, licence })));
}

/** A process and no worker thread, in which tsx does not load. */
function finish(work: PagesToFinish): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork("scripts/finish-pages.ts", { execArgv: ["--import", "tsx"] });
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("Pages were left unfinished."))));
    child.send(work);
  });
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
