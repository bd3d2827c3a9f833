import type { ReactNode } from "react";
import { Link } from "@/components/site/link";
import { Ranges } from "@/components/ui/ranges";
import { breadcrumbList } from "@/lib/structured-data";
import { Cite, type CiteForm } from "./cite";
import { Share } from "./share";
import { StructuredDataScript } from "./structured-data";

export type Crumb = { readonly to: string; readonly label: string };

type PageProps = {
  /** The page's own site path; left out where it is not worth sharing. */
  path?: string;
  title: ReactNode;
  /** What a reader must know before anything else, right below the title. */
  verdict?: ReactNode;
  /** One or two sentences under the title. */
  lead?: ReactNode;
  /** Follows the lead. */
  intro?: ReactNode;
  /** Beside the lead and the intro where there is room. */
  aside?: ReactNode;
  /** The pages above this one, from the top. */
  crumbs?: readonly Crumb[];
  /** How to cite the page, for people first. */
  cite?: readonly CiteForm[] | undefined;
  children: ReactNode;
};

/** The frame of a page's content: where one is, what it is called, what it says. */
export function Page({ path, title, verdict, lead, intro, aside, crumbs = [], cite, children }: PageProps) {
  return (
    <main id="main" className="mx-auto max-w-page px-4 pt-6 sm:px-6" tabIndex={-1}>
      <div className="page-head">
        {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
        <h1 className="mt-2 max-w-[24ch] text-3xl sm:max-w-[34ch] sm:text-4xl">{title}</h1>
        {path !== undefined && <Share path={path} canCite={cite !== undefined} />}
      </div>
      {verdict}
      {aside === undefined ? (
        <Lead lead={lead} />
      ) : (
        <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-x-10">
          <div>
            <Lead lead={lead} />
            {intro}
          </div>
          {aside}
        </div>
      )}
      {crumbs.length > 0 && <StructuredDataScript data={breadcrumbList(crumbs)} />}
      {children}
      {cite !== undefined && <Cite forms={cite} />}
    </main>
  );
}

function Lead({ lead }: Pick<PageProps, "lead">) {
  if (lead === undefined) return null;
  return (
    <p className="mt-3 max-w-prose text-lg">{typeof lead === "string" ? <Ranges text={lead} /> : lead}</p>
  );
}

/** A title that is broken between its two parts first, where it does not fit on one line. */
export function TitleInTwo({ first, second }: { first: string; second: string }) {
  return (
    <>
      <span className="inline-block">{first}</span> <span className="inline-block">{second}</span>
    </>
  );
}

function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className="no-print flex min-h-9 items-center text-sm text-muted">
      <ol className="flex flex-wrap gap-x-1.5">
        {crumbs.map(({ to, label }, at) => (
          <li key={to} className="flex items-center gap-x-1.5">
            {at > 0 && <span aria-hidden="true">/</span>}
            <Link to={to} className="inline-flex min-h-6 items-center hover:text-accent hover:underline">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SectionProps = {
  id?: string;
  title: ReactNode;
  /** A sentence under the heading. */
  lead?: ReactNode;
  children: ReactNode;
};

export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} className="mt-12" aria-labelledby={id === undefined ? undefined : `${id}-title`}>
      <h2 id={id === undefined ? undefined : `${id}-title`} className="text-2xl">
        {title}
      </h2>
      {lead !== undefined && <p className="mt-1.5 max-w-prose text-muted">{lead}</p>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
