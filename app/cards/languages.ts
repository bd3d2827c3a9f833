import type { Site } from "@/app/catalog";
import { coverageOf, profileOf } from "@/app/(site)/languages/profile";
import { claimsOn, topicCells } from "@/app/(site)/topics/standings";
import { criterionFinding, unjudgedFinding } from "@/lib/words/criterion";
import { groupBy } from "@/lib/domain/group";
import type { LanguageProfile } from "@/lib/domain/comparison/language-profile";
import type { CardFigure } from "@/lib/drawing/card-figure";
import type { Card } from "@/lib/drawing/card-svg";
import { languageSentence } from "@/lib/words/finding";
import { formatCounted } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import { cellRow, countRows, languageTitle, markOf, wordRows } from "./rows";

/** /languages/ */
export function languagesCard(site: Site): Card {
  const all = [...site.languages.values()].map((language) => ({
    language,
    ...coverageOf(language.id, site),
    profile: profileOf(language.id, site),
  }));
  const [most, least] = [
    all.toSorted((a, b) => b.claims.length - a.claims.length)[0],
    all.toSorted((a, b) => a.claims.length - b.claims.length)[0],
  ];
  return {
    title: languageTitle(all.map(({ language }) => language)),
    headline:
      most === undefined || least === undefined
        ? "No language is compared."
        : `${most.claims.length} claims of ${most.articles} articles name ${most.language.name}; ${least.claims.length} of ${least.articles} name ${least.language.name}.`,
    note: null,
    figure: wordRows(
      all.map(({ language, profile: { strengths, weaknesses } }) => ({
        label: language.name,
        mark: markOf(language),
        text: `${formatCounted(strengths.length, "strength")}, ${weaknesses.length} ${weaknesses.length === 1 ? "weakness" : "weaknesses"}`,
      })),
    ),
  };
}

/** /languages/<id>/ */
export function languageCard(site: Site, id: string): Card | null {
  const language = site.languages.get(id);
  if (language === undefined) return null;
  const profile = profileOf(id, site);
  const criteria = [...site.topics.values()].filter(({ compared }) => compared).length;
  return {
    title: [...languageTitle([language]), { text: "as a backend, by the articles" }],
    headline: languageSentence(language.name, { ...profile, criteria }),
    note: null,
    figure: {
      kind: "steps",
      rows: extremes(profile).map(({ name, cell }) => cellRow(cell, { label: name })),
    },
  };
}

/** The clearest strengths and weaknesses. */
function extremes({ strengths, weaknesses, mixed }: LanguageProfile) {
  return [...strengths.slice(0, 2), ...weaknesses.slice(0, 2), ...mixed, ...strengths.slice(2)].slice(0, 4);
}

/** /topics/ */
export function topicsCard(site: Site): Card {
  const topics = [...site.topics.values()].map((topic) => ({
    topic,
    claims: claimsOn(topic.id, site).length,
  }));
  const most = topics.toSorted((a, b) => b.claims - a.claims).slice(0, 5);
  const compared = topics.filter(({ topic }) => topic.compared).length;
  return {
    title: [{ text: "Topics" }],
    headline: `Claims fall under ${topics.length} topics; languages are compared on ${compared} of them.${mostClaimed(most[0])}`,
    note: null,
    figure: countRows(
      most.map(({ topic, claims }) => ({
        label: topic.name,
        count: claims,
        text: formatCounted(claims, "claim"),
      })),
    ),
  };
}

function mostClaimed(
  most: { readonly topic: { readonly name: string }; readonly claims: number } | undefined,
) {
  return most === undefined
    ? ""
    : ` ${most.topic.name} has the most, ${formatCounted(most.claims, "claim")}.`;
}

/** /topics/<id>/ */
export function topicCard(site: Site, id: string): Card | null {
  const topic = site.topics.get(id);
  if (topic === undefined) return null;
  const cells = topicCells(topic, site).filter(
    ({ cell }) => topic.compared || cell.consensus.median !== null,
  );
  const claims = claimsOn(id, site);
  const articles = new Set(claims.map(({ article }) => article)).size;
  return {
    title: [{ text: topic.question }],
    headline:
      cells.length === 0
        ? unjudgedFinding(topic.name, claims.length, articles)
        : criterionFinding(
            topic.name,
            cells.map(({ language }) => language),
            cells.map(({ cell }) => cell),
          ),
    note: null,
    figure: cells.length === 0 ? claimsByArticle(claims, site) : positionsIn(cells),
  };
}

function positionsIn(cells: ReturnType<typeof topicCells>): CardFigure {
  const rows = cells.map(({ language, cell }) =>
    cellRow(cell, { label: language.name, mark: markOf(language) }),
  );
  return { kind: "steps", rows };
}

function claimsByArticle(claims: readonly Claim[], { articles }: Site): CardFigure {
  return countRows(
    [...groupBy(claims, ({ article }) => article)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .map(([id, own]) => ({
        label: articles.get(id)?.shortTitle ?? id,
        count: own.length,
        text: formatCounted(own.length, "claim"),
      })),
  );
}
