import { writtenDifference } from "@/lib/domain/guide/difference";
import type { Keeping } from "@/lib/domain/guide/keeping";
import { formatNames, formatScore } from "@/lib/format";
import { ofMost, tooClose, type GuideNames } from "./guide";

/**
 * How the language in use stands: "Go ranks 2nd with +0.30; Rust leads with +1.10, ahead by 0.80 of a possible 4.",
 * "Go is ruled out by “No garbage collector”."
 */
export function keepingSentence(keeping: Keeping, names: GuideNames): string {
  const name = names.language(keeping.current);
  const others = formatNames(keeping.moves.map(names.language));
  switch (keeping.standing) {
    case "ruled-out": {
      const by = formatNames(keeping.requirements.map((id) => `“${names.requirement(id)}”`));
      return `${name} is ruled out by ${by}.`;
    }
    case "left-out":
      return `You left ${name} out of the comparison.`;
    case "only":
      return `${name} is the only language left.`;
    case "not-ranked":
      return `There is not enough to rank: nothing here speaks for leaving ${name}, or for staying.`;
    case "most-often-not-ranked":
      return `Most often there is not enough to rank: nothing here speaks for leaving ${name}, or for staying.`;
    case "leads":
      return keeping.level.length === 0
        ? `${name} leads with ${formatScore(keeping.score)}: nothing here speaks for a switch.`
        : `${name} shares the lead with ${formatNames(keeping.level.map(names.language))}, at ${formatScore(keeping.score)}: nothing here speaks for a switch.`;
    case "close":
      return `${formatNames(keeping.close.map(names.language))} are ${tooClose}: nothing here speaks for a switch.`;
    case "behind-several":
      return `${name} ranks ${ordinal(keeping.rank)} with ${formatScore(keeping.score)}, behind ${others}, which are ${tooClose}.`;
    case "behind": {
      const { rank, score, lead } = keeping;
      const more = writtenDifference(lead, score).toFixed(2);
      const leads =
        keeping.moves.length === 1
          ? `${others} leads with ${formatScore(lead)}`
          : `${others} are level with ${formatScore(lead)}`;
      return `${name} ranks ${ordinal(rank)} with ${formatScore(score)}; ${leads}, ahead by ${more} ${ofMost}.`;
    }
    default:
      return keeping satisfies never;
  }
}

/** "6 steps and 4 pitfalls" */
export function guideCounts(steps: number, pitfalls: number): string {
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  return `${counted(steps, "step")} and ${counted(pitfalls, "pitfall")}`;
}

/** 2 → "2nd" */
function ordinal(rank: number): string {
  const tens = rank % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${rank}${suffix}`;
}
