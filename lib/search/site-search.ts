import type { Claim } from "@/lib/schema/claim";
import type { JudgedClaim } from "@/lib/domain/claim-filter";
import type { SearchDocument } from "./search";

/** A claim as the explorer and the search dialog need it. */
export type SearchClaim = JudgedClaim & {
  readonly says: string;
  readonly stances: Claim["stances"];
  readonly articleTitle: string;
  readonly year: string;
  readonly old: boolean;
};

/** What an entry is, in the order in which the dialog shows what it finds. */
export const searchKinds = [
  "language",
  "comparison",
  "topic",
  "preset",
  "framework",
  "article",
  "benchmark",
  "migration",
  "case study",
  "dataset",
  "page",
  "evidence",
  "claim",
] as const;

export type SearchKind = (typeof searchKinds)[number];

export type SearchEntry = SearchDocument & {
  readonly kind: SearchKind;
  /** Its site path. */
  readonly to: string;
};

/** The file that search loads when it is first used: /search.json. */
export type SearchFile = {
  /** Everything but claims. */
  readonly entries: readonly SearchEntry[];
  readonly claims: readonly SearchClaim[];
  /** Comparisons by one criterion: each of these topics has a page for each of these sets of languages. */
  readonly criteria: { readonly topics: readonly string[]; readonly sets: readonly string[] };
};

/** What topics and languages are called, by their ids; what has no name keeps its id. */
export function nameIn({ entries }: SearchFile): (id: string) => string {
  const names = new Map(entries.map(({ to, title }) => [to, title]));
  return (id) => names.get(`/topics/${id}/`) ?? names.get(`/languages/${id}/`) ?? id;
}

/** What an entry is looked for by: its title, its text and, but of claims, the words of its address. */
export function scannedTexts({ kind, title, text, to }: SearchEntry): { title: string; text: string } {
  if (kind === "claim") return { title, text };
  const own = /[^/#]+(?=\/?$)/.exec(to)?.[0] ?? "";
  return { title, text: `${text}\n${own}` };
}
