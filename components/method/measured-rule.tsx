import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { formatPosition } from "@/lib/format";

export type MeasuredRuleProps = {
  /** From the best position down: what share of the best language's number it takes. */
  thresholds: readonly { readonly ratio: number; readonly position: number }[];
  /** What measures each topic. */
  topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly metrics: readonly string[];
    readonly datasets: readonly { readonly id: string; readonly title: string }[];
  }[];
  /** The frameworks whose median stands for each language. */
  mainstream: readonly { readonly language: MarkedLanguage; readonly frameworks: readonly string[] }[];
  /** Frameworks that do not count since work on them has ended. */
  ended: readonly string[];
  /** Tests whose numbers make no measured position, with the reason. */
  notCounted: readonly { readonly dataset: string; readonly title: string; readonly because: string }[];
  /** What other thresholds would change. */
  alternatives: readonly {
    readonly name: string;
    readonly thresholds: MeasuredRuleProps["thresholds"];
    readonly changes: readonly {
      readonly topic: string;
      readonly language: MarkedLanguage;
      readonly from: number;
      readonly to: number;
    }[];
    /** How many measured positions there are. */
    readonly of: number;
  }[];
};

/** How a measured number becomes a position, on what it rests, and what other thresholds would change. */
export function MeasuredRule({
  thresholds,
  topics,
  mainstream,
  ended,
  notCounted,
  alternatives,
}: MeasuredRuleProps) {
  return (
    <div className="max-w-prose space-y-5">
      <p>
        A language’s number is taken as a share of the best language’s in the run, turned round where lower is
        better. The share gives the position:
      </p>
      <table className="border-collapse">
        <caption className="sr-only">Shares of the best and the positions they give</caption>
        <tbody>
          {thresholds.map(({ ratio, position }) => (
            <tr key={ratio} className="border-t border-line">
              <th scope="row" className="py-1 pe-8 text-start font-normal">
                {ratio} or more
              </th>
              <td className="py-1">
                <PositionWord median={position} />
              </td>
            </tr>
          ))}
          <tr className="border-y border-line">
            <th scope="row" className="py-1 pe-8 text-start font-normal">
              less
            </th>
            <td className="py-1">
              <PositionWord median={-2} />
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        A number stands for a language as the median of its usual frameworks, each the median of its entries;
        where a run is of no frameworks, as the median of the language’s entries. The loads and percentiles of
        a test count as one, by their median; so do the tests of a dataset, and the datasets of a topic. The
        lowest and the highest dataset are shown with it.
      </p>
      <ul className="list-disc space-y-1 ps-5">
        {topics.map(({ id, name, metrics, datasets }) => (
          <li key={id}>
            <Link to={`/topics/${id}/#measured`}>{name}</Link>: {metrics.join(", ").toLowerCase()}, in{" "}
            {datasets.map((dataset, at) => (
              <span key={dataset.id}>
                {at > 0 && ", "}
                <Link to={`/datasets/${dataset.id}/`} className="quiet-link">
                  {dataset.title}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>
        Which frameworks are usual is our choice: those that the articles name, and what else is commonly
        chosen. Whoever chooses otherwise may come to other positions.
      </p>
      <ul className="list-disc space-y-1 ps-5">
        {mainstream.map(({ language, frameworks }) => (
          <li key={language.id}>
            <LanguageName language={language} />: {frameworks.join(", ")}
          </li>
        ))}
        {ended.length > 0 && <li>Left out, since work on them has ended: {ended.join(", ")}</li>}
        {notCounted.map(({ dataset, title, because }) => (
          <li key={`${dataset} ${title}`}>
            Left out:{" "}
            <Link to={`/datasets/${dataset}/`} className="quiet-link">
              {title}
            </Link>
            . {because}
          </li>
        ))}
      </ul>
      {alternatives.map(({ name, thresholds: others, changes, of }) => (
        <details key={name}>
          <summary className="inline-flex min-h-8 items-center gap-2">
            <span className="marker" aria-hidden="true" />
            {name} thresholds ({others.map(({ ratio }) => ratio).join(", ")}) would change {changes.length} of{" "}
            {of} positions
          </summary>
          <ScrollRegion label={`What ${name.toLowerCase()} thresholds would change`}>
            <table className="mt-1 w-full border-collapse text-[0.9375rem]">
              <caption className="sr-only">What {name.toLowerCase()} thresholds would change</caption>
              <thead className="text-sm text-muted">
                <tr className="border-b border-line-strong">
                  {["Topic", "Language", "Now", "Then"].map((head) => (
                    <th key={head} scope="col" className="py-1 pe-4 text-start font-medium">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ topic, language, from, to }) => (
                  <tr key={`${topic} ${language.id}`} className="border-b border-line">
                    <th scope="row" className="py-1 pe-4 text-start font-normal">
                      {topic}
                    </th>
                    <td className="py-1 pe-4">
                      <LanguageName language={language} />
                    </td>
                    <td className="py-1 pe-4 tabular-nums">{formatPosition(from)}</td>
                    <td className="py-1 pe-4 tabular-nums">{formatPosition(to)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </details>
      ))}
    </div>
  );
}
