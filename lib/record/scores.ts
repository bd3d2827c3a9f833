import type { RootContent } from "mdast";
import { shownRecommendation } from "@/lib/domain/guide/guide";
import { articlesBehind, datasetsBehind, type LedgerEntry } from "@/lib/domain/guide/recommendation";
import { formatPosition, formatScore } from "@/lib/format";
import { link, list, paragraph, strong, table, type Inline } from "./markdown";
import type { Recorded } from "./recorded";

/** The ledgers of all ranked languages in one table: what each criterion weighs and where each language stands. */
export function scores({ outcome, names, urlOf }: Recorded): RootContent[] {
  const { ranking } = shownRecommendation(outcome);
  const [first] = ranking;
  if (first === undefined || first.ledger.length === 0) return [];
  const total = first.ledger.reduce((sum, { weight }) => sum + weight, 0);
  const rows = first.ledger.map(({ topic, weight, from }): Inline[] => [
    // A preferred requirement has no page.
    from === "requirement"
      ? names.criterion(topic)
      : [link(names.criterion(topic), urlOf(`/topics/${topic}/`))],
    String(weight),
    ...ranking.map(({ ledger }) => positionWords(ledger.find((entry) => entry.topic === topic))),
  ]);
  const sums: Inline[] = [
    [strong("Score")],
    `÷ ${total}`,
    ...ranking.map(({ score }): Inline => [strong(score === null ? "–" : formatScore(score))]),
  ];
  return [
    table(
      ["Criterion", "Weight", ...ranking.map(({ language }) => names.language(language))],
      [...rows, sums],
    ),
    paragraph(
      `Positions run from −2 (worst) to +2 (best); a score is the sum of weight × position, divided by the sum of weights. A position is what the articles together say, or, where it says so: measured (by datasets), known (the team knows the language), overruled (set by hand), met, not met or not known (a preferred requirement).`,
    ),
  ];
}

/** The articles and datasets behind the scores, with their pages. */
export function sources({ outcome, names, datasets, urlOf }: Recorded): RootContent[] {
  const shown = shownRecommendation(outcome);
  return list([
    ...articlesBehind(shown).map((id): Inline => [
      "Article: ",
      link(names.article(id), urlOf(`/articles/${id}/`)),
    ]),
    ...datasetsBehind(shown).map((id): Inline => [
      "Dataset: ",
      link(datasets.get(id) ?? id, urlOf(`/datasets/${id}/`)),
    ]),
  ]);
}

function positionWords(entry: LedgerEntry | undefined): string {
  if (entry === undefined) return "–";
  const { position, from, said } = entry;
  const number = formatPosition(position);
  switch (from) {
    case "articles":
      return number;
    case "measured":
    case "known":
      return `${number} ${from}`;
    case "reader":
      return said === null || said === undefined
        ? `${number} overruled (not judged)`
        : `${number} overruled (was ${formatPosition(said)})`;
    case "requirement":
      return `${number} ${position === 0 ? "not known" : position > 0 ? "met" : "not met"}`;
    default:
      return from satisfies never;
  }
}
