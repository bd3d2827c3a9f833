import type { Counted } from "@/lib/domain/guide/positions";
import { biasWords } from "@/lib/words/guide-change";
import type { GuideNames } from "@/lib/words/guide";
import { formatNames, formatPosition } from "@/lib/format";
import { strong, type Inline } from "./markdown";
import type { Recorded } from "./recorded";

/** One thing that was asked for. */
export type Need = { readonly what: string; readonly wanted: string };

/** What was asked for: answers, requirements, the language in use, what was left out and what counts. */
export function needsOf({
  choice,
  outcome,
  names,
}: Pick<Recorded, "choice" | "outcome" | "names">): readonly Need[] {
  const { answers, current, leave, counted, overrules } = choice;
  const quoted = (ids: readonly string[]) => formatNames(ids.map((id) => `“${names.requirement(id)}”`));
  const required = outcome.requirements.filter(({ on }) => on).map(({ id }) => id);
  const preferred = outcome.requirements.filter((state) => state.preferred).map(({ id }) => id);
  const byHand = outcome.weights.filter(({ setByHand }) => setByHand);
  const needs: Need[] = [
    ...Object.entries(answers).map(([question, options]) => ({
      what: names.question(question),
      wanted: options.map((option) => names.option(question, option)).join("; "),
    })),
    { what: "Required:", wanted: quoted(required) },
    { what: "Preferred:", wanted: quoted(preferred) },
    { what: "In use today:", wanted: current === null ? "" : names.language(current) },
    { what: "Left out:", wanted: formatNames(leave.map(names.language)) },
    {
      what: "Weights set by hand:",
      wanted: byHand.map(({ topic, weight }) => `“${names.criterion(topic)}” ${weight}`).join(", "),
    },
    { what: "Overruled:", wanted: overruledWords(overrules, names) },
    { what: "What counts:", wanted: countedWords(counted, names).join("; ") },
  ];
  return needs.filter(({ wanted }) => wanted !== "");
}

/** The same as lines of a record. */
export function needs(recorded: Recorded): Inline[] {
  return needsOf(recorded).map(({ what, wanted }) => [strong(what), ` ${wanted}`]);
}

function overruledWords(overrules: Recorded["choice"]["overrules"], names: GuideNames): string {
  return Object.entries(overrules)
    .map(([cell, position]) => {
      const [topic = "", language = ""] = cell.split("/");
      return `${names.language(language)} on “${names.criterion(topic)}” ${formatPosition(position)}`;
    })
    .join(", ");
}

/** What counts otherwise than it does by default. */
function countedWords({ layer, since, independent, named, asWritten, skip }: Counted, names: GuideNames) {
  return [
    ...(layer === "articles" ? ["Articles only, no measurements"] : []),
    ...(layer === "only-measured" ? [biasWords({ id: "only-measured" })] : []),
    ...(since === null ? [] : [biasWords({ id: `since-${since}` })]),
    ...(independent ? [biasWords({ id: "independent" })] : []),
    ...(named ? [biasWords({ id: "named" })] : []),
    ...(asWritten ? [biasWords({ id: "written" })] : []),
    ...(skip.length === 0
      ? []
      : [`Without ${formatNames(skip.map((article) => `“${names.article(article)}”`))}`]),
  ];
}
