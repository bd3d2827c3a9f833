import { evaluateSync } from "@mdx-js/mdx";
import type { ComponentProps, ReactNode } from "react";
import * as runtime from "react/jsx-runtime";
import remarkGfm from "remark-gfm";
import { VFile } from "vfile";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ProseProps, ProseWord } from "@/lib/schema/prose";
import { slugOf } from "@/lib/slug";

/** How each word of our prose is drawn; Note gets what stands in it. */
export type ProseWords = {
  readonly [Word in ProseWord]: (props: ProseProps[Word] & { readonly children?: ReactNode }) => ReactNode;
};

type ProseProperties = {
  /** MDX without its front matter, whose lines are left empty. */
  body: string;
  /** The file it stands in, for errors. */
  path: string;
  words: ProseWords;
};

/** A body of our prose, drawn on the server. Its words were checked when the content was read. */
export function Prose({ body, path, words }: ProseProperties) {
  const { default: drawBody } = evaluateSync(new VFile({ value: body, path }), {
    ...runtime,
    remarkPlugins: [remarkGfm],
    development: false,
    // Inline styles are against the content security policy.
    tableCellAlignToStyle: false,
  });
  return <div className="prose">{drawBody({ components: { ...elements, ...words } })}</div>;
}

const elements = { a: ProseLink, h2: ProseHeading, table: ProseTable, th: ColumnHead };

function ProseLink({ href = "", ...rest }: ComponentProps<"a">) {
  const isOurs = href.startsWith("/") || href.startsWith("#");
  return isOurs ? <Link to={href} {...rest} /> : <a className="link" href={href} rel="external" {...rest} />;
}

/** Headings can be linked: their id is their text. */
function ProseHeading({ children, ...rest }: ComponentProps<"h2">) {
  const id = typeof children === "string" ? slugOf(children) : undefined;
  return (
    <h2 id={id} {...rest}>
      {children}
    </h2>
  );
}

function ProseTable(props: ComponentProps<"table">) {
  return (
    <ScrollRegion label="Table">
      <table {...props} />
    </ScrollRegion>
  );
}

function ColumnHead(props: ComponentProps<"th">) {
  return <th scope="col" {...props} />;
}
