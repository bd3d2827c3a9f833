import { Link } from "@/components/site/link";
import { formatPublished } from "@/lib/format";
import type { Article } from "@/lib/schema/article";
import { ArticleTitle } from "./article-title";

type ClaimSourceProps = {
  article: Pick<Article, "id" | "title" | "publisher" | "published" | "speaksOf">;
};

/** Which article makes a claim: its title, who published it and when, as a sentence. */
export function ClaimSource({ article: { id, title, publisher, published, speaksOf } }: ClaimSourceProps) {
  return (
    <>
      From{" "}
      <Link to={`/articles/${id}/`} className="quiet-link">
        <ArticleTitle>{title}</ArticleTitle>
      </Link>
      , {publisher}, {formatPublished(published, speaksOf)}.
    </>
  );
}
