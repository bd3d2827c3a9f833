import type { Claim } from "@/lib/schema/claim";
import type { Guide } from "@/lib/schema/guide";
import type { Counting } from "./counting";
import type { ReportedFigure } from "./figures";
import { groupBy } from "./group";
import type { MeasuredPosition } from "./measured";
import { consensusOn, type Consensus, type StancedClaim } from "./position";
import type { GuidePosition, PositionOf } from "./recommendation";
import type { Verdict } from "./verdict";

/** measured: what datasets say where they do, else the articles; articles: the articles alone. */
export const guideLayers = ["measured", "articles"] as const;
export type GuideLayer = (typeof guideLayers)[number];

/** What the reader lets count. */
export type Counted = Counting & { readonly layer: GuideLayer };

export const plainCounted: Counted = { layer: "measured", asWritten: false, since: null };

/** A claim that judges a language on a criterion; its article is the part of its id before the slash. */
export type JudgingClaim = Pick<Claim, "id" | "topic" | "stances" | "root"> & { readonly verdict: Verdict };

export type GuideMeasured = Pick<
  MeasuredPosition,
  "topic" | "language" | "position" | "min" | "max" | "datasets"
>;

/** What articles and datasets say, small enough to hand to an island. */
export type SaidFacts = {
  readonly claims: readonly JudgingClaim[];
  /** The articles, with the year each is of; null where it is not known. */
  readonly articles: readonly { readonly id: string; readonly year: number | null }[];
  readonly measured: readonly GuideMeasured[];
  /** Those that requirements look at, in their metric's own unit. */
  readonly figures: readonly ReportedFigure[];
};

export type Said = {
  /** What counts, whatever the team knows. */
  readonly saidOf: PositionOf;
  /** What counts for the score: a language the team knows counts as the guide says on the topic of learning it. */
  readonly positionOf: PositionOf;
  readonly figures: readonly ReportedFigure[];
};

/** What is said by all that counts, or by all of it but one article. */
export function saidBy(
  { claims, articles, measured, figures }: SaidFacts,
  knownCounts: Guide["known"],
  known: ReadonlySet<string>,
  counted: Counted,
  without: string | null = null,
): Said {
  const recent = new Set(
    articles
      .filter(
        ({ id, year }) =>
          id !== without && (counted.since === null || year === null || year >= counted.since),
      )
      .map(({ id }) => id),
  );
  const isIn = (claim: string): boolean => recent.has(articleOf(claim));
  const counting = claims.filter(
    ({ id, verdict }) => isIn(id) && (counted.asWritten || verdict !== "contradicted"),
  );
  const byTopic = groupBy(
    counting.map((claim): StancedClaim => ({ ...claim, article: articleOf(claim.id) })),
    ({ topic }) => topic,
  );
  const measuredOf = new Map(
    (counted.layer === "measured" ? measured : []).map((one) => [keyOf(one.topic, one.language), one]),
  );
  const found = new Map<string, GuidePosition | null>();
  const saidOf: PositionOf = (topic, language) => {
    const key = keyOf(topic, language);
    const earlier = found.get(key);
    if (earlier !== undefined) return earlier;
    const consensus = consensusOn(topic, language, byTopic.get(topic) ?? []);
    const position = positionFrom(consensus, measuredOf.get(key));
    found.set(key, position);
    return position;
  };
  return {
    saidOf,
    positionOf: withKnown(saidOf, knownCounts, known),
    figures: figures.filter(({ claim }) => isIn(claim)),
  };
}

/** Measured first; the articles' observations stand behind it too. */
function positionFrom(consensus: Consensus, measured: GuideMeasured | undefined): GuidePosition | null {
  const claims = consensus.positions.flatMap((position) => position.claims);
  if (measured !== undefined) {
    const { position, min, max, datasets } = measured;
    const n = consensus.n + datasets.length;
    return {
      position,
      n,
      claims,
      from: "measured",
      said: consensus.median,
      interval: { min, max },
      datasets,
    };
  }
  if (consensus.median === null) return null;
  return { position: consensus.median, n: consensus.n, claims, from: "articles" };
}

function withKnown(saidOf: PositionOf, counts: Guide["known"], known: ReadonlySet<string>): PositionOf {
  if (counts === undefined) return saidOf;
  return (topic, language) =>
    topic === counts.topic && known.has(language)
      ? { position: counts.position, n: 0, claims: [], from: "known" }
      : saidOf(topic, language);
}

function articleOf(claim: string): string {
  return claim.slice(0, claim.indexOf("/"));
}

function keyOf(topic: string, language: string): string {
  return `${topic}/${language}`;
}
