import type { Site } from "@/app/catalog";
import { opposingOf, oppositionOf, unopposedBecause } from "@/app/(site)/claims/opposing";
import { articleAge } from "@/app/listed-claim";
import { verdictMarks } from "@/components/claim/verdict-mark";
import { bearingCounts } from "@/lib/domain/evidence";
import { verdictCounts, type VerdictCounts } from "@/lib/domain/verdict";
import type { CardFigure, CardMark, StepRow } from "@/lib/drawing/card-figure";
import type { Card } from "@/lib/drawing/card-svg";
import { paperColors } from "@/lib/drawing/colors";
import { bearingSentence, checkedSentence, claimStanding, leadingSentences } from "@/lib/words/finding";
import { formatNumber } from "@/lib/format";
import type { Verdict } from "@/lib/domain/verdict";
import type { Claim } from "@/lib/schema/claim";
import { verdictWords } from "@/lib/words/terms";
import { cellRow, countRows, languageTitle, markOf } from "./rows";

/** As much of a long finding as is read at a glance, with what it comes to for claims, in characters. */
const mostFinding = 300;
/** A plain yes or no is no finding. */
const leastHeadline = 60;

/** /claims/ */
export function claimsCard({ claims, verdicts, articles }: Site): Card {
  const counts = verdictCounts([...claims.values()], verdicts);
  return {
    title: [{ text: `Claims of ${articles.size} articles on backends` }],
    headline: checkedSentence(counts),
    note: null,
    figure: verdictRows(counts),
  };
}

/** /claims/<article>/<claim>/ */
export function claimCard(site: Site, articleId: string, claimId: string): Card | null {
  const claim = site.claims.get(`${articleId}/${claimId}`);
  const article = site.articles.get(articleId);
  if (claim === undefined || article === undefined) return null;
  const topic = site.topics.get(claim.topic)?.name ?? claim.topic;
  const verdict = site.verdicts.get(claim.id) ?? "unchecked";
  return {
    title: [
      { text: topic },
      ...languageTitle(claim.languages.flatMap((id) => site.languages.get(id) ?? [])),
      { text: verdictWords[verdict], mark: verdictMark(verdict) },
    ],
    headline: claim.says,
    note: claimStanding({
      article: article.shortTitle,
      year: articleAge(article.id, site).year,
      verdict,
      opposition: oppositionOf(claim, opposingOf(claim, site), site),
      unopposed: unopposedBecause(claim, site),
    }),
    figure: { kind: "steps", rows: standingRows(claim, site) },
  };
}

/** What all articles say of the languages the claim names, on its topic. */
function standingRows({ topic, languages }: Claim, site: Site): readonly StepRow[] {
  return languages.flatMap((id) => {
    const language = site.languages.get(id);
    const consensus = site.consensus.get(`${topic}/${id}`);
    if (language === undefined || consensus === undefined || consensus.median === null) return [];
    const row = cellRow(
      { consensus, measured: null },
      { label: `${language.name}, all articles`, mark: markOf(language) },
    );
    return [row];
  });
}

/** The checked claims by verdict. */
export function verdictRows({ counts }: VerdictCounts): CardFigure | null {
  const checked = counts.filter(({ verdict }) => verdict !== "unchecked");
  if (checked.length === 0) return null;
  return countRows(
    checked
      .toSorted((a, b) => b.count - a.count)
      .map(({ verdict, count }) => ({ label: verdictWords[verdict], mark: verdictMark(verdict), count })),
  );
}

function verdictMark(verdict: Verdict): CardMark {
  const { path, tone } = verdictMarks[verdict];
  return { path, color: toneColors[tone], drawn: "line" };
}

const toneColors = {
  "text-good": paperColors.good,
  "text-warn": paperColors.warn,
  "text-bad": paperColors.bad,
  "text-muted": paperColors.muted,
} as const satisfies Record<(typeof verdictMarks)[Verdict]["tone"], string>;

/** /evidence/ */
export function evidenceIndexCard({ evidence, claims, verdicts }: Site): Card {
  const counts = verdictCounts([...claims.values()], verdicts);
  return {
    title: [{ text: "Evidence" }],
    headline: `${evidence.size} checks against primary sources and independent measurements bear on ${formatNumber(counts.checked)} of ${formatNumber(claims.size)} claims.`,
    note: null,
    figure: verdictRows(counts),
  };
}

/** /evidence/<id>/ */
export function evidenceCard({ evidence: all }: Site, id: string): Card | null {
  const evidence = all.get(id);
  if (evidence === undefined) return null;
  const note = bearingSentence(bearingCounts([evidence]));
  const mostHeadline = mostFinding - (note === null ? 0 : note.length + 1);
  return {
    title: [{ text: evidence.question }],
    headline: leadingSentences(evidence.finding, mostHeadline, leastHeadline),
    note,
    figure: null,
  };
}
