import type { Language, LanguageShape } from "@/lib/schema/language";

export type MarkedLanguage = Pick<Language, "id" | "name" | "color" | "shape">;

/** The outline of each mark in a 16 × 16 box. */
export const shapePaths = {
  circle: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z",
  square: "M2.5 2.5h11v11h-11Z",
  diamond: "M8 1.2 14.8 8 8 14.8 1.2 8Z",
  triangle: "M8 2 15 14H1Z",
  hexagon: "M8 1.3 13.9 4.7v6.6L8 14.7l-5.9-3.4V4.7Z",
  cross: "M5.5 2h5v3.5H14v5h-3.5V14h-5v-3.5H2v-5h3.5Z",
} as const satisfies Record<LanguageShape, string>;

type LanguageMarkProps = {
  language: MarkedLanguage;
  /** In px where the reader has not enlarged text. */
  size?: number;
  /** Whether a name follows in the same line. */
  spaced?: boolean;
};

/** A language's colour and shape, beside its name. */
export function LanguageMark({ language, size = 12, spaced = false }: LanguageMarkProps) {
  return (
    <svg
      data-color={language.color}
      viewBox="0 0 16 16"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      aria-hidden="true"
      className={`inline-block shrink-0 fill-mark align-[-0.05em] forced-color-adjust-none ${spaced ? "me-1.5" : ""}`}
    >
      <path d={shapePaths[language.shape]} />
    </svg>
  );
}

/** In the line of the text around it, so that the underline of a link is the name's too. */
export function LanguageName({ language }: { language: MarkedLanguage }) {
  return (
    <span className="whitespace-nowrap">
      <LanguageMark language={language} spaced />
      {language.name}
    </span>
  );
}
