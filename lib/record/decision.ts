import { foremostOf } from "@/lib/domain/guide/contenders";
import { isMostOftenUndecided } from "@/lib/domain/guide/guide";
import { formatNames } from "@/lib/format";
import { formatShare, teamKnows, tooClose } from "@/lib/words/guide";
import { closeCalls, leftOut, notCompared, robustness, ruledOut, turns } from "./changes";
import { keeping } from "./keeping";
import { checklist, heading, list, markdownOf, paragraph, type Inline } from "./markdown";
import { needs } from "./needs";
import type { Recorded } from "./recorded";
import { scores, sources } from "./scores";
import { dissent, prosAndCons, sideSentence } from "./sides";
import { finding, origin, section } from "./summary";

/**
 * The result of the guide as a decision record, to be kept beside the code: Markdown Architectural Decision Records
 * 4.0 (adr.github.io/madr). It proposes; who decides, and when, is theirs to fill in.
 */
export function decisionRecord(recorded: Recorded): string {
  const { outcome, names } = recorded;
  const { ranking } = outcome.recommendation;
  const options = [...outcome.remaining, ...outcome.ruledOut.map(({ language }) => language)];
  return `---\nstatus: proposed\ndate:\ndecision-makers:\n---\n\n${markdownOf([
    heading(1, titleOf(recorded)),
    heading(2, "Context and Problem Statement"),
    paragraph(`Which of ${formatNames(options.map(names.language), "or")} is the backend to be written in?`),
    ...list(needs(recorded)),
    ...section("Decision Drivers", list(drivers(recorded))),
    ...section("Considered Options", list(options.map(names.language))),
    heading(2, "Decision Outcome"),
    paragraph(outcomeSentence(recorded)),
    ...finding(recorded),
    ...section("Consequences", list(consequences(recorded)), 3),
    ...section("Keep what we have", list(keeping(recorded)), 3),
    ...section("Dissent", list(dissent(recorded)), 3),
    ...section("What would change this", changes(recorded), 3),
    ...section("Confirmation", confirmation(recorded), 3),
    ...section(
      "Pros and Cons of the Options",
      ranking.flatMap((ranked) =>
        section(names.language(ranked.language), list(prosAndCons(ranked, recorded)), 3),
      ),
    ),
    heading(2, "More Information"),
    ...section("Scores", scores(recorded), 3),
    ...section("Ruled out, or not known", list(ruledOut(recorded)), 3),
    ...section("Not compared", list(notCompared(recorded)), 3),
    ...section("Without each article", leftOut(recorded), 3),
    ...section("Sources", sources(recorded), 3),
    ...origin(recorded),
  ])}`;
}

function titleOf(recorded: Recorded): string {
  const { choice, names } = recorded;
  const [leader, ...others] = proposed(recorded);
  if (leader === undefined || others.length > 0) {
    return choice.current === null
      ? "Choose a backend language"
      : `Keep ${names.language(choice.current)} or choose another backend language`;
  }
  if (choice.current === null) return `Write the backend in ${names.language(leader)}`;
  return choice.current === leader
    ? `Keep ${names.language(leader)} for the backend`
    : `Move the backend from ${names.language(choice.current)} to ${names.language(leader)}`;
}

/**
 * The leader, or those too close to call, unless there most often is none; where requirements leave a single language,
 * that one.
 */
function proposed({ outcome, robustness: found }: Recorded): readonly string[] {
  const { remaining, recommendation } = outcome;
  if (remaining.length === 1) return remaining;
  if (isMostOftenUndecided(recommendation, found)) return [];
  return foremostOf(outcome, found);
}

function outcomeSentence(recorded: Recorded): string {
  const { outcome, robustness: found, names } = recorded;
  const { recommendation, remaining } = outcome;
  const leaders = proposed(recorded).map(names.language);
  if (isMostOftenUndecided(recommendation, found)) {
    return "No option can be proposed: most often there is not enough to rank (see What would change this).";
  }
  if (leaders.length === 0) return "No option can be proposed by these answers.";
  if (leaders.length > 1) {
    return `No single option can be proposed: ${formatNames(leaders)} are ${tooClose} (see What would change this).`;
  }
  if (remaining.length === 1) return `Proposed option: ${leaders[0]}, the only one left; nothing is ranked.`;
  const compared =
    recommendation.coverage === 1
      ? "by the weights above"
      : `on the ${formatShare(recommendation.coverage)} of the weight that can be compared`;
  const { knownLead } = outcome;
  const known = knownLead === null ? "" : `, and ${teamKnows(knownLead, names)}`;
  return `Proposed option: ${leaders[0]}, because it comes out best ${compared}${known}.`;
}

/** Criteria by weight, each with the answers that made it matter; then the requirements. */
function drivers({ outcome, names }: Recorded): Inline[] {
  const weighing = outcome.weights.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return [
    ...weighing.map(({ topic, weight, because, setByHand }) => {
      const why = setByHand ? ["Set by hand."] : because.map((one) => one.why);
      return `${names.criterion(topic)}, weight ${weight}${why.length === 0 ? "" : `: ${why.join(" ")}`}`;
    }),
    ...outcome.requirements.filter(({ on }) => on).map(({ id }) => `Required: ${names.requirement(id)}`),
  ];
}

/** What is gained most and what is given up by the proposed option; the whole of it stands with the options. */
function consequences(recorded: Recorded): Inline[] {
  const { outcome } = recorded;
  const [leader, ...others] = proposed(recorded);
  const leading = outcome.recommendation.ranking.find(({ language }) => language === leader);
  if (leading === undefined || others.length > 0) return [];
  const sorted = leading.ledger.toSorted((a, b) => b.points - a.points);
  return [
    ...sorted.filter(({ position }) => position > 0).slice(0, 3),
    ...sorted.filter(({ position }) => position < 0),
  ].map((entry) => sideSentence(entry, recorded));
}

function changes(recorded: Recorded) {
  const held = robustness(recorded);
  return [...(held === "" ? [] : [paragraph(held)]), ...list([...closeCalls(recorded), ...turns(recorded)])];
}

/** What no source covers. */
function confirmation({ checklist: questions }: Recorded) {
  return questions.length === 0 ? [] : [paragraph("To be answered by us first:"), ...checklist(questions)];
}
