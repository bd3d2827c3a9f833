import type { Claim, ClaimBasis } from "@/lib/schema/claim";
import type { Guide } from "@/lib/schema/guide";
import { plainCounting, type Counting } from "./counting";
import type { ReportedFigure } from "./figures";
import { groupBy } from "./group";
import type { MeasuredPosition } from "./measured";
import { consensusOn, observationsOn, type StancedClaim } from "./position";
import type { GuidePosition, PositionOf } from "./recommendation";
import type { VariedCell } from "./robustness";
import type { Verdict } from "./verdict";

/**
 * measured: what datasets say where they do, else the articles; articles: the articles alone; only-measured: datasets
 * alone, so that nothing else is compared.
 */
export const guideLayers = ["measured", "articles", "only-measured"] as const;
export type GuideLayer = (typeof guideLayers)[number];

/** What the reader lets count. */
export type Counted = Counting & {
  readonly layer: GuideLayer;
  /** Leaves out articles whose publisher sells what they favour. */
  readonly independent: boolean;
  /** Only claims that rest on a measurement of their own, a named source or a company's case. */
  readonly named: boolean;
  /** Articles left out. */
  readonly skip: readonly string[];
};

export const plainCounted: Counted = {
  ...plainCounting,
  layer: "measured",
  independent: false,
  named: false,
  skip: [],
};

const namedBases: ReadonlySet<ClaimBasis> = new Set(["own-measurement", "named-source", "company-case"]);

/** A claim that judges a language on a criterion; its article is the part of its id before the slash. */
export type JudgingClaim = Pick<Claim, "id" | "topic" | "stances" | "root" | "basis"> & {
  readonly verdict: Verdict;
};

export type GuideMeasured = Pick<
  MeasuredPosition,
  "topic" | "language" | "position" | "min" | "max" | "datasets" | "byDataset"
>;

export type GuideArticle = {
  readonly id: string;
  /** The year it is of; null where it is not known. */
  readonly year: number | null;
  /** Whether its publisher sells what it favours. */
  readonly interested: boolean;
};

/** What articles and datasets say, small enough to hand to an island. */
export type SaidFacts = {
  readonly claims: readonly JudgingClaim[];
  readonly articles: readonly GuideArticle[];
  readonly measured: readonly GuideMeasured[];
  /** Those that requirements look at, in their metric's own unit. */
  readonly figures: readonly ReportedFigure[];
};

/** What the reader knows or decides about single cells. */
export type ReaderSays = {
  /** Languages the team knows; they count as the guide says on the topic of learning them. */
  readonly known: ReadonlySet<string>;
  readonly knownCounts: Guide["known"];
  /** Positions that the reader overrules, by `<topic>/<language>`. */
  readonly overrules: Readonly<Record<string, number>>;
};

export type Said = {
  /** What counts, whatever the team knows. */
  readonly saidOf: PositionOf;
  /** What counts for the score: with what the reader knows and decides. */
  readonly positionOf: PositionOf;
  /** How far a position can vary. */
  readonly variedOf: (topic: string, language: string) => VariedCell;
  readonly figures: readonly ReportedFigure[];
};

/** What is said by all that counts. */
export function saidBy(
  { claims, articles, measured, figures }: SaidFacts,
  counted: Counted,
  reader: ReaderSays,
): Said {
  const inside = countedArticles(articles, counted);
  const isIn = (claim: string): boolean => inside.has(articleOf(claim));
  const placed = placedClaims(claims);
  const counting = new Map<string, readonly StancedClaim[]>();
  const claimsOn = (topic: string): readonly StancedClaim[] => {
    const earlier = counting.get(topic);
    if (earlier !== undefined) return earlier;
    const own = (placed.get(topic) ?? []).filter(
      (claim) => inside.has(claim.article) && isCounted(claim, counted),
    );
    counting.set(topic, own);
    return own;
  };
  const measuredOf = new Map(
    (counted.layer === "articles" ? [] : measured).map((one) => [keyOf(one.topic, one.language), one]),
  );
  const articlesCount = counted.layer !== "only-measured";
  const found = new Map<string, GuidePosition | null>();
  const saidOf: PositionOf = (topic, language) => {
    const key = keyOf(topic, language);
    const earlier = found.get(key);
    if (earlier !== undefined) return earlier;
    const position = positionFrom(topic, language, claimsOn(topic), measuredOf.get(key), articlesCount);
    found.set(key, position);
    return position;
  };
  const positionOf = withReader(saidOf, reader);
  return {
    saidOf,
    positionOf,
    variedOf: (topic, language) => {
      const position = positionOf(topic, language);
      const isFixed = position !== null && position.from !== "articles" && position.from !== "measured";
      return {
        fixed: isFixed ? position.position : null,
        measured: measuredOf.get(keyOf(topic, language))?.byDataset ?? [],
        observations: articlesCount ? observationsOn(topic, language, claimsOn(topic)) : [],
      };
    },
    figures: figures.filter(({ claim }) => isIn(claim)),
  };
}

type PlacedClaim = JudgingClaim & { readonly article: string };

const placedBefore = new WeakMap<readonly JudgingClaim[], ReadonlyMap<string, readonly PlacedClaim[]>>();

/** The claims by topic, each with its article; worked out once for a list, since every answer asks for it. */
function placedClaims(claims: readonly JudgingClaim[]): ReadonlyMap<string, readonly PlacedClaim[]> {
  const earlier = placedBefore.get(claims);
  if (earlier !== undefined) return earlier;
  const placed = groupBy(
    claims.map((claim): PlacedClaim => ({ ...claim, article: articleOf(claim.id) })),
    ({ topic }) => topic,
  );
  placedBefore.set(claims, placed);
  return placed;
}

/** The ids of the articles that count. */
export function countedArticles(
  articles: readonly GuideArticle[],
  { since, independent, skip }: Counted,
): ReadonlySet<string> {
  return new Set(
    articles
      .filter(
        ({ id, year, interested }) =>
          !skip.includes(id) &&
          !(independent && interested) &&
          (since === null || year === null || year >= since),
      )
      .map(({ id }) => id),
  );
}

function isCounted({ verdict, basis }: JudgingClaim, { asWritten, named }: Counted): boolean {
  return (asWritten || verdict !== "contradicted") && (!named || namedBases.has(basis));
}

/** Measured first; the articles' observations stand behind it too. */
function positionFrom(
  topic: string,
  language: string,
  claims: readonly StancedClaim[],
  measured: GuideMeasured | undefined,
  articlesCount: boolean,
): GuidePosition | null {
  const consensus = consensusOn(topic, language, claims);
  const ids = consensus.positions.flatMap((position) => position.claims);
  const byArticle = consensus.positions.map(({ article, position }) => ({ article, position }));
  if (measured !== undefined) {
    const { position, min, max, datasets } = measured;
    const n = datasets.length + (articlesCount ? consensus.n : 0);
    return {
      position,
      n,
      claims: articlesCount ? ids : [],
      from: "measured",
      byArticle: articlesCount ? byArticle : [],
      said: articlesCount ? consensus.median : null,
      interval: { min, max },
      datasets,
    };
  }
  if (consensus.median === null || !articlesCount) return null;
  return { position: consensus.median, n: consensus.n, claims: ids, from: "articles", byArticle };
}

function withReader(saidOf: PositionOf, { known, knownCounts, overrules }: ReaderSays): PositionOf {
  return (topic, language) => {
    const overruled = overrules[keyOf(topic, language)];
    if (overruled !== undefined) {
      const said = saidOf(topic, language);
      return {
        position: overruled,
        n: 0,
        claims: said?.claims ?? [],
        from: "reader",
        said: said?.position ?? null,
      };
    }
    if (knownCounts !== undefined && topic === knownCounts.topic && known.has(language)) {
      return { position: knownCounts.position, n: 0, claims: [], from: "known" };
    }
    return saidOf(topic, language);
  };
}

function articleOf(claim: string): string {
  return claim.slice(0, claim.indexOf("/"));
}

function keyOf(topic: string, language: string): string {
  return `${topic}/${language}`;
}
