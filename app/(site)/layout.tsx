import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { getSite } from "@/app/catalog";
import { geist } from "@/app/font";
import { missingAtOnce } from "@/components/site/browser/missing-at-once";
import { themeAtOnce } from "@/components/site/browser/theme-at-once";
import { FeedLinks } from "@/components/site/feed-links";
import { Footer } from "@/components/site/footer";
import { Header } from "@/components/site/header";
import { SearchDialog } from "@/components/site/search-dialog";
import { formatDate } from "@/lib/format";
import { basePath, siteUrl } from "@/lib/site";
import "@/app/globals.css";

export function generateMetadata(): Metadata {
  const { site } = getSite();
  return {
    metadataBase: new URL(`${siteUrl}${basePath}/`),
    title: { default: `${site.name} — ${site.tagline}`, template: `%s · ${site.name}` },
    description: site.description,
    icons: { icon: `${basePath}/favicon.svg` },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#131417" },
  ],
};

/** The frame of every page but the embeds (app/embed). */
export default function SiteLayout({ children }: { children: ReactNode }) {
  const { site, dataDate } = getSite();
  return (
    <html
      lang="en"
      className={geist.variable}
      data-edition={`${site.name}, data of ${formatDate(dataDate)}, ${site.licences.content.name}.`}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: `${themeAtOnce};${missingAtOnce}` }} />
        <FeedLinks folder="/" title={`${site.name}: what is new`} />
        <script type="module" src={`${basePath}/enhance/site.js`} defer />
      </head>
      <body className="bg-paper text-ink antialiased">
        <Header name={site.name} />
        <div className="missing-notice mx-auto max-w-page px-4 pt-4 sm:px-6">
          <p role="status" className="max-w-prose border-s-2 border-warn ps-3 text-sm">
            A script of this page could not be loaded: everything the page says is here, but its controls may
            not work until you reload it.
          </p>
        </div>
        {children}
        <SearchDialog />
        <Footer site={site} dataDate={dataDate} />
      </body>
    </html>
  );
}
