import type { Language } from "@/lib/schema/language";

/** The light theme's tokens of app/globals.css, for pictures that stand outside the site. A test keeps them equal. */
export const paperColors = {
  paper: "#fcfbf8",
  ink: "#1a1a17",
  muted: "#5b5850",
  line: "#dedad0",
  "line-strong": "#8b877c",
  good: "#0f6b4f",
  warn: "#8a5a00",
  bad: "#a3262a",
} as const;

export const markColors = {
  orange: "#c2410c",
  blue: "#1d5fc4",
  green: "#3a7d1e",
  violet: "#6d3fc0",
  teal: "#0b7285",
  pink: "#b4236d",
  gold: "#8a6d00",
  slate: "#475569",
} as const satisfies Record<Language["color"], string>;
