import type { Claim } from "@/lib/schema/claim";
import type { JudgedClaim } from "@/lib/domain/claims";
import type { SearchDocument } from "./search";

/** A claim as the explorer and the search dialog need it. */
export type SearchClaim = JudgedClaim & {
  readonly says: string;
  readonly stances: Claim["stances"];
  readonly articleTitle: string;
  readonly year: string;
  readonly old: boolean;
};

export type SearchEntry = SearchDocument & {
  /** What it is, as a reader would say: "language", "topic". */
  readonly kind: string;
  /** Its site path. */
  readonly to: string;
};

/** The file that search loads when it is first used: /search.json. */
export type SearchFile = {
  /** Everything but claims. */
  readonly entries: readonly SearchEntry[];
  readonly claims: readonly SearchClaim[];
};

/** What topics and languages are called, by their ids; what has no name keeps its id. */
export function nameIn({ entries }: SearchFile): (id: string) => string {
  const names = new Map(entries.map(({ to, title }) => [to, title]));
  return (id) => names.get(`/topics/${id}/`) ?? names.get(`/languages/${id}/`) ?? id;
}
