import type { Site } from "@/app/catalog";
import { countedDisagreements } from "@/app/(site)/disagreements/counted";
import { uncapitalised } from "@/lib/words/capitalised";
import { countingPages } from "@/lib/domain/counting";
import type { Card } from "@/lib/drawing/card-svg";
import { disagreementSentence } from "@/lib/words/finding";
import { formatPosition } from "@/lib/format";
import { cellRow, markOf } from "./rows";

/** /disagreements/ and its ways of counting */
export function disagreementsCard(site: Site, view = ""): Card | null {
  const counting = countingPages(site.articles.values()).get(view);
  if (counting === undefined) return null;
  const { positions, figures, orders, measurements, measured, consensus } = countedDisagreements(
    site,
    counting,
  );
  return {
    title: [{ text: "Where articles disagree" }],
    headline: disagreementSentence(
      {
        positions: positions.length,
        onCriteria: positions.filter(({ topic }) => site.topics.get(topic)?.compared === true).length,
        figures: figures.length,
        orders: orders.length,
        measurements: measurements.length,
        measured,
      },
      counting,
    ),
    note: null,
    figure: {
      kind: "steps",
      rows: positions.slice(0, 5).flatMap(({ topic, language: id, positions: all }) => {
        const language = site.languages.get(id);
        const cell = consensus.get(`${topic}/${id}`);
        if (language === undefined || cell === undefined) return [];
        const name = site.topics.get(topic)?.name ?? topic;
        const row = cellRow(
          { consensus: cell, measured: null },
          { label: `${language.name}: ${uncapitalised(name)}`, mark: markOf(language) },
        );
        const values = all.map(({ position }) => position);
        return [
          {
            ...row,
            text: `${formatPosition(Math.min(...values))} to ${formatPosition(Math.max(...values))}`,
          },
        ];
      }),
    },
  };
}
