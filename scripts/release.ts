/**
 * npm run release -- <day>: records in content/releases/<day>.json what is new, changed and withdrawn since the
 * release before. Feeds and the dates of the sitemap follow from it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { getSite } from "@/app/catalog";
import { checkContent, contentFolder } from "@/lib/content/catalog";
import { formatProblems } from "@/lib/content/problem";
import { describeRelease, planRelease } from "@/lib/publish/release";

const day = process.argv[2];
if (day === undefined) fail("Usage: npm run release -- <day>, such as 2026-01-06");
const { problems } = checkContent();
if (problems.length > 0) fail(`${formatProblems(problems)}\n\nNothing is released.`);

const site = getSite();
const releases = [...site.releases.values()];
const plan = planRelease(day, releases, site);
switch (plan.kind) {
  case "refused":
    fail(`Nothing is released: ${plan.reason}`);
  case "nothing-new":
    console.log(`Nothing has changed since the release of ${plan.since}.`);
    break;
  case "release":
    mkdirSync(`${contentFolder}/releases`, { recursive: true });
    writeFileSync(`${contentFolder}/releases/${day}.json`, plan.text);
    console.log(`${contentFolder}/releases/${day}.json`);
    console.log(describeRelease([...releases.filter(({ id }) => id < day), plan.release]));
    break;
  default:
    plan satisfies never;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
