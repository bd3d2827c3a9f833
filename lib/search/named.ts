import { asking, tellingWords } from "./rank";
import { isShort, sameAs, singularOf } from "./forms";
import { bareName, hasWord, queryWords, wordsOf } from "./scan";
import type { SearchEntry, SearchFile, SearchKind } from "./site-search";

/** Where a query leads that names languages, alone or with topics. */
export type Named = {
  /** The pages of what it names together, then of a part of it. */
  readonly pages: readonly SearchEntry[];
  /** The pages of the single names, where they are not among these. */
  readonly beside: readonly SearchEntry[];
  /** The languages, as this site calls them. */
  readonly languages: readonly string[];
  /** The words that name topics. */
  readonly topicWords: readonly string[];
  /** What is asked for as this site calls it: "Go Concurrency" for "golang concurrency". */
  readonly asCalled: string;
  /** Whether the pages are of all that is asked for. */
  readonly whole: boolean;
};

/** Words of a query, and what they name. */
type Part = { readonly words: readonly string[]; readonly entry: SearchEntry | null };

/** So many topics at most are meant by words that are no topic's name. */
const mostMeant = 3;

/** So many words at most are one name: "start up time". */
const longestName = 3;

/** Words for what every language is, which beside its name say nothing. */
const ofEvery = ["language", "languages", "programming"];

/**
 * The pages of the topics and languages in a query, in whatever order it has them: of a topic and two languages or more
 * their comparison by this criterion, of a topic and one language what the topic's page has of it, of languages alone
 * their comparison. Only addresses that exist; null where the query names no language, or asks something else of one.
 */
export function namedIn(file: SearchFile, query: string): Named | null {
  const words = queryWords(query);
  const parts = partsOf(file, words);
  const languages = entriesOf(file, "language").filter((one) => parts.some(({ entry }) => entry === one));
  const called = parts.filter(({ entry }) => entry?.kind === "topic");
  const others = parts.filter(({ entry }) => entry === null).flatMap(({ words }) => words.filter(isTelling));
  const meant = topicsMeant(file, others);
  const topics = [...new Set([...called.flatMap(({ entry }) => entry ?? []), ...meant])];
  const asksMore = others.length > 0 || tellingWords(query).length < words.length;
  if (languages.length === 0 || (languages.length + topics.length === 1 && asksMore)) return null;

  const pages = togetherOf(file, topics, languages);
  const charts = languages.length > 1 ? chartsAsking(file, others) : [];
  return {
    pages: [...migrationsIn(file, query), ...charts, ...pages],
    beside: languages.length === 1 ? [] : [...topics, ...languages].filter((one) => !pages.includes(one)),
    languages: languages.map(({ title }) => title),
    topicWords: [...called.flatMap(({ words }) => words), ...(meant.length > 0 ? others : [])],
    asCalled: parts.flatMap(({ words, entry }) => entry?.title ?? words.filter(isTelling)).join(" "),
    whole:
      pages.length > 0 &&
      (meant.length > 0 || others.length === 0) &&
      !topics.some((topic) => pages.includes(topic)),
  };
}

function isTelling(word: string): boolean {
  return !asking.has(word) && !ofEvery.includes(word);
}

/** Of each topic what there is of the languages, the topic itself where there is nothing; then of the languages alone. */
function togetherOf(
  file: SearchFile,
  topics: readonly SearchEntry[],
  languages: readonly SearchEntry[],
): readonly SearchEntry[] {
  const [first, ...more] = languages;
  if (first === undefined) return [];
  if (more.length === 0) return [...topics.map((topic) => partOfTopic(file, topic, first) ?? topic), first];
  const set = languages.map(idOf).join("-vs-");
  const comparison = file.entries.find(({ to }) => to === `/compare/${set}/`);
  if (comparison === undefined) return topics;
  return [...topics.map((topic) => byCriterion(file, topic, set, comparison) ?? topic), comparison];
}

/** A comparison by one criterion, called as its page is. */
function byCriterion(
  { criteria }: SearchFile,
  topic: SearchEntry,
  set: string,
  comparison: SearchEntry,
): SearchEntry | null {
  if (!criteria.sets.includes(set) || !criteria.topics.includes(idOf(topic))) return null;
  const to = `${comparison.to}${idOf(topic)}/`;
  const text = `${topic.text}\n${comparison.text}`;
  return { id: to, to, kind: "comparison", title: `${topic.title}: ${comparison.title}`, text };
}

/** What the page of a topic has of one language: always something where the topic is compared, else its claims. */
function partOfTopic(
  { criteria, claims }: SearchFile,
  topic: SearchEntry,
  language: SearchEntry,
): SearchEntry | null {
  const [on, of] = [idOf(topic), idOf(language)];
  const hasPart =
    criteria.topics.includes(on) ||
    claims.some((claim) => claim.topic === on && claim.languages.includes(of));
  if (!hasPart) return null;
  const to = `${topic.to}#${of}`;
  const text = `${topic.text}\n${language.text}`;
  return { id: to, to, kind: "topic", title: `${topic.title}: ${language.title}`, text };
}

/** The charts whose question has all of the words, how much “faster” one language is than another, where no topic has such a name. */
function chartsAsking(file: SearchFile, words: readonly string[]): readonly SearchEntry[] {
  const isName = entriesOf(file, "topic").some(({ title }) =>
    words.every((word) => wordsOf(title).includes(word)),
  );
  if (words.length === 0 || isName) return [];
  return entriesOf(file, "benchmark").filter(({ text }) => {
    const [question = ""] = text.split("\n");
    return words.every((word) => hasWord(question, word));
  });
}

/** The migrations that a query says: "go to rust". */
function migrationsIn(file: SearchFile, query: string): readonly SearchEntry[] {
  const said = ` ${bareName(query)} `;
  return entriesOf(file, "migration").filter(({ title }) => said.includes(` ${bareName(title)} `));
}

/**
 * The topics whose name words begin, as "memory", then those whose definition or group begins with them, as that of
 * throughput with "speed", then those that have them in their name: "safety". Whole words come before beginnings.
 */
function topicsMeant(file: SearchFile, words: readonly string[]): readonly SearchEntry[] {
  const [first] = words;
  if (first === undefined || words.some(isShort)) return [];
  const none = 4;
  const placeOf = ({ title, text, to }: SearchEntry): number => {
    const hasAll = (line: string): boolean => words.every((word) => hasWord(line, word));
    const names = [title, idOf({ to })].filter(hasAll).map((name) => wordsOf(name)[0]);
    const firsts = [first, ...sameAs(first)].map(singularOf);
    const isFirst = (word = ""): boolean => firsts.includes(singularOf(word));
    if (names.some(isFirst)) return 0;
    if (text.split("\n").some((line) => hasAll(line) && isFirst(wordsOf(line)[0]))) return 1;
    if (names.some((name) => name?.startsWith(first))) return 2;
    return names.length > 0 ? 3 : none;
  };
  return entriesOf(file, "topic")
    .map((topic) => ({ topic, place: placeOf(topic) }))
    .filter(({ place }) => place < none)
    .toSorted((a, b) => a.place - b.place)
    .slice(0, mostMeant)
    .map(({ topic }) => topic);
}

/** A query in parts, each a name of the site, the longest there is, or one word that is none. */
function partsOf(file: SearchFile, words: readonly string[]): readonly Part[] {
  const names = namesOf(file);
  const namedBy = (some: readonly string[]) => names.get(lettersOf(some.join(" "))) ?? null;
  const parts: Part[] = [];
  let left = words;
  while (left.length > 0) {
    const beginnings = Array.from({ length: longestName }, (_, less) => left.slice(0, longestName - less));
    const taken = beginnings.find((some) => namedBy(some) !== null) ?? left.slice(0, 1);
    parts.push({ words: taken, entry: namedBy(taken) });
    left = left.slice(taken.length);
  }
  return parts;
}

/** Topics and languages by what they are called, by the letters alone: "coldstart", "nodejs". */
function namesOf(file: SearchFile): ReadonlyMap<string, SearchEntry> {
  const languages = entriesOf(file, "language").flatMap((language) =>
    // The last line is a sentence.
    [language.title, ...language.text.split("\n").slice(0, -1)].map((name) => [name, language] as const),
  );
  const topics = entriesOf(file, "topic").flatMap((topic) =>
    [topic.title, idOf(topic)].map((name) => [name, topic] as const),
  );
  return new Map([...topics, ...languages].map(([name, entry]) => [lettersOf(name), entry]));
}

function lettersOf(name: string): string {
  return bareName(name).replaceAll(" ", "");
}

function entriesOf({ entries }: SearchFile, kind: SearchKind): readonly SearchEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}

/** "/topics/latency/" → "latency" */
function idOf({ to }: Pick<SearchEntry, "to">): string {
  return to.split("/")[2] ?? "";
}
