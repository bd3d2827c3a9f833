import { judgedClaims } from "@/lib/domain/claim-filter";
import type { SearchClaim, SearchEntry, SearchFile, SearchKind } from "@/lib/search/site-search";
import { languageSubsets, subsetId } from "@/lib/domain/comparison/subset";
import { checkedFirst } from "@/lib/domain/verdict";
import { comparisonName } from "@/lib/words/comparison";
import { topicGroupWords } from "@/lib/words/terms";
import { siteParts } from "@/components/site/site-parts";
import { findingOf } from "./cards/card";
import { getSite, type Site } from "./catalog";
import { listedClaim } from "./listed-claim";

/** What search knows of this site. */
export function searchFile(): SearchFile {
  const site = getSite();
  const compared = [...site.topics.values()].filter((topic) => topic.compared);
  return {
    entries: entriesOf(site),
    claims: searchClaims(site),
    criteria: { topics: compared.map(({ id }) => id), sets: [...site.criterionSets] },
  };
}

/** Every claim with its verdict and agreement, in the order of the catalog. */
export function searchClaims(site: Site): readonly SearchClaim[] {
  const claims = checkedFirst([...site.claims.values()], site.verdicts);
  return judgedClaims(claims, site.verdicts, [...site.consensus.values()]).map((claim) => ({
    ...listedClaim(claim, site),
    article: claim.article,
    topic: claim.topic,
    languages: claim.languages,
    labels: claim.labels,
  }));
}

function entriesOf(site: Site): readonly SearchEntry[] {
  const { languages, topics, articles, frameworks, benchmarks, datasets, evidence } = site;
  const { caseStudies, migrations, pages, sources } = site;
  return [
    ...[...languages.values()].map(({ id, name, aliases, summary }) =>
      entry("language", `/languages/${id}/`, name, ...aliases, summary),
    ),
    ...comparisonEntries(site),
    ...site.guide.presets.map(({ id, title, text }) => entry("preset", `/choose/${id}/`, title, text)),
    ...[...topics.values()].map(({ id, name, question, definition, group }) =>
      entry("topic", `/topics/${id}/`, name, question, definition, topicGroupWords[group]),
    ),
    ...[...articles.values()].map(({ id, title, publisher, author }) =>
      entry("article", `/articles/${id}/`, title, publisher, typeof author === "string" ? author : ""),
    ),
    ...[...frameworks.values()].map(({ id, name, aliases, summary, language }) =>
      entry(
        "framework",
        `/frameworks/#${id}`,
        name,
        ...aliases,
        summary,
        languages.get(language)?.name ?? "",
      ),
    ),
    ...[...benchmarks.values()].map(({ id, title, question }) =>
      entry("benchmark", `/benchmarks/${id}/`, title, question),
    ),
    ...[...evidence.values()].map(({ id, question, finding, sources: read }) => {
      const titles = read.flatMap((source) => sources.get(source)?.title ?? []);
      return entry("evidence", `/evidence/${id}/`, question, finding, ...titles);
    }),
    ...[...datasets.values()].map(({ id, title, shortTitle, by, method }) =>
      entry("dataset", `/datasets/${id}/`, shortTitle, title, by, method),
    ),
    ...[...caseStudies.values()].map(({ id, title, summary }) =>
      entry("case study", `/case-studies/${id}/`, title, summary),
    ),
    ...[...migrations.values()].map(({ id, from, to, summary }) =>
      entry(
        "migration",
        `/migrations/${id}/`,
        `${languages.get(from)?.name} to ${languages.get(to)?.name}`,
        summary,
      ),
    ),
    ...[...pages.values()].map(({ id, title, description }) => entry("page", `/${id}/`, title, description)),
    ...partEntries(site),
  ];
}

/** Of every page that leads to others and is no text of its own, with what it comes to. */
function partEntries(site: Site): readonly SearchEntry[] {
  return siteParts
    .flatMap<{ to: string; label: string }>(({ links }) => links)
    .concat({ to: "/method/coverage/", label: "Coverage" })
    .filter(({ to }) => to.endsWith("/") && !site.pages.has(to.slice(1, -1)))
    .map(({ to, label }) => entry("page", to, label, findingOf(to, site)));
}

/** Of every set of languages with a page; its words are the same in every order. */
function comparisonEntries({ languages, largerSets }: Site): readonly SearchEntry[] {
  return languageSubsets([...languages.keys()], largerSets).map((ids) => {
    const compared = ids.flatMap((id) => languages.get(id) ?? []);
    const aliases = compared.flatMap((language) => language.aliases);
    return entry("comparison", `/compare/${subsetId(ids)}/`, comparisonName(compared), ...aliases);
  });
}

/** Each further text is a line of its own, so that an excerpt is of one of them. */
function entry(kind: SearchKind, to: string, title: string, ...texts: readonly string[]): SearchEntry {
  return { id: to, kind, to, title, text: texts.filter((text) => text !== "").join("\n") };
}
