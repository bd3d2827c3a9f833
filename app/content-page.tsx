import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { OnThisPage, type Jump } from "@/components/site/on-this-page";
import { Page } from "@/components/site/page";
import { headingsOf } from "@/lib/slug";
import { getSite, type Site } from "./catalog";
import { citeSite } from "./citations";
import { pageMetadata } from "./metadata";
import { SiteProse } from "./prose";

export function contentPageMetadata(id: string) {
  const { title, description } = contentPage(getSite(), id);
  return pageMetadata({ title, description, path: `/${id}/` });
}

type ContentPageProps = {
  id: string;
  site: Site;
  /** Below the text: the sections that `children` draw, on a page long enough to list what is on it. */
  jumps?: readonly Jump[];
  children?: ReactNode;
  /** What its lead ends with. */
  note?: string;
};

/** A page whose text is content/pages/<id>.mdx. */
export function ContentPage({ id, site, jumps, children, note = "" }: ContentPageProps) {
  const { title, description, body } = contentPage(site, id);
  const text = (
    <div>
      <div className="mt-8">
        <SiteProse body={body} path={`content/pages/${id}.mdx`} site={site} />
      </div>
      {children}
    </div>
  );
  return (
    <Page
      path={`/${id}/`}
      title={title}
      lead={`${description} ${note}`.trim()}
      cite={id === "about" ? citeSite(site) : undefined}
    >
      {jumps === undefined ? (
        text
      ) : (
        <div className="with-contents">
          <OnThisPage jumps={[...headingsOf(body).map(jumpTo), ...jumps]} />
          {text}
        </div>
      )}
    </Page>
  );
}

/** "Stance: how a claim reads" is "Stance" where the sections are listed. */
function jumpTo({ id, title }: { readonly id: string; readonly title: string }): Jump {
  return { id, label: title.split(":")[0] ?? title };
}

function contentPage({ pages }: Site, id: string) {
  const page = pages.get(id);
  if (page === undefined) notFound();
  return page;
}
