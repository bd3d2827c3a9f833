import type { ReactNode } from "react";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { WideOpen } from "@/components/ui/wide-open";
import { formatCounted } from "@/lib/format";
import { ThresholdChanges, type ThresholdChangesProps } from "./threshold-changes";

type NamedDataset = { readonly id: string; readonly title: string };

export type MeasuredRuleProps = ThresholdChangesProps & {
  /** From the best position down: what share of the best language's number it takes. */
  thresholds: readonly { readonly ratio: number; readonly position: number }[];
  /** What measures each topic. */
  topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly metrics: readonly string[];
    readonly datasets: readonly NamedDataset[];
  }[];
  /** The frameworks whose median stands for each language. */
  mainstream: readonly { readonly language: MarkedLanguage; readonly frameworks: readonly string[] }[];
  /** Frameworks that do not count since work on them has ended. */
  ended: readonly string[];
  /** What was measured beside the usual frameworks, by dataset. */
  uncounted: readonly { readonly dataset: NamedDataset; readonly entries: readonly string[] }[];
  /** Tests whose numbers make no measured position, with the reason. */
  notCounted: readonly { readonly dataset: string; readonly title: string; readonly because: string }[];
};

/** How a measured number becomes a position, on what it rests, and what other thresholds would change. */
export function MeasuredRule({
  thresholds,
  topics,
  mainstream,
  ended,
  uncounted,
  notCounted,
  ...changes
}: MeasuredRuleProps) {
  return (
    <>
      <div className="max-w-prose space-y-5">
        <p>
          A language’s number is taken as a share of the best language’s in the run, turned round where lower
          is better. The share gives the position:
        </p>
        <ThresholdTable thresholds={thresholds} />
        <p>
          A number stands for a language as the median of its usual frameworks, each the median of its
          entries; where a run is of no frameworks, as the median of the language’s entries. The loads and
          percentiles of a test count as one, by their median; so do the tests of a dataset, and the datasets
          of a topic. The lowest and the highest dataset are shown with it, of a latency also its median and
          its tail, and the page of a topic lists every run.
        </p>
        <p>
          A median may lie between two of these positions. It has one word per half step:{" "}
          {[1.5, 0.5, -0.5, -1.5].map((position, at) => (
            <span key={position}>
              {at > 0 && ", "}
              <MeasuredWord position={position} />
            </span>
          ))}
          ; halfway between two words the milder one is used.
        </p>
        <Part title="What is measured by what" holds={formatCounted(topics.length, "topic")}>
          {topics.map(({ id, name, metrics, datasets }) => (
            <li key={id}>
              <Link to={`/topics/${id}/#measured`}>{name}</Link>: {metrics.join(", ").toLowerCase()}, in{" "}
              {datasets.map((dataset, at) => (
                <span key={dataset.id}>
                  {at > 0 && ", "}
                  <DatasetLink {...dataset} />
                </span>
              ))}
            </li>
          ))}
        </Part>
        <Part
          title="Usual frameworks"
          holds={formatCounted(mainstream.length, "language")}
          lead="Which frameworks are usual is our choice: those that the articles name, and what else is commonly chosen. Whoever chooses otherwise may come to other positions."
        >
          {mainstream.map(({ language, frameworks }) => (
            <li key={language.id}>
              <LanguageName language={language} />: {frameworks.join(", ")}
            </li>
          ))}
        </Part>
        <Part
          title="What is left out"
          holds={formatCounted(notCounted.length + uncounted.length + Number(ended.length > 0), "reason")}
        >
          {notCounted.map(({ dataset, title, because }) => (
            <li key={`${dataset} ${title}`}>
              <DatasetLink id={dataset} title={title} />. {because}
            </li>
          ))}
          {ended.length > 0 && <li>Work on it has ended: {ended.join(", ")}</li>}
          {uncounted.map(({ dataset, entries }) => (
            <li key={dataset.id}>
              Not among the usual, in <DatasetLink {...dataset} />: {entries.join("; ")}
            </li>
          ))}
        </Part>
      </div>
      <ThresholdChanges {...changes} />
    </>
  );
}

function ThresholdTable({ thresholds }: Pick<MeasuredRuleProps, "thresholds">) {
  return (
    <table className="break-inside-avoid">
      <caption className="sr-only">Shares of the best and the positions they give</caption>
      <tbody>
        {thresholds.map(({ ratio, position }) => (
          <tr key={ratio} className="border-t border-line">
            <th scope="row" className="py-1 pe-8 text-start font-normal">
              {ratio} or more
            </th>
            <td className="py-1">
              <MeasuredWord position={position} />
            </td>
          </tr>
        ))}
        <tr className="border-y border-line">
          <th scope="row" className="py-1 pe-8 text-start font-normal">
            less
          </th>
          <td className="py-1">
            <MeasuredWord position={-2} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

type PartProps = {
  title: string;
  lead?: string;
  /** How much its list holds: "4 languages" */
  holds: string;
  children: ReactNode;
};

/** What the rule comes to on our data, for those who check it: a phone shows how much there is. */
function Part({ title, lead, holds, children }: PartProps) {
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      {lead !== undefined && <p className="mt-1">{lead}</p>}
      <WideOpen summary={holds}>
        <ul className="mt-1.5 list-disc space-y-1 ps-5">{children}</ul>
      </WideOpen>
    </div>
  );
}

function DatasetLink({ id, title }: NamedDataset) {
  return (
    <Link to={`/datasets/${id}/`} className="quiet-link">
      {title}
    </Link>
  );
}
