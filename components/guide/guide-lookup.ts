import type { ListedClaim } from "@/components/claim/claim-item";
import type { MarkedLanguage } from "@/components/claim/language-mark";
import { preferenceTopic } from "@/lib/domain/guide/choice";
import type { DifferenceNames } from "@/lib/words/guide-difference";
import type { Requirement } from "@/lib/schema/guide";
import { topicGroupWords } from "@/lib/words/terms";
import type { GuideData } from "./guide-data";

/** What the ids in a result stand for. */
export type GuideLookup = {
  readonly names: DifferenceNames;
  readonly languages: ReadonlyMap<string, MarkedLanguage>;
  readonly languageNames: ReadonlyMap<string, string>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly claims: ReadonlyMap<string, ListedClaim>;
  readonly sources: ReadonlyMap<string, GuideData["sources"][number]>;
  /** The title of each dataset. */
  readonly datasets: ReadonlyMap<string, string>;
};

export function lookupOf({
  facts,
  otherClaims,
  articles,
  datasets,
  traits,
  sources,
}: GuideData): GuideLookup {
  const { languages, criteria, guide, claims } = facts;
  const languageNames = mapOf(languages, ({ name }) => name);
  const requirements = mapOf(guide.requirements, (requirement) => requirement);
  const articleOf = mapOf(articles, (article) => article);
  const questions = mapOf(guide.questions, (question) => question);
  const traitNames = mapOf(traits, ({ title }) => title);
  // A preferred requirement stands among the criteria.
  const criterionNames = new Map([
    ...mapOf(criteria, ({ name }) => name),
    ...guide.requirements.map(({ id, label }) => [preferenceTopic(id), label] as const),
  ]);
  const listed = [...claims, ...otherClaims].map((claim): ListedClaim => {
    const article = articleOf.get(claim.id.slice(0, claim.id.indexOf("/")));
    return {
      ...claim,
      articleTitle: article?.title ?? "",
      year: article?.year ?? "",
      old: article?.old ?? false,
    };
  });
  const groups = mapOf(criteria, ({ group }) => topicGroupWords[group]);
  return {
    names: {
      language: (id) => languageNames.get(id) ?? id,
      criterion: (id) => criterionNames.get(id) ?? id,
      // A preferred requirement belongs to no group: it stands for itself.
      group: (criterion) => groups.get(criterion) ?? criterionNames.get(criterion) ?? criterion,
      article: (id) => articleOf.get(id)?.title ?? id,
      requirement: (id) => requirements.get(id)?.label ?? id,
      trait: (id) => traitNames.get(id) ?? id,
      question: (id) => questions.get(id)?.question ?? id,
      option: (question, id) => questions.get(question)?.options.find((one) => one.id === id)?.label ?? id,
    },
    languages: mapOf(languages, (language) => language),
    languageNames,
    requirements,
    claims: mapOf(listed, (claim) => claim),
    sources: mapOf(sources, (source) => source),
    datasets: mapOf(datasets, ({ title }) => title),
  };
}

function mapOf<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
): ReadonlyMap<string, Value> {
  return new Map(items.map((item) => [item.id, valueOf(item)]));
}
