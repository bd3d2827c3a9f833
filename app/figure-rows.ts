import type { FigureRow } from "@/components/claim/figure-table";
import type { EvidenceFigureRow } from "@/components/source/evidence-figures";
import { figureOf } from "@/lib/domain/figures";
import { formatFigure, standingFigure } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import type { Evidence } from "@/lib/schema/evidence";
import type { AuthoredFigure } from "@/lib/schema/figure";
import type { Site } from "./catalog";
import { articleAge } from "./listed-claim";

/** The figures of the claims as the claims state them, in their order. */
export function figureRows(claims: readonly Claim[], site: Site): readonly FigureRow[] {
  return claims.flatMap(({ id, article, figures }) =>
    figures.flatMap((figure) => {
      const metric = site.metrics.get(figure.metric);
      if (metric === undefined) return [];
      return [
        {
          claim: id,
          metric: metric.name,
          subject: nameOf(figure.subject, site),
          text: standingFigure(formatFigure(figureOf(figure, metric))),
          note: noteOn(figure, site),
          articleTitle: site.articles.get(article)?.shortTitle ?? article,
          ...articleAge(article, site),
          verdict: site.verdicts.get(id) ?? "unchecked",
        },
      ];
    }),
  );
}

/** The figures that a source gives, in their order. */
export function evidenceFigureRows({ figures }: Evidence, site: Site): readonly EvidenceFigureRow[] {
  return figures.flatMap((figure) => {
    const metric = site.metrics.get(figure.metric);
    if (metric === undefined) return [];
    return [
      {
        subject: nameOf(figure.subject, site),
        metric: metric.name,
        text: standingFigure(formatFigure(figureOf(figure, metric))),
        note: noteOn(figure, site),
      },
    ];
  });
}

/** What a figure is relative to, what it holds under, of when it is, whose arithmetic. */
function noteOn({ subject, relativeTo, conditions, year, derived }: AuthoredFigure, site: Site): string {
  return [
    relativeTo === undefined || relativeTo === subject ? "" : `relative to ${nameOf(relativeTo, site)}`,
    conditions ?? "",
    relativeTo === subject ? "relative to the same without it" : "",
    year === undefined ? "" : `of ${year}`,
    derived === true ? "derived by us" : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function nameOf(id: string, { languages, frameworks, organizations, tools }: Site): string {
  return (languages.get(id) ?? frameworks.get(id) ?? organizations.get(id) ?? tools.get(id))?.name ?? id;
}
