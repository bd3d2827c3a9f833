import { Fact, Facts } from "@/components/site/facts";
import type { Language } from "@/lib/schema/language";

type LanguageFactsProps = {
  language: Language;
  claims: number;
  /** The number of articles that name it, of all articles. */
  articles: number;
  of: number;
};

export function LanguageFacts({ language: { aliases, homepage }, claims, articles, of }: LanguageFactsProps) {
  return (
    <Facts>
      <Fact term="Claims">{claims}</Fact>
      <Fact term="Articles">
        {articles} of {of}
      </Fact>
      {aliases.length > 0 && <Fact term="Also called">{aliases.join(", ")}</Fact>}
      <Fact term="Home page">
        <a className="link" href={homepage} rel="external">
          {new URL(homepage).host}
        </a>
      </Fact>
    </Facts>
  );
}
