import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { Page } from "@/components/site/page";
import { getSite, type Site } from "./catalog";
import { citeSite } from "./citations";
import { pageMetadata } from "./metadata";
import { SiteProse } from "./prose";

export function contentPageMetadata(id: string) {
  const { title, description } = contentPage(getSite(), id);
  return pageMetadata({ title, description, path: `/${id}/` });
}

/** A page whose text is content/pages/<id>.mdx. */
export function ContentPage({ id, site, children }: { id: string; site: Site; children?: ReactNode }) {
  const { title, description, body } = contentPage(site, id);
  return (
    <Page
      path={`/${id}/`}
      title={title}
      lead={description}
      cite={id === "about" ? citeSite(site) : undefined}
    >
      <div className="mt-8">
        <SiteProse body={body} path={`content/pages/${id}.mdx`} site={site} />
      </div>
      {children}
    </Page>
  );
}

function contentPage({ pages }: Site, id: string) {
  const page = pages.get(id);
  if (page === undefined) notFound();
  return page;
}
