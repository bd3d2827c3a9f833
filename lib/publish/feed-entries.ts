import { changesOf, verdictChangesOf, type Change } from "@/lib/domain/releases";
import { groupBy } from "@/lib/domain/group";
import { formatCounted, formatDate } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import type { Release } from "@/lib/schema/release";
import { verdictWords } from "@/lib/words/terms";
import type { PublishedContent } from "./content";
import { redirects, type Moving } from "./redirects";

/** One thing a subscriber is told. */
export type FeedEntry = {
  /** What of the release this is: never the same for two entries of one day, in whatever feed. */
  readonly id: string;
  /** The page it leads to: a site path, perhaps with an anchor. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** The day of the release. */
  readonly day: string;
};

/** What the entries are made of. */
export type FedContent = Moving & Pick<PublishedContent, "verdicts">;

/** Readers of feeds keep what they have seen: older entries need not be carried along. */
const mostEntries = 100;

/** More than this many changes of one sort, in one article and release, are told in one entry. */
const mostAlike = 10;

/**
 * What releases changed, newest first: for each release what it brought in all, then verdicts, evidence and
 * claims. Texts are those of today.
 *
 * @param language only what is about this language, by its id; all when null
 */
export function feedEntries(content: FedContent, language: string | null = null): FeedEntry[] {
  const releases = [...content.releases.values()];
  return releases
    .map((_, at) => entriesOf(releases.slice(0, at + 1), content, language))
    .toReversed()
    .flat()
    .slice(0, mostEntries);
}

/** The entries of the newest of the releases, oldest first. */
function entriesOf(
  releases: readonly Release[],
  content: FedContent,
  language: string | null,
): readonly FeedEntry[] {
  const day = releases.at(-1)?.id ?? "";
  const scope: Scope = {
    content,
    day,
    scope: language === null ? "" : `${language}/`,
    isAbout: aboutLanguage(content, language),
  };
  const told = [
    ...verdictEntries(scope, releases),
    ...evidenceEntries(scope, changesOf("evidence", releases)),
    ...claimEntries(scope, withoutRenamed(changesOf("claims", releases), content)),
  ];
  if (told.length === 0) return [];
  return [releaseEntry(scope, releases, language), ...told];
}

type Scope = {
  readonly content: FedContent;
  readonly day: string;
  /** Leads the ids of entries that other feeds put in another way. */
  readonly scope: string;
  /** Whether a claim, by its id, is about the language of the feed; a withdrawn one only of the feed of all. */
  readonly isAbout: (claim: string) => boolean;
};

/** A claim that only has another address is neither withdrawn nor new. */
function withoutRenamed(changes: readonly Change[], content: FedContent): readonly Change[] {
  const changed = new Set(changes.map(({ id }) => `/claims/${id}/`));
  const renames = redirects(content).filter(({ from, to }) => changed.has(from) && changed.has(to));
  const renamed = new Set(renames.flatMap(({ from, to }) => [from, to]));
  return changes.filter(({ id }) => !renamed.has(`/claims/${id}/`));
}

function aboutLanguage({ claims }: FedContent, language: string | null): Scope["isAbout"] {
  return (id) => language === null || claims.get(id)?.languages.includes(language) === true;
}

function releaseEntry(
  { content, day, scope, isAbout }: Scope,
  releases: readonly Release[],
  language: string | null,
): FeedEntry {
  const claims = withoutRenamed(changesOf("claims", releases), content).filter(({ id }) => isAbout(id));
  const counts = (["new", "changed", "withdrawn"] as const)
    .map((kind) => ({ kind, count: claims.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => formatCounted(count, `${kind} claim`));
  const verdicts = verdictChangesOf(releases).filter(({ id }) => isAbout(id)).length;
  const evidence = changesOf("evidence", releases).filter((change) =>
    bearsInScope(change, content, isAbout),
  ).length;
  const all = [
    ...counts,
    ...(evidence > 0 ? [formatCounted(evidence, "check")] : []),
    ...(verdicts > 0 ? [formatCounted(verdicts, "other verdict")] : []),
  ].join(", ");
  const first = releases.length === 1 ? "This is the first release: everything in it is new. " : "";
  return {
    id: `${scope}release`,
    path: language === null ? "/data/" : `/languages/${language}/`,
    title: `Release of ${formatDate(day)}`,
    text: `${first}${all}.`,
    day,
  };
}

function verdictEntries({ content, day, scope, isAbout }: Scope, releases: readonly Release[]): FeedEntry[] {
  const changes = verdictChangesOf(releases).flatMap((change) => {
    const claim = content.claims.get(change.id);
    return claim !== undefined && isAbout(change.id) ? [{ ...change, claim }] : [];
  });
  return [...groupBy(changes, ({ claim }) => claim.article)].flatMap(([article, alike]) => {
    if (alike.length > mostAlike) {
      const title = `${alike.length} verdicts changed on claims of ${titleOf(article, content)}`;
      return [
        manyEntry({ day, scope, sort: "verdicts", article, title, claims: alike.map(({ claim }) => claim) }),
      ];
    }
    return alike.map(({ claim, from, to }) => ({
      id: `verdict/${claim.id}`,
      path: `/claims/${claim.id}/`,
      title: `Verdict ${verdictWords[to]}, before ${verdictWords[from]}: ${claim.says}`,
      text: `${sayingOf(claim, content)} Verdict: ${verdictWords[to]}; before: ${verdictWords[from]}.`,
      day,
    }));
  });
}

function evidenceEntries({ content, day, scope, isAbout }: Scope, all: readonly Change[]): FeedEntry[] {
  const changes = all.filter((change) => bearsInScope(change, content, isAbout));
  return [...groupBy(changes, ({ kind }) => kind)].flatMap(([kind, alike]) => {
    if (alike.length > mostAlike) {
      const questions = alike.flatMap(({ id }) => content.evidence.get(id)?.question ?? []);
      const title = `${formatCounted(alike.length, `${kind} check`)} of claims against sources`;
      return [{ id: `${scope}evidence/${kind}`, path: "/evidence/", title, text: listOf(questions), day }];
    }
    return alike.flatMap(({ id }) => {
      const one = content.evidence.get(id);
      if (one === undefined) return [];
      const title = `${kind === "new" ? "New" : "Changed"} check: ${one.question}`;
      return [{ id: `evidence/${kind}/${id}`, path: `/evidence/${id}/`, title, text: one.finding, day }];
    });
  });
}

function bearsInScope(
  { id }: Pick<Change, "id">,
  { evidence }: FedContent,
  isAbout: Scope["isAbout"],
): boolean {
  return evidence.get(id)?.bears.some(({ claim }) => isAbout(claim)) === true;
}

function claimEntries({ content, day, scope, isAbout }: Scope, all: readonly Change[]): FeedEntry[] {
  const changes = all.filter(({ id }) => isAbout(id));
  const groups = groupBy(changes, ({ id, kind }) => `${kind} ${id.split("/")[0] ?? ""}`);
  return [...groups.values()].flatMap((alike) => {
    const [{ id, kind } = { id: "", kind: "new" as const }] = alike;
    const article = id.split("/")[0] ?? "";
    if (alike.length <= mostAlike) return alike.flatMap((change) => claimEntry(change, content, day));
    const title = `${formatCounted(alike.length, `${kind} claim`)} of ${titleOf(article, content)}`;
    const claims = alike.flatMap((change) => content.claims.get(change.id) ?? []);
    return [manyEntry({ day, scope, sort: `claims/${kind}`, article, title, claims })];
  });
}

function claimEntry({ id, kind }: Change, content: FedContent, day: string): FeedEntry[] {
  const entry = { id: `claim/${kind}/${id}`, day };
  const claim = content.claims.get(id);
  if (kind === "withdrawn") {
    const text = `The claim ${id} is no longer published.`;
    return [{ ...entry, path: "/claims/", title: `Withdrawn claim: ${id}`, text }];
  }
  if (claim === undefined) return [];
  const verdict = verdictWords[content.verdicts.get(id) ?? "unchecked"];
  return [
    {
      ...entry,
      path: `/claims/${id}/`,
      title: `${kind === "new" ? "New" : "Changed"} claim: ${claim.says}`,
      text: `${sayingOf(claim, content)} Verdict: ${verdict}.`,
    },
  ];
}

type Many = {
  readonly day: string;
  readonly scope: string;
  readonly sort: string;
  readonly article: string;
  readonly title: string;
  readonly claims: readonly Claim[];
};

function manyEntry({ day, scope, sort, article, title, claims }: Many): FeedEntry {
  const says = claims.map((claim) => claim.says);
  const path = claims.length === 0 ? "/claims/" : `/articles/${article}/`;
  return { id: `${scope}${sort}/${article}`, path, title, text: listOf(says), day };
}

/** The first of many, and how many more there are. */
function listOf(sentences: readonly string[]): string {
  const more = sentences.length - mostAlike;
  return [
    ...sentences.slice(0, mostAlike).map((sentence) => `\u2022 ${sentence}`),
    ...(more > 0 ? [`and ${more} more.`] : []),
  ].join("\n");
}

function sayingOf(claim: Claim, content: FedContent): string {
  const topic = content.topics.get(claim.topic)?.name ?? claim.topic;
  return `${titleOf(claim.article, content)}, on ${topic}: ${claim.says}`;
}

function titleOf(article: string, { articles }: FedContent): string {
  const title = articles.get(article)?.title;
  return title === undefined ? article : `“${title}”`;
}
