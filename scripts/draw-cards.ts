/**
 * Draws the preview card of every page into <folder>/og/: `tsx scripts/draw-cards.ts <folder>`. Pictures are kept by
 * the hash of all they depend on, so that an unchanged card is copied, and the others are drawn on every core.
 */
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { requiredCard } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { cardSvg } from "@/lib/drawing/card-svg";
import { formatDate } from "@/lib/format";
import { cardPath, pagesOf } from "@/lib/publish/pages";

type Drawing = { readonly svg: string; readonly kept: string };

const folder = process.argv[2] ?? "out";
const cache = "node_modules/.cache/cards";
const fonts = ["Regular", "SemiBold"].map((weight) =>
  join("node_modules/geist/dist/fonts/geist-sans", `Geist-${weight}.ttf`),
);
const painter = "./scripts/card-painter.mjs";

const began = performance.now();
const salt = saltOf();
const wanted = cards();
mkdirSync(cache, { recursive: true });
const missing = [...new Map(wanted.map((card) => [card.kept, card])).values()].filter(
  ({ kept }) => !existsSync(kept),
);
await draw(missing);
for (const { file, kept } of wanted) {
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(kept, file);
}
forget(new Set(wanted.map(({ kept }) => kept)));
console.log(
  `${wanted.length} preview cards, ${missing.length} of them drawn, in ${((performance.now() - began) / 1000).toFixed(1)} s`,
);

function cards(): readonly (Drawing & { readonly file: string })[] {
  const site = getSite();
  const frame = { name: site.site.name, footer: `Data of ${formatDate(site.dataDate)}` };
  return pagesOf(site).map(({ path }) => {
    const svg = cardSvg(requiredCard(path, site), frame);
    const hash = createHash("sha256").update(salt).update(svg).digest("hex");
    return { svg, kept: join(cache, `${hash}.png`), file: join(folder, cardPath(path)) };
  });
}

/** What a picture depends on besides its drawing: the fonts, and what paints and packs it. */
function saltOf(): Buffer {
  const versions = ["@resvg/resvg-js", "sharp"].map((name) =>
    readFileSync(join("node_modules", name, "package.json")),
  );
  const parts = [...fonts.map((font) => readFileSync(font)), readFileSync(painter), ...versions];
  return createHash("sha256").update(Buffer.concat(parts)).digest();
}

async function draw(drawings: readonly Drawing[]): Promise<void> {
  const workers = Math.min(availableParallelism(), Math.ceil(drawings.length / 20));
  const shares = Array.from({ length: workers }, (_, at) =>
    drawings.filter((_drawing, index) => index % workers === at),
  );
  await Promise.all(shares.map((share) => finished(new Worker(painter, { workerData: { fonts, share } }))));
}

function finished(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`A painter left with ${code}.`)),
    );
  });
}

/** Pictures that no page has any more go, once they outnumber those in use. */
function forget(used: ReadonlySet<string>): void {
  const old = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((file) => !used.has(file));
  if (old.length <= used.size * 2) return;
  for (const file of old) rmSync(file);
}
