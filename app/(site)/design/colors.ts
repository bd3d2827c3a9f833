import { readFileSync } from "node:fs";
import { join } from "node:path";
import { colorTokens, type ColorToken } from "@/lib/drawing/tokens";
import { colors } from "@/lib/schema/language";

/** What each colour is for; a colour of the style sheet that is not named here stops the build. */
const uses: Readonly<Record<string, string>> = {
  paper: "the ground of every page",
  raised: "controls and panels above the page",
  sunk: "notes, code and the foot of the page",
  ink: "text and what is chosen",
  muted: "text that stands back",
  line: "lines between rows",
  "line-strong": "edges of controls, axes, lines under heads",
  accent: "links",
  "accent-soft": "the part an address leads to, and rows under the pointer",
  focus: "the ring around what has the focus",
  good: "supported, maintained, the same in both tellings",
  warn: "needs context, outdated, contested, articles that disagree",
  bad: "contradicted, ended",
};

export type UsedColor = ColorToken & { readonly use: string };

/** The colours of the site as its style sheet has them: grounds, text and lines; verdicts; languages. */
export function siteColors(): {
  readonly paper: ColorToken;
  readonly plain: readonly UsedColor[];
  readonly verdicts: readonly UsedColor[];
  readonly languages: readonly ColorToken[];
} {
  const tokens = new Map(
    colorTokens(readFileSync(join(process.cwd(), "app/globals.css"), "utf8")).map((it) => [it.name, it]),
  );
  const tokenOf = (name: string): ColorToken => {
    const token = tokens.get(name);
    if (token === undefined) throw new Error(`app/globals.css has no colour ${name}`);
    return token;
  };
  const named = [...tokens.values()]
    .filter(({ name }) => !name.startsWith("mark-"))
    .map((token) => {
      const use = uses[token.name];
      if (use === undefined)
        throw new Error(`app/(site)/design/colors.ts does not say what ${token.name} is for`);
      return { ...token, use };
    });
  const isVerdict = ({ name }: ColorToken) => ["good", "warn", "bad"].includes(name);
  return {
    paper: tokenOf("paper"),
    plain: named.filter((color) => !isVerdict(color)),
    verdicts: named.filter(isVerdict),
    languages: colors.map((color) => tokenOf(`mark-${color}`)),
  };
}
