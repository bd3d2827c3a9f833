import { Fragment, type ReactNode } from "react";
import { Link } from "@/components/site/link";
import type { Evidence } from "@/lib/schema/evidence";
import type { Framework } from "@/lib/schema/named";
import type { Source } from "@/lib/schema/source";
import { MaintenanceMark } from "./maintenance-mark";

/** What one dataset measured of a framework. */
export type MeasuredFramework = {
  readonly dataset: string;
  readonly title: string;
  readonly test: string;
  /** Its numbers with unit and load; named where the dataset names them or has several. */
  readonly entries: readonly { readonly name: string | null; readonly text: string }[];
};

export type FrameworkFactsProps = {
  framework: Pick<Framework, "release" | "maintenance">;
  /** Where release and maintenance were seen. */
  sources: readonly Pick<Source, "id" | "title" | "url">[];
  measured: readonly MeasuredFramework[];
  /** The articles that name it, with the number of claims in each. */
  articles: readonly { readonly id: string; readonly title: string; readonly claims: number }[];
  /** What bears on claims that name it. */
  evidence: readonly Pick<Evidence, "id" | "question">[];
};

/** What is known of a framework beside what its line says of it: each as far as it was looked up. */
export function FrameworkFacts({ framework, sources, measured, articles, evidence }: FrameworkFactsProps) {
  const { release, maintenance } = framework;
  return (
    <dl className="mt-3 grid gap-x-8 gap-y-3 text-[0.9375rem] sm:grid-cols-2 lg:grid-cols-3">
      {release !== undefined && typeof release.date !== "string" && (
        <Term name="Newest release seen">
          {release.version}
          <span className="block text-sm">Date not known: {release.date.unknown}</span>
        </Term>
      )}
      <Term name="Maintenance">
        {maintenance === undefined ? (
          <NotLookedUp />
        ) : (
          <>
            <MaintenanceMark state={maintenance.state} />
            <span className="block text-sm">{maintenance.because}</span>
          </>
        )}
        {sources.length > 0 && (
          <span className="block text-sm text-muted">
            Seen in{" "}
            {sources.map(({ id, title, url }, at) => (
              <Fragment key={id}>
                {at > 0 && "; "}
                <a className="quiet-link" href={url} rel="external">
                  {title}
                </a>
              </Fragment>
            ))}
          </span>
        )}
      </Term>
      <Term name="Measured">
        {measured.length === 0 ? (
          <span className="text-muted">In none of our datasets.</span>
        ) : (
          <ul className="space-y-1.5">
            {measured.map(({ dataset, title, test, entries }) => (
              <li key={dataset}>
                {entries.map(({ name, text }) => (
                  <span key={`${name} ${text}`} className="block tabular-nums">
                    {name !== null && `${name}: `}
                    {text}
                  </span>
                ))}
                <span className="block text-sm text-muted">
                  (
                  <Link to={`/datasets/${dataset}/`} className="quiet-link">
                    {title}
                  </Link>
                  : {test})
                </span>
              </li>
            ))}
          </ul>
        )}
      </Term>
      <Term name="Named by">
        {articles.length === 0 ? (
          <span className="text-muted">No article.</span>
        ) : (
          <ul>
            {articles.map(({ id, title, claims }) => (
              <li key={id}>
                <Link to={`/articles/${id}/`} className="quiet-link">
                  {title}
                </Link>{" "}
                <span className="text-sm text-muted">{claims === 1 ? "1 claim" : `${claims} claims`}</span>
              </li>
            ))}
          </ul>
        )}
      </Term>
      {articles.length > 0 && (
        <Term name="Checks of these claims">
          {evidence.length === 0 ? (
            <span className="text-muted">None yet.</span>
          ) : (
            <ul className="space-y-1">
              {evidence.map(({ id, question }) => (
                <li key={id}>
                  <Link to={`/evidence/${id}/`} className="sentence-link">
                    {question}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Term>
      )}
    </dl>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function NotLookedUp() {
  return <span className="text-muted">not looked up</span>;
}
