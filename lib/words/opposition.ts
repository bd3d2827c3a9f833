import type { Opposition } from "@/lib/domain/claims";
import { formatCount, formatNames } from "@/lib/format";
import { capitalised } from "./capitalised";

/**
 * Why no claim opposes one: it says nothing that is set against others, nobody else says such, what others have of the
 * same metric is of another test, case or year, or what they say of it is near.
 */
export type Unopposed =
  | "judges-nothing"
  | "sole-judgement"
  | "sole-figure"
  | "figures-elsewhere"
  | "within-a-step"
  | "figures-meet";

/** How claims oppose one, with the names of the languages that they judge apart from it. */
export type NamedOpposition = Opposition & { readonly names: readonly string[] };

/**
 * How many claims oppose one and in what: "Twelve claims judge Go more than one step higher." They need not deny what it
 * says of the language, so that they are never said to say otherwise. Where there are none, why, lest silence read as
 * assent.
 */
export function oppositionSentence(opposition: NamedOpposition, unopposed: Unopposed): string {
  const parts = [judgedWords(opposition), reversedWords(opposition), figureWords(opposition)];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? unopposedWords[unopposed] : `${capitalised(said.join("; "))}.`;
}

/** What the list of those that oppose a claim is called: "Who judges Go higher" */
export function oppositionTitle(opposition: NamedOpposition): string {
  const { higher, lower, both, reversed, figures, names } = opposition;
  const judged = higher + lower + both;
  if (judged > 0 && reversed + figures === 0) {
    const way = judged === higher ? " higher" : judged === lower ? " lower" : " differently";
    return `Who judges ${formatNames(names, "or")}${way}`;
  }
  if (judged === 0 && figures === 0) return "Who puts them in the other order";
  if (judged === 0 && reversed === 0) return "Whose figures lie apart";
  return "Who differs";
}

/** What opposes is not what denies. */
export function oppositionLead(topic: string, { higher, lower, both }: Opposition): string {
  return higher + lower + both === 0
    ? ""
    : `On ${topic}, by more than one step of the scale from −2, worst, to +2, best; none need deny the claim itself.`;
}

function judgedWords({ higher, lower, both, names }: NamedOpposition): string | null {
  const judged = higher + lower + both;
  if (judged === 0) return null;
  const languages = formatNames(names, "or");
  if (judged === higher) return `${claimsThat(judged, "judge")} ${languages} more than one step higher`;
  if (judged === lower) return `${claimsThat(judged, "judge")} ${languages} more than one step lower`;
  return `${claimsThat(judged, "judge")} ${languages} more than one step apart from it`;
}

function reversedWords({ reversed }: Opposition): string | null {
  return reversed === 0 ? null : `${claimsThat(reversed, "put")} languages in the other order`;
}

function figureWords({ figures }: Opposition): string | null {
  return figures === 0 ? null : `${claimsThat(figures, "give")} figures that do not meet its own`;
}

/** "one claim judges", "two claims judge" */
function claimsThat(count: number, verb: string): string {
  return `${formatCount(count)} ${count === 1 ? `claim ${verb}s` : `claims ${verb}`}`;
}

const unopposedWords = {
  "judges-nothing": "It judges no language and gives no figure.",
  "sole-judgement": "No other article judges this.",
  "sole-figure": "No other article states a figure for this.",
  "figures-elsewhere": "No other article has a comparable figure: theirs are of another test, case or year.",
  "within-a-step": "The other claims that judge this lie within one step of it.",
  "figures-meet": "The comparable figures of other articles meet its own.",
} as const satisfies Record<Unopposed, string>;
