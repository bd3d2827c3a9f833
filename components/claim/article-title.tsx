/**
 * The title of an article as the source of something, set as that of a work: beside a judgement “Rust far superior”
 * reads as a name, not as a judgement more. Plain where it is a heading, a label or an option.
 */
export function ArticleTitle({ children }: { children: string }) {
  return <cite>{children}</cite>;
}
