/** A worker of draw-cards.ts: paints its share of the cards and packs them as PNG with a palette of their colours. */
import { renameSync, writeFileSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

/** @type {{ fonts: readonly string[], share: readonly { svg: string, kept: string }[] }} */
const { fonts, share } = workerData;
sharp.concurrency(1);

for (const { svg, kept } of share) {
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: "Geist" },
  }).render();
  // Less effort moves the paper's colour by a shade.
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, effort: 4, dither: 0 })
    .toBuffer();
  // Written aside first: a build that is stopped leaves no half picture under a name that says it is whole.
  writeFileSync(`${kept}.part`, png);
  renameSync(`${kept}.part`, kept);
}
