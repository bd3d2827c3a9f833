import { Fact, Facts } from "@/components/site/facts";
import { Link } from "@/components/site/link";
import type { Language } from "@/lib/schema/language";

type LanguageFactsProps = {
  language: Language;
  claims: number;
  /** The number of articles that name it, of all articles. */
  articles: number;
  of: number;
};

export function LanguageFacts({
  language: { id, aliases, homepage },
  claims,
  articles,
  of,
}: LanguageFactsProps) {
  return (
    <Facts>
      <Fact term="Claims">{claims}</Fact>
      <Fact term="Articles">
        {articles} of {of}
      </Fact>
      {aliases.length > 0 && <Fact term="Also called">{aliases.join(", ")}</Fact>}
      <Fact term="What is new">
        <Link to={`/languages/${id}/feed.xml`}>Atom</Link>,{" "}
        <Link to={`/languages/${id}/feed.json`}>JSON Feed</Link>
      </Fact>
      <Fact term="Home page">
        <a className="link" href={homepage} rel="external">
          {new URL(homepage).host}
        </a>
      </Fact>
    </Facts>
  );
}
