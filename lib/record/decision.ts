import { isTooClose } from "@/lib/domain/guide";
import { leadersOf } from "@/lib/domain/recommendation";
import { formatNames } from "@/lib/format";
import { closeCalls, leftOut, notCompared, robustness, ruledOut, turns } from "./changes";
import { checklist, heading, list, markdownOf, paragraph, type Inline } from "./markdown";
import { needs } from "./needs";
import type { Recorded } from "./recorded";
import { scores, sources } from "./scores";
import { dissent, prosAndCons } from "./sides";
import { finding, origin, section } from "./summary";

/**
 * The result of the guide as a decision record, to be kept beside the code: Markdown Architectural Decision Records
 * 4.0 (adr.github.io/madr). It proposes; who decides, and when, is theirs to fill in.
 */
export function decisionRecord(recorded: Recorded): string {
  const { outcome, names } = recorded;
  const { ranking } = outcome.recommendation;
  const options = [...outcome.remaining, ...outcome.ruledOut.map(({ language }) => language)];
  return `---\nstatus: proposed\n---\n\n${markdownOf([
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
    ...section("Dissent", list(dissent(recorded)), 3),
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

function titleOf({ outcome, robustness: found, names }: Recorded): string {
  const [leader, ...others] = leadersOf(outcome.recommendation);
  return leader === undefined || others.length > 0 || isTooClose(outcome, found)
    ? "Choose a backend language"
    : `Write the backend in ${names.language(leader)}`;
}

function outcomeSentence({ outcome, robustness: found, names }: Recorded): string {
  const leaders = leadersOf(outcome.recommendation).map(names.language);
  if (leaders.length === 0) return "No option can be proposed by these answers.";
  if (leaders.length > 1) return `No single option can be proposed: ${formatNames(leaders)} are level.`;
  return isTooClose(outcome, found)
    ? `Leading option: ${leaders[0]}, by so little that something small gives another lead (see Confirmation).`
    : `Proposed option: ${leaders[0]}, because it comes out best by the weights above.`;
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

function consequences(recorded: Recorded): Inline[] {
  const { outcome } = recorded;
  const leaders = leadersOf(outcome.recommendation);
  const leading = outcome.recommendation.ranking.find(({ language }) => leaders.includes(language));
  return leading === undefined || leaders.length > 1 ? [] : prosAndCons(leading, recorded);
}

/** What to look at before and after: what would change the answer, and what no source covers. */
function confirmation(recorded: Recorded) {
  const held = robustness(recorded);
  return [
    ...(held === "" ? [] : [paragraph(held)]),
    ...list([...closeCalls(recorded), ...turns(recorded)]),
    ...(recorded.checklist.length === 0 ? [] : [paragraph("Still to be answered by us:")]),
    ...checklist(recorded.checklist),
  ];
}
