/**
 * The title of an article as the source of something, set as that of a work: beside a judgement “Rust far superior”
 * reads as a name, not as a judgement more. Plain where it is a heading, a label or an option.
 */
export function ArticleTitle({ children }: { children: string }) {
  return <cite>{children}</cite>;
}

type TextWithTitleProps = {
  children: string;
  /** Null where the text names none. */
  article: string | null;
};

/** A text in which an article's title stands, set as that of a work. */
export function TextWithTitle({ children: text, article }: TextWithTitleProps) {
  const at = article === null ? -1 : text.indexOf(article);
  if (article === null || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <ArticleTitle>{article}</ArticleTitle>
      {text.slice(at + article.length)}
    </>
  );
}
