import { CopyButton } from "@/components/ui/copy-button";
import { Ranges } from "@/components/ui/ranges";
import { Link } from "@/components/site/link";

type SentenceProps = {
  /** What can be quoted as it stands. */
  sentence: string;
  /** Opens a report on the coding, filled in; null where the site names no address. */
  dispute: string | null;
  /** What a reader may disagree with. The view of a chart can be changed, and the sentence stays. */
  of: "coding" | "chart";
};

/** A sentence that is safe to quote, and where to say that it is wrong. */
export function Sentence({ sentence, dispute, of }: SentenceProps) {
  return (
    <section id="say" aria-labelledby="say-title" className="mt-12 max-w-prose">
      <h2 id="say-title" className="text-2xl">
        A sentence to quote
      </h2>
      {of === "chart" && (
        <p id="say-view" hidden className="mt-2 text-muted">
          This is of the chart as it opens, not of the view chosen above.
        </p>
      )}
      <blockquote id="say-sentence" className="mt-4 border-s-2 border-line-strong ps-4">
        <Ranges text={sentence} />
      </blockquote>
      <div className="no-print mt-3 flex flex-wrap items-center gap-x-5 gap-y-2 text-[0.9375rem]">
        <CopyButton from="say-sentence" what="the sentence" />
        {dispute === null ? (
          <Link to="/contribute/#correct-a-claim" className="link inline-block py-0.5">
            How to dispute this {of}
          </Link>
        ) : (
          <a className="link inline-block py-0.5" href={dispute} rel="external nofollow">
            Dispute this {of}
          </a>
        )}
      </div>
    </section>
  );
}
