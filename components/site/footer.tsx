import type { Site } from "@/lib/schema/site";
import { formatDate } from "@/lib/format";
import { Link } from "@/components/site/link";
import { siteParts } from "./site-parts";

type FooterProps = {
  site: Site;
  /** The newest date in the content. */
  dataDate: string;
};

export function Footer({ site, dataDate }: FooterProps) {
  const { content, code } = site.licences;
  return (
    <footer className="sticky top-[100vh] mt-20 border-t border-line bg-sunk">
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6">
        <nav aria-label="All pages" className="grid grid-cols-2 gap-x-6 gap-y-8 sm:grid-cols-4">
          {siteParts.map(({ title, links }) => (
            <section key={title}>
              <h2 className="text-sm font-semibold text-muted">{title}</h2>
              <ul className="mt-1">
                {links.map(({ to, label }) => (
                  <li key={to}>
                    <Link
                      to={to}
                      className="inline-flex min-h-8 items-center hover:text-accent hover:underline aria-[current]:underline"
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <p className="mt-8 max-w-prose text-sm text-muted">
          {site.name}: {site.tagline} Data of {formatDate(dataDate)}. Content under{" "}
          <a className="quiet-link" href={content.url} rel="license">
            {content.name}
          </a>
          , code under{" "}
          <a className="quiet-link" href={code.url} rel="license">
            {code.name}
          </a>
          . No cookies, no tracking.
        </p>
      </div>
    </footer>
  );
}
