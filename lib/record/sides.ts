import { measuredWord } from "@/lib/words/dataset";
import { criterionWord } from "@/lib/domain/comparison/comparison";
import { foremostOf } from "@/lib/domain/guide/contenders";
import { shownRecommendation } from "@/lib/domain/guide/guide";
import type { LedgerEntry, RankedLanguage } from "@/lib/domain/guide/recommendation";
import type { Verdict } from "@/lib/domain/verdict";
import { formatNames, formatPosition, yearBeside } from "@/lib/format";
import { verdictWords } from "@/lib/words/terms";
import { link, type Inline } from "./markdown";
import type { Recorded, RecordedClaim } from "./recorded";

/** "Good, because “Throughput” is a strength (+1, weight 3)" with the claim that says so best, for each criterion. */
export function prosAndCons({ language, ledger }: RankedLanguage, recorded: Recorded): Inline[] {
  return ledger
    .toSorted((a, b) => b.points - a.points)
    .map((entry): Inline => {
      const claim = bestClaim(entry, language, recorded);
      const side = sideSentence(entry, recorded);
      return claim === null ? side : [`${side.slice(0, -1)}: `, ...claimWords(claim, recorded)];
    });
}

/** "Good, because “Throughput” is a strength (+1, weight 3)." */
export function sideSentence(entry: LedgerEntry, recorded: Recorded): string {
  return `${sideWord(entry.position)}, because ${entryWords(entry, recorded)}.`;
}

/** What speaks against the leaders, or those too close to call: criteria on which others stand higher, then claims that judge a leader badly. */
export function dissent(recorded: Recorded, most = 8): Inline[] {
  const { outcome, robustness, names, claims } = recorded;
  const shown = shownRecommendation(outcome);
  const { ranking } = shown;
  const leaders = foremostOf(outcome, robustness, shown);
  const leading = ranking.filter(({ language }) => leaders.includes(language));
  const higher = leading.flatMap(({ language, ledger }) =>
    ledger.flatMap((entry): Inline[] => {
      const above = ranking.filter(
        (other) => !leaders.includes(other.language) && positionOn(entry.topic, other) > entry.position,
      );
      return above.length === 0
        ? []
        : [
            `On “${names.criterion(entry.topic)}” (weight ${entry.weight}) ${formatNames(
              above.map(
                (other) =>
                  `${names.language(other.language)} (${formatPosition(positionOn(entry.topic, other))})`,
              ),
            )} ${above.length === 1 ? "stands" : "stand"} above ${names.language(language)} (${formatPosition(entry.position)}).`,
          ];
    }),
  );
  const against = leading.flatMap(({ language, ledger }) =>
    ledger
      .toSorted((a, b) => b.weight - a.weight)
      .flatMap((entry) => entry.claims.flatMap((id) => claims.get(id) ?? []))
      .filter(({ stances }) => (stances[language] ?? 0) < 0)
      .toSorted((a, b) => (a.stances[language] ?? 0) - (b.stances[language] ?? 0)),
  );
  const rest = against.length - most;
  return [
    ...higher,
    ...against.slice(0, most).map((claim) => claimWords(claim, recorded)),
    ...(rest > 0
      ? [`And ${rest} more ${rest === 1 ? "claim" : "claims"} in the ledger at the address below.`]
      : []),
  ];
}

/** “Throughput” is a strength (+1, weight 3, measured by TechEmpower) */
function entryWords(entry: LedgerEntry, { names, datasets }: Recorded): string {
  const { topic, weight, position, from, datasets: ids = [] } = entry;
  const number = `${formatPosition(position)}, weight ${weight}`;
  const name = `“${names.criterion(topic)}”`;
  switch (from) {
    case "articles":
      return `${name} is ${named(position)} (${number})`;
    case "measured":
      return `${name} is ${measuredWord(position)} (${number}, measured by ${formatNames(ids.map((id) => datasets.get(id) ?? id))})`;
    case "known":
      return `the team knows it: ${name} (${number})`;
    case "reader":
      return `${name} is ${named(position)} by our own knowledge (${number}, overruled)`;
    case "requirement":
      return `it ${position === 0 ? "is not known to meet" : position > 0 ? "meets" : "does not meet"} ${name} (${number}, preferred)`;
    default:
      return from satisfies never;
  }
}

function named(position: number): string {
  const word = criterionWord(position);
  if (word === "mixed") return word;
  return word === "best" || word === "worst" ? `the ${word}` : `a ${word}`;
}

function sideWord(position: number): string {
  if (criterionWord(position) === "mixed") return "Neutral";
  return position > 0 ? "Good" : "Bad";
}

/** The claim that says what the position says: of its sign, best checked, nearest to it. */
function bestClaim(
  { claims: ids, position, from }: LedgerEntry,
  language: string,
  { claims }: Recorded,
): RecordedClaim | null {
  // Measured positions and those of the reader do not rest on what a claim says.
  if (from !== "articles") return null;
  const distance = ({ stances }: RecordedClaim) => Math.abs((stances[language] ?? 0) - position);
  const fitting = ids
    .flatMap((id) => claims.get(id) ?? [])
    .filter(({ stances }) => Math.sign(stances[language] ?? NaN) === Math.sign(position));
  const [best] = fitting.toSorted(
    (a, b) => trusted.indexOf(a.verdict) - trusted.indexOf(b.verdict) || distance(a) - distance(b),
  );
  return best ?? null;
}

/** From the claims a record leans on first to those it leans on last. */
const trusted: readonly Verdict[] = [
  "supported",
  "needs-context",
  "unchecked",
  "contested",
  "outdated",
  "not-found",
  "contradicted",
];

function claimWords({ id, says, articleTitle, year, verdict }: RecordedClaim, { urlOf }: Recorded) {
  const evidence = verdict === "unchecked" ? "" : `; evidence: ${verdictWords[verdict]}`;
  const beside = yearBeside(articleTitle, year);
  return [
    link(says, urlOf(`/claims/${id}/`)),
    ` (“${articleTitle}”${beside === null ? "" : `, ${beside}`}${evidence})`,
  ];
}

function positionOn(topic: string, { ledger }: RankedLanguage): number {
  return ledger.find((entry) => entry.topic === topic)?.position ?? -Infinity;
}
