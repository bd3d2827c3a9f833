import { Fragment } from "react";
import { Fact, Facts } from "@/components/site/facts";
import { ArticleTitle } from "@/components/claim/article-title";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { formatDate, formatPublished } from "@/lib/format";
import type { Article } from "@/lib/schema/article";
import { aboutAuthorWords, articleKind, noInterestSeen } from "@/lib/words/terms";

type ArticleFactsProps = {
  article: Article;
  /** The language it recommends, if any. */
  recommended: MarkedLanguage | undefined;
};

/** Who published an article, when, and what for. */
export function ArticleFacts({ article, recommended }: ArticleFactsProps) {
  const { shortTitle, author, publisher, published, speaksOf, interest, read, copy, url } = article;
  return (
    <Facts>
      <Fact term="Short name">
        <ArticleTitle>{shortTitle}</ArticleTitle>
      </Fact>
      <Fact term="Author">{typeof author === "string" ? author : `Not known: ${author.unknown}`}</Fact>
      <Fact term="Publisher">{publisher}</Fact>
      <Fact term="About the author">{aboutAuthorWords(article)}</Fact>
      <Fact term="Published">
        {formatPublished(published, speaksOf)}
        {typeof published !== "string" && ` (${published.unknown})`}
      </Fact>
      <Fact term="Kind">{articleKind(article)}</Fact>
      <Fact term="Interest">{interest ?? noInterestSeen}</Fact>
      <Fact term="Recommends">
        {recommended === undefined ? "It names no winner." : <LanguageName language={recommended} />}
      </Fact>
      <Fact term="Address">
        <a className="is-address link [overflow-wrap:anywhere]" href={url} rel="external">
          {url.split(/(?<=\/)(?!\/)/).map((part, at) => (
            <Fragment key={at}>
              {at > 0 && <wbr />}
              {part}
            </Fragment>
          ))}
        </a>
      </Fact>
      <Fact term="Read by us">
        {formatDate(read)}
        {copy !== undefined && `. ${copy}`}
      </Fact>
    </Facts>
  );
}
