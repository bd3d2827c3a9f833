import type { Stance } from "@/lib/schema/basics";
import type { Claim, ClaimBasis } from "@/lib/schema/claim";
import type { Language } from "@/lib/schema/language";
import type { Topic } from "@/lib/schema/topic";
import type { Trait, TraitValue } from "@/lib/schema/trait";
import type { MeasuredPosition } from "@/lib/domain/measured/measured";
import { type StatedOrder, statedOrders } from "./order";
import { nearestWord } from "@/lib/domain/nearest-word";
import { type Consensus, type MeasuredSpread, consensusOn, isApartFrom } from "@/lib/domain/position";
import { type Verdict, countedClaims } from "@/lib/domain/verdict";

/** What the articles say of one language on one criterion. */
export type ComparisonCell = {
  readonly consensus: Consensus;
  /**
   * The claim nearest the consensus, of those on the language and no language outside the comparison; where articles
   * disagree, or none stands there, one of each side, the nearer first. None where articles are silent.
   */
  readonly reasons: readonly Reason[];
  /** The ids of all claims on the topic that name the language, those with a stance first. */
  readonly claims: readonly string[];
  /** How many of them have no stance for the language. */
  readonly notJudged: number;
  /** What datasets say; null where none measures the language on the criterion. */
  readonly measured: CellMeasured | null;
};
export type CellMeasured = Pick<MeasuredPosition, "position" | "min" | "max" | "datasets">;
/** A claim and how it reads for the language of its cell. */
export type Reason = { readonly claim: string; readonly says: string; readonly stance: Stance };

/** A cell whose reasons wait for the languages it is compared with. */
type OpenCell = Omit<ComparisonCell, "reasons"> & {
  /** For each reason the claims it is chosen from, the best first whatever the comparison. */
  readonly choices: readonly (readonly StancedReason[])[];
};
type StancedReason = { readonly claim: Claim; readonly stance: Stance };

/** One criterion across the languages. */
type RowOf<Cell> = Readonly<Pick<Topic, "name" | "question" | "group" | "high" | "low">> & {
  readonly topic: string;
  /** One cell per language, in the order of the languages. */
  readonly cells: readonly Cell[];
  /** Which of the languages articles put ahead of which. */
  readonly orders: readonly StatedOrder[];
};
export type ComparisonRow = RowOf<ComparisonCell>;
export type OpenRow = RowOf<OpenCell>;

export type TraitRow = Readonly<Pick<Trait, "name" | "definition" | "type">> & {
  readonly trait: string;
  /** One value per language, in the order of the languages; null where nobody has looked. */
  readonly cells: readonly { readonly language: string; readonly value: TraitValue | null }[];
};

/** The rank of a basis, best first: the order of `claimBases` in the schema. */
const basisRank = {
  "own-measurement": 0,
  "named-source": 1,
  "company-case": 2,
  experience: 3,
  "unnamed-benchmark": 4,
  none: 5,
} satisfies Record<ClaimBasis, number>;

type RowsOptions = {
  readonly languages: readonly string[];
  readonly topics: readonly Topic[];
  readonly claims: readonly Claim[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Lets contradicted claims count. */
  readonly asWritten?: boolean;
  /** Measured positions by `<topic>/<language>`. */
  readonly measured?: ReadonlyMap<string, CellMeasured>;
};

/** A row per compared topic, in the order of topics. Languages are ids, in the order of the columns. */
export function comparisonRows({
  foreign,
  ...options
}: RowsOptions & { readonly foreign?: ReadonlySet<string> }): ComparisonRow[] {
  return rowsAmong(openRows(options), options.languages, foreign);
}

/**
 * The rows of some of their languages, each cell with its reasons, each row with the orders of two of them. All else does not
 * depend on the others: open rows of all languages serve every comparison.
 *
 * @param foreign the tools that are languages too: claims set languages against Java as well
 */
export function rowsAmong(
  rows: readonly OpenRow[],
  languages: readonly string[],
  foreign: ReadonlySet<string> = new Set(),
): ComparisonRow[] {
  const leadsOut = (claim: Claim) =>
    claim.languages.some((id) => !languages.includes(id)) || claim.tools.some((id) => foreign.has(id));
  const isCompared = ({ better, worse }: StatedOrder) =>
    languages.includes(better) && languages.includes(worse);
  return rows.map((row) => ({
    ...row,
    orders: row.orders.filter(isCompared),
    cells: row.cells
      .filter(({ consensus }) => languages.includes(consensus.language))
      .map(({ choices, ...cell }) => ({
        ...cell,
        reasons: choices.flatMap((choice) => {
          const best = choice.find(({ claim }) => !leadsOut(claim)) ?? choice[0];
          return best ? [{ claim: best.claim.id, says: best.claim.says, stance: best.stance }] : [];
        }),
      })),
  }));
}

/** The rows with what each cell's reasons can be chosen from. */
export function openRows({
  languages,
  topics,
  claims,
  verdicts,
  asWritten = false,
  measured = new Map(),
}: RowsOptions): OpenRow[] {
  return inOrder(topics.filter((topic) => topic.compared)).map((topic) => {
    const about = claims.filter((claim) => claim.topic === topic.id);
    const counted = countedClaims(about, verdicts, asWritten);
    return {
      topic: topic.id,
      name: topic.name,
      question: topic.question,
      group: topic.group,
      high: topic.high,
      low: topic.low,
      orders: statedOrders(counted),
      cells: languages.map((language) => ({
        ...cellOf(topic.id, language, about, { counted, verdicts }),
        measured: measuredOf(measured.get(`${topic.id}/${language}`)),
      })),
    };
  });
}

/** Whether what the articles say is more than one step from all that datasets measured. */
export function layersDiffer({
  consensus,
  measured,
}: {
  readonly consensus: Pick<Consensus, "median">;
  readonly measured: MeasuredSpread | null;
}): boolean {
  return consensus.median !== null && measured !== null && isApartFrom(measured, consensus.median);
}

/** A row per trait, in the order of traits. */
export function traitRows(
  languages: readonly Pick<Language, "id" | "traits">[],
  traits: readonly Trait[],
): TraitRow[] {
  return inOrder(traits).map(({ id, name, definition, type }) => ({
    trait: id,
    name,
    definition,
    type,
    cells: languages.map((language) => ({ language: language.id, value: language.traits[id] ?? null })),
  }));
}

/** From the middle outwards: a median halfway between two words gets the milder one. */
const criterionWords = [
  { at: 0, word: "mixed" },
  { at: 0.5, word: "minor strength" },
  { at: -0.5, word: "minor weakness" },
  { at: 1, word: "strength" },
  { at: -1, word: "weakness" },
  { at: 1.5, word: "major strength" },
  { at: -1.5, word: "major weakness" },
  { at: 2, word: "best" },
  { at: -2, word: "worst" },
] as const;

/** The word a table cell shows for a median from -2 to 2: that of the nearest half step. */
export function criterionWord(median: number): string {
  return nearestWord(criterionWords, median);
}

function cellOf(
  topic: string,
  language: string,
  about: readonly Claim[],
  reasons: Reasons,
): Omit<OpenCell, "measured"> {
  const consensus = consensusOn(topic, language, reasons.counted);
  const naming = about.filter((claim) => claim.languages.includes(language) || judges(claim, language));
  const judging = naming.filter((claim) => judges(claim, language));
  const notJudging = naming.filter((claim) => !judges(claim, language));

  return {
    consensus,
    choices: choicesFor(consensus, reasons),
    claims: [...judging, ...notJudging].map((claim) => claim.id),
    notJudged: notJudging.length,
  };
}

function measuredOf(measured: CellMeasured | undefined): CellMeasured | null {
  if (measured === undefined) return null;
  const { position, min, max, datasets } = measured;
  return { position, min, max, datasets };
}

function judges(claim: Claim, language: string): boolean {
  return claim.stances[language] !== undefined;
}

/** What a reason is chosen from, and by. */
type Reasons = {
  /** The claims on the topic that count. */
  readonly counted: readonly Claim[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
};

/**
 * What each reason of a cell is chosen from. Where articles disagree, or no claim stands where their median lies, there
 * is one for each side, so that no side speaks for a position that it does not hold.
 */
function choicesFor(
  consensus: Consensus,
  { counted, verdicts }: Reasons,
): readonly (readonly StancedReason[])[] {
  const { language, median } = consensus;
  if (median === null) return [];
  const stanced = counted.flatMap((claim) => {
    const stance = claim.stances[language];
    return stance === undefined ? [] : [{ claim, stance }];
  });
  return sidesOf(consensus, stanced)
    .map((side) => nearest(side, { language, median, verdicts }))
    .toSorted(([a], [b]) => Math.abs((a?.stance ?? 0) - median) - Math.abs((b?.stance ?? 0) - median));
}

/**
 * The claims above and below the middle, where both are needed; else all in one. Where articles disagree each side has
 * the claims of articles that stand there, and the middle is zero, or halfway between the articles if they all stand
 * on one side of it.
 */
function sidesOf(
  { label, median, min, max, positions }: Consensus,
  stanced: readonly StancedReason[],
): readonly (readonly StancedReason[])[] {
  if (median === null || min === null || max === null) return [];
  const isDisputed = label === "differ";
  if (!isDisputed && stanced.some(({ stance }) => Math.abs(stance - median) < 1)) return [stanced];
  const middle = isDisputed ? (min < 0 && max > 0 ? 0 : (min + max) / 2) : median;
  const side = (isOn: (value: number) => boolean) => {
    const there = new Set(
      positions.flatMap(({ position, claims }) => (!isDisputed || isOn(position) ? claims : [])),
    );
    return stanced.filter(({ claim, stance }) => isOn(stance) && there.has(claim.id));
  };
  const sides = [side((value) => value > middle), side((value) => value < middle)];
  return sides.every(({ length }) => length > 0) ? sides : [stanced];
}

/**
 * The claims that read most like the consensus, however well based or checked others are: evidence for a lesser claim
 * is none for the position. Of those as near, one on the other side of the middle is left out where another is not.
 * Of the rest one that speaks of this language before others is the reason, before one that tells of it in passing;
 * then one that names no language outside the comparison: that Go is faster than Python says nothing about Go and
 * Rust (`rowsAmong`). Then comes a general one, before one that tells of organisations by name; then one that evidence
 * supports, before unchecked ones and those in doubt; then the best-based one, the first by id.
 */
function nearest(
  stanced: readonly StancedReason[],
  { language, median, verdicts }: Pick<Reasons, "verdicts"> & { language: string; median: number },
): readonly StancedReason[] {
  const doubtOf = ({ id }: Claim) => verdictRank[verdicts.get(id) ?? "unchecked"];
  const candidates = stanced
    .map(({ claim, stance }) => ({
      claim,
      stance,
      distance: Math.abs(stance - median),
      isOpposite: median !== 0 && Math.sign(stance) !== Math.sign(median),
      isPassing: claim.languages[0] !== language,
      isCase: claim.kind === "case-study" || claim.organizations.length > 0,
    }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(a.isOpposite) - Number(b.isOpposite) ||
        Number(a.isPassing) - Number(b.isPassing) ||
        Number(a.isCase) - Number(b.isCase) ||
        doubtOf(a.claim) - doubtOf(b.claim) ||
        basisRank[a.claim.basis] - basisRank[b.claim.basis] ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
  const [first] = candidates;
  return candidates.filter(
    ({ distance, isOpposite, isPassing }) =>
      distance === first?.distance && isOpposite === first.isOpposite && isPassing === first.isPassing,
  );
}

/** What evidence supports before what nobody has checked, and that before what is in doubt. */
const verdictRank = {
  supported: 0,
  unchecked: 1,
  "needs-context": 2,
  outdated: 2,
  contested: 2,
  "not-found": 3,
  contradicted: 4,
} as const satisfies Record<Verdict, number>;

function inOrder<Item extends { readonly id: string; readonly order: number }>(
  items: readonly Item[],
): Item[] {
  return items.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
