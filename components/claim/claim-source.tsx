import { Link } from "@/components/site/link";
import { articleName } from "@/lib/words/finding";
import { formatPublished } from "@/lib/format";
import type { Article } from "@/lib/schema/article";
import { ArticleTitle } from "./article-title";

type ClaimSourceProps = {
  article: Pick<Article, "id" | "title" | "shortTitle" | "publisher" | "published" | "speaksOf">;
  /** Of the article, in words. */
  year: string;
};

/** Which article makes a claim: the name it goes by here, its title, who published it and when, as a sentence. */
export function ClaimSource({ article, year }: ClaimSourceProps) {
  const { id, title, shortTitle, publisher, published, speaksOf } = article;
  return (
    <>
      Said by {articleName(shortTitle, year)}:{" "}
      <Link to={`/articles/${id}/`} className="quiet-link">
        <ArticleTitle>{title}</ArticleTitle>
      </Link>
      , {publisher}, {formatPublished(published, speaksOf)}.
    </>
  );
}
