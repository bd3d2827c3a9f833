/** A part of scripts/after-build.ts, which sends it its pages: takes off what a page does without, writes its policy and its twin. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withCurrentSection } from "@/lib/export/navigation";
import { withPolicy } from "@/lib/export/policy";
import { islandsOf, isOnDemand, withoutRuntime, withRuntimeOnDemand } from "@/lib/export/runtime";
import { withSpeculation } from "@/lib/export/speculation";
import { twinOf, withTwinLink, type TwinFacts } from "@/lib/export/twin";
import { absoluteUrl, basePath, href } from "@/lib/site";

export type PageToFinish = {
  readonly file: string;
  /** The site path of a page that has a twin in Markdown. */
  readonly twinOf: string | null;
};

export type PagesToFinish = Omit<TwinFacts, "address"> & {
  readonly pages: readonly PageToFinish[];
  /** The names of all islands there are. */
  readonly islands: readonly string[];
};

process.once("message", ({ pages, islands, ...facts }: PagesToFinish) => {
  const ours = new Set(islands);
  for (const page of pages) finish(page, ours, facts);
});

function finish(
  { file, twinOf: path }: PageToFinish,
  ours: ReadonlySet<string>,
  facts: Omit<TwinFacts, "address">,
): void {
  const html = withRuntimeAsNeeded(readFileSync(file, "utf8"), ours);
  if (path === null) {
    writeFileSync(file, withPolicy(html));
    return;
  }
  writeFileSync(join(dirname(file), "index.md"), twinOf(html, { ...facts, address: absoluteUrl(path) }));
  const placed = withCurrentSection(html, href(path));
  const linked = withTwinLink(placed, href(`${path}index.md`));
  writeFileSync(file, withPolicy(withSpeculation(linked, basePath)));
}

function withRuntimeAsNeeded(exported: string, ours: ReadonlySet<string>): string {
  const islands = islandsOf(exported, ours);
  if (islands.length === 0) return withoutRuntime(exported);
  return isOnDemand(exported, islands)
    ? withRuntimeOnDemand(exported, href("/enhance/on-demand.js"))
    : exported;
}
