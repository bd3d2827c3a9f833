/**
 * Makes app/fonts/geist.woff2: of the typeface only the characters that the site can show, in the weights it
 * uses, so that a page's font weighs a fifth. A character not in it is drawn in the reader's own font.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";
import { charactersToKeep } from "@/lib/export/characters";
import { siteTexts } from "./site-texts";

const whole = "node_modules/geist/dist/fonts/geist-sans/Geist-Variable.woff2";

// Not written where it is used: the package's types do not know all of its options yet.
const options = {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ["kern", "tnum"],
  noHinting: true,
} as const;
const font = await subsetFont(readFileSync(whole), charactersToKeep(siteTexts()), options);
mkdirSync("app/fonts", { recursive: true });
writeFileSync("app/fonts/geist.woff2", font);
