import { contendersOf } from "@/lib/domain/guide/contenders";
import { isMostOftenUndecided, isTooClose, shownRecommendation } from "@/lib/domain/guide/guide";
import { countedArticles } from "@/lib/domain/guide/positions";
import { keepingOf } from "@/lib/domain/guide/keeping";
import { guideCounts, keepingSentence } from "@/lib/words/keeping";
import { verdictWords } from "@/lib/words/terms";
import { link, type Inline } from "./markdown";
import type { Recorded } from "./recorded";

/** Keeping the language in use against the leaders, with what a switch would take; empty where none is in use. */
export function keeping(recorded: Recorded): Inline[] {
  const { choice, outcome, robustness, names } = recorded;
  if (choice.current === null) return [];
  const found = keepingOf(choice.current, outcome, shownRecommendation(outcome), {
    close: contendersOf(outcome, robustness),
    isUndecided: isMostOftenUndecided(outcome.recommendation, robustness),
  });
  return [
    keepingSentence(found, names),
    ...(found.moves.length > 0 ? doubt(outcome, robustness) : []),
    ...found.moves.flatMap((to) => switching(found.current, to, recorded)),
    ...(found.moves.length > 0
      ? ["What a switch costs is not in the scores: no source knows our code."]
      : []),
  ];
}

/** Why the lead alone justifies no move. */
function doubt(outcome: Recorded["outcome"], robustness: Recorded["robustness"]): Inline[] {
  if (isMostOftenUndecided(outcome.recommendation, robustness)) {
    return ["Most often there is not enough to rank: these sources alone do not justify a move."];
  }
  return isTooClose(outcome, robustness)
    ? ["The lead is too close to call: these sources alone do not justify a move."]
    : [];
}

function switching(from: string, to: string, recorded: Recorded): Inline[] {
  const { choice, names, migrations, learning, urlOf } = recorded;
  const guide = migrations.find((one) => one.from === from && one.to === to);
  const counted = countedArticles(recorded.articles, choice.counted);
  const times = learning.filter(({ language, article }) => language === to && counted.has(article));
  return [
    ...(guide === undefined
      ? []
      : [
          [
            "The move: ",
            link(
              `from ${names.language(from)} to ${names.language(to)}`,
              urlOf(`/migrations/${from}-to-${to}/`),
            ),
            `, ${guideCounts(guide.steps, guide.pitfalls)}.`,
          ],
        ]),
    ...times.map(({ text, claim, article, verdict }): Inline => [
      `Until productive in ${names.language(to)}: `,
      link(text, urlOf(`/claims/${claim}/`)),
      ` (“${names.article(article)}”${verdict === "unchecked" ? "" : `; evidence: ${verdictWords[verdict]}`}).`,
    ]),
  ];
}
