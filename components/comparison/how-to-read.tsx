import { DisagreeSign } from "@/components/claim/agreement-label";
import { AgreementStrip } from "@/components/claim/agreement-strip";
import { VerdictMark } from "@/components/claim/verdict-mark";
import { Link } from "@/components/site/link";

const example = {
  median: 1,
  min: -1,
  max: 2,
  n: 3,
  positions: [
    { article: "one", position: -1 },
    { article: "two", position: 1 },
    { article: "three", position: 2 },
  ],
};

/** What the marks and words of a comparison mean. */
export function HowToRead() {
  return (
    <div className="grid max-w-4xl gap-x-10 gap-y-4 md:grid-cols-[14rem_1fr]">
      <figure className="w-56">
        <AgreementStrip consensus={example} measured={{ position: 0, min: -1, max: 1 }} of="Example" large />
        <figcaption className="mt-1 flex justify-between text-sm text-muted">
          <span>−2 worst</span>
          <span>best +2</span>
        </figcaption>
      </figure>
      <ul className="list-disc space-y-1.5 ps-5 text-[0.9375rem]">
        <li>
          <strong className="font-semibold">A dot</strong> is the position of one article: the middle of its
          judgements, the claims to which a published coding rule gives a place on this scale for the
          language. Dots at one place are stacked.
        </li>
        <li>
          <strong className="font-semibold">The tall stroke</strong> is the median of the articles,{" "}
          <strong className="font-semibold">the bar</strong> reaches from the lowest to the highest. The word
          names the median.
        </li>
        <li>
          <strong className="font-semibold">Articles agree</strong> when their positions are at most one step
          apart; else <DisagreeSign>they disagree</DisagreeSign>. Articles that retell one event count as one.
        </li>
        <li>
          <strong className="font-semibold">No article says</strong>,{" "}
          <strong className="font-semibold">no article judges</strong> (claims name the language, none judges
          it) and <strong className="font-semibold">no judgement counts</strong> (evidence contradicts all)
          mean unknown, never zero.
        </li>
        <li>
          <strong className="font-semibold">The triangle</strong> under the line is what independent datasets
          measured, from −2 to +2 by a rule of its own: the middle means behind, not mixed. A thin line shows
          where datasets differ, or the median and the tail of a latency. It is shown beside the articles and
          never mixed into their median; <span className="font-medium text-warn">≠</span> stands where the
          articles are more than one step from all of it.
        </li>
        <li>
          <strong className="font-semibold">Languages are apart</strong> when their medians are a step or more
          from each other; <strong className="font-semibold">from different articles</strong> means that no
          article says so itself: none puts the highest a step or more above the lowest.{" "}
          <strong className="font-semibold">Most clearly apart</strong> are those where at least two articles
          judge each of those at the two ends, then those furthest apart, and of gaps alike those where
          articles agree about the ends: a gap that rests on one article comes after.
        </li>
        <li>
          <strong className="font-semibold">Ahead of</strong> counts articles that set two languages side by
          side. That Rust is faster than Go says by itself nothing bad of Go, unless the words do, as “slow”
          does: such claims order the two, though medians may be close. It is said where medians do not tell
          it: they are less than a step apart or the other way round, or articles order the two both ways.
        </li>
        <li>
          The sentence in a cell is a claim near the median. Where articles disagree, or no claim is near it,
          there is one from each side. A claim that evidence contradicts does not count.
        </li>
        <li>
          <strong className="font-semibold">The mark after a claim</strong> is what evidence says of it:{" "}
          <VerdictMark verdict="supported" />, <VerdictMark verdict="needs-context" />,{" "}
          <VerdictMark verdict="contradicted" /> and <Link to="/method/#evidence-and-verdict">others</Link>. A
          claim without a mark is not yet checked. <Link to="/method/">The whole method</Link>
        </li>
      </ul>
    </div>
  );
}

/** The same, folded away. */
export function HowToReadDetails() {
  return (
    <details className="no-print">
      <summary className="inline-flex min-h-9 items-center gap-2 font-medium">
        <span className="marker" aria-hidden="true" />
        How to read the table
      </summary>
      <div className="clear-both py-3">
        <HowToRead />
      </div>
    </details>
  );
}
