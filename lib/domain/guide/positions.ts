import type { Claim, ClaimBasis } from "@/lib/schema/claim";
import type { Guide } from "@/lib/schema/guide";
import { plainCounting, type Counting } from "@/lib/domain/counting";
import type { ReportedFigure } from "@/lib/domain/figures";
import { groupBy } from "@/lib/domain/group";
import type { MeasuredPosition } from "@/lib/domain/measured/measured";
import {
  consensusOf,
  observationsOf,
  rootedPositionsOn,
  type Consensus,
  type RootedPosition,
} from "@/lib/domain/position";
import type { GuidePosition, PositionOf } from "./recommendation";
import type { VariedCell } from "./robustness";
import type { Verdict } from "@/lib/domain/verdict";

/**
 * measured: what datasets say where they do, else the articles; articles: the articles alone; only-measured: datasets
 * alone, so that nothing else is compared.
 */
export const guideLayers = ["measured", "articles", "only-measured"] as const;
export type GuideLayer = (typeof guideLayers)[number];

/** What the reader lets count. */
export type Counted = Counting & {
  readonly layer: GuideLayer;
  /** Leaves out articles whose publisher has an interest that is known. */
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
  /** Whether an interest of its publisher is known. */
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
  const byCell = positionsByCell(claims, counted);
  const positionsOn = (topic: string, language: string): readonly RootedPosition[] => {
    const all = byCell(topic, language);
    const own = all.filter(({ article }) => inside.has(article));
    return own.length === all.length ? all : own;
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
    const position = positionFrom(
      consensusFor(topic, language, positionsOn(topic, language)),
      measuredOf.get(key),
      articlesCount,
    );
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
        observations: articlesCount ? observationsOf(positionsOn(topic, language)) : [],
      };
    },
    figures: figures.filter(({ claim }) => isIn(claim)),
  };
}

type PlacedClaim = JudgingClaim & { readonly article: string };

type PositionsByCell = (topic: string, language: string) => readonly RootedPosition[];

const positionsBefore = new WeakMap<readonly JudgingClaim[], Map<string, PositionsByCell>>();

/**
 * What every article says of a language on a topic, of the claims that count whatever their article; worked out once
 * for a list of claims, since every answer asks for it.
 */
function positionsByCell(claims: readonly JudgingClaim[], counted: Counted): PositionsByCell {
  const earlier = positionsBefore.get(claims) ?? new Map<string, PositionsByCell>();
  positionsBefore.set(claims, earlier);
  const ways = `${counted.asWritten}/${counted.named}`;
  const found = earlier.get(ways) ?? cellsOf(claims.filter((claim) => isCounted(claim, counted)));
  earlier.set(ways, found);
  return found;
}

function cellsOf(claims: readonly JudgingClaim[]): PositionsByCell {
  const byTopic = groupBy(
    claims.map((claim): PlacedClaim => ({ ...claim, article: articleOf(claim.id) })),
    ({ topic }) => topic,
  );
  const cells = new Map<string, readonly RootedPosition[]>();
  return (topic, language) => {
    const key = keyOf(topic, language);
    const earlier = cells.get(key);
    if (earlier !== undefined) return earlier;
    const positions = rootedPositionsOn(topic, language, byTopic.get(topic) ?? []);
    cells.set(key, positions);
    return positions;
  };
}

const consensusBefore = new WeakMap<readonly RootedPosition[], Consensus>();

/** Without one article most cells have the positions that they had before. */
function consensusFor(topic: string, language: string, positions: readonly RootedPosition[]): Consensus {
  const earlier = consensusBefore.get(positions);
  if (earlier !== undefined) return earlier;
  const consensus = consensusOf(topic, language, positions);
  consensusBefore.set(positions, consensus);
  return consensus;
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
  consensus: Consensus,
  measured: GuideMeasured | undefined,
  articlesCount: boolean,
): GuidePosition | null {
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
