import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { getSite } from "@/app/catalog";
import { redirectPage } from "@/lib/publish/redirect-page";
import { claimFolders, otherOrdersByCriterion, redirects } from "@/lib/publish/redirects";

/** Writes a page that leads on at every address that has moved, and where claims lie. A route of its own could not be empty. */
export function writeRedirectPages(folder: string): void {
  const site = getSite();
  const home = parse(readFileSync(join(folder, "index.html"), "utf8"));
  const stylesheets = home
    .querySelectorAll('link[rel="stylesheet"]')
    .flatMap((link) => link.getAttribute("href") ?? []);
  for (const redirect of [...redirects(site), ...claimFolders(site), ...otherOrdersByCriterion(site)]) {
    const place = join(folder, redirect.from);
    const file = join(place, "index.html");
    if (existsSync(file)) throw new Error(`${redirect.from} has moved, yet a page lies there.`);
    mkdirSync(place, { recursive: true });
    writeFileSync(file, redirectPage(redirect, site.site.name, stylesheets));
  }
}
