import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";

/** A language that leads to its claims further down the page. */
export function LanguageJump({ language }: { language: MarkedLanguage | undefined }) {
  if (language === undefined) return null;
  return (
    <Link to={`#${language.id}`} className="quiet-link">
      <LanguageName language={language} />
      <span className="sr-only">: its claims</span>
    </Link>
  );
}
