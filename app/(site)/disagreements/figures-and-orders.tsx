import type { Site } from "@/app/catalog";
import { LanguageName } from "@/components/claim/language-mark";
import { DisagreementItem } from "@/components/disagreement/disagreement-item";
import { Link } from "@/components/site/link";
import type { OrderConflict, Preference } from "@/lib/domain/disagreements";
import { figureOf, type FigureConflict, type ReportedFigure } from "@/lib/domain/figures";
import { formatFigure, formatNumber, roundRatio } from "@/lib/format";
import { sharedRootsOf } from "@/app/shared-roots";
import { claimsOf, sideOf } from "./sides";

/** Figures of the same thing from two articles whose ranges do not meet. */
export function FigureDisagreement({ conflict, site }: { conflict: FigureConflict; site: Site }) {
  const { metric: metricId, subject, relativeTo, lower, upper, factor } = conflict;
  const metric = site.metrics.get(metricId);
  const reference = relativeTo === null ? "" : ` relative to ${nameOf(relativeTo, site)}`;
  return (
    <DisagreementItem
      id={`${metricId}-${lower.claim}-${upper.claim}`.replaceAll("/", "-")}
      title={`${metric?.name ?? metricId}: ${nameOf(subject, site)}${reference}`}
      width={Number.isFinite(factor) ? `${formatNumber(roundRatio(factor))} times apart` : "apart"}
      roots={sharedRootsOf(claimsOf([lower.claim, upper.claim], site), site)}
      sides={[[sideOfFigure(lower)], [sideOfFigure(upper)]]}
    />
  );

  function sideOfFigure(figure: ReportedFigure) {
    const compared = formatFigure(figure);
    const stated = statedFigure(figure, site);
    const holds = (
      <>
        <span className="font-semibold">{stated}</span>
        {stated !== compared && ` (${compared})`}
        {figure.conditions !== null && <span className="text-sm text-muted"> {figure.conditions}</span>}
      </>
    );
    return sideOf({ article: figure.article, holds, claims: [figure.claim] }, site);
  }
}

/** The figure in the unit its article gives it in. */
function statedFigure(figure: ReportedFigure, { claims, metrics }: Site): string {
  const metric = metrics.get(figure.metric);
  const authored = claims
    .get(figure.claim)
    ?.figures.find(
      ({ subject, metric: id, relativeTo }) =>
        id === figure.metric && subject === figure.subject && (relativeTo ?? null) === figure.relativeTo,
    );
  return formatFigure(metric && authored ? figureOf(authored, metric) : figure);
}

/** Articles that put the same two languages in opposite order. */
export function OrderDisagreement({ conflict: { sides }, site }: { conflict: OrderConflict; site: Site }) {
  const [{ topic: id, better, worse }] = sides[0];
  return (
    <DisagreementItem
      id={`order-${id}-${better}-${worse}`}
      title={
        <Link to={`/topics/${id}/`} className="quiet-link">
          {site.topics.get(id)?.name ?? id}: {nameOf(better, site)} or {nameOf(worse, site)}?
        </Link>
      }
      width="opposite order"
      roots={sharedRootsOf(
        claimsOf(
          sides.flat().flatMap(({ claims }) => claims),
          site,
        ),
        site,
      )}
      sides={sides.map((side) => side.map(sideOfOrder))}
      all={`/topics/${id}/`}
    />
  );

  function sideOfOrder({ article, better, worse, claims }: Preference) {
    const holds = (
      <>
        <Language id={better} site={site} /> before <Language id={worse} site={site} />
      </>
    );
    return sideOf({ article, holds, claims }, site);
  }
}

function Language({ id, site }: { id: string; site: Site }) {
  const language = site.languages.get(id);
  return language === undefined ? id : <LanguageName language={language} />;
}

function nameOf(id: string, { languages, frameworks, organizations, tools }: Site): string {
  return (languages.get(id) ?? frameworks.get(id) ?? organizations.get(id) ?? tools.get(id))?.name ?? id;
}
