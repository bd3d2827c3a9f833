import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { GuideChoice } from "@/lib/domain/guide/choice";
import type { GuideArticle } from "@/lib/domain/guide/positions";
import type { Robustness } from "@/lib/domain/guide/robustness";
import type { Verdict } from "@/lib/domain/verdict";
import type { DifferenceNames } from "@/lib/words/guide-difference";
import type { Claim } from "@/lib/schema/claim";
import type { Requirement } from "@/lib/schema/guide";

/** A claim as far as a record tells it. */
export type RecordedClaim = Pick<Claim, "id" | "says" | "stances"> & {
  readonly articleTitle: string;
  readonly year: string;
  readonly verdict: Verdict;
};

/** Answers, what follows from them, and what it rests on: all that a reader can take along. */
export type Recorded = {
  readonly choice: GuideChoice;
  readonly outcome: GuideOutcome;
  /** Null where there is no ranking. */
  readonly robustness: Robustness | null;
  readonly names: DifferenceNames;
  readonly claims: ReadonlyMap<string, RecordedClaim>;
  readonly articles: readonly GuideArticle[];
  /** The title of each dataset. */
  readonly datasets: ReadonlyMap<string, string>;
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** The guides from one language to another, and how long languages take to learn, as claims say. */
  readonly migrations: readonly {
    readonly from: string;
    readonly to: string;
    readonly steps: number;
    readonly pitfalls: number;
  }[];
  readonly learning: readonly {
    readonly language: string;
    /** "3 months" */
    readonly text: string;
    readonly claim: string;
    readonly article: string;
    readonly verdict: Verdict;
  }[];
  /** What no source covers. */
  readonly checklist: readonly string[];
  /** The name of the site, and the licence of its content. */
  readonly site: string;
  readonly licence: string;
  /** The date of the data. */
  readonly dataDate: string;
  /** The absolute address of these answers. */
  readonly address: string;
  /** A site path as an absolute address. */
  readonly urlOf: (path: string) => string;
};
