import type { ListedClaim } from "@/components/claim/claim-item";
import type { GuideFacts } from "@/lib/domain/guide/guide";
import type { GuideStart } from "@/lib/domain/guide/choice";
import type { Recorded } from "@/lib/record/recorded";
import type { Claim } from "@/lib/schema/claim";
import type { MaintenanceState } from "@/lib/schema/named";

/** A claim as the guide hands it to its island: its article's title is looked up there. */
export type GuideClaim = Omit<ListedClaim, "articleTitle" | "year" | "old"> & Pick<Claim, "topic" | "root">;

type Titled = { readonly id: string; readonly title: string };

/** All the island of the guide needs. */
export type GuideData = {
  readonly facts: GuideFacts & { readonly claims: readonly GuideClaim[] };
  /** Claims that traits and figures rest on and that make no position. */
  readonly otherClaims: readonly GuideClaim[];
  readonly articles: readonly (Titled & { readonly year: string; readonly old: boolean })[];
  /** The years a reader can count from. */
  readonly years: readonly number[];
  readonly datasets: readonly Titled[];
  readonly traits: readonly Titled[];
  readonly sources: readonly (Titled & { readonly url: string })[];
  readonly frameworks: readonly {
    readonly id: string;
    readonly name: string;
    readonly language: string;
    readonly summary: string;
    /** The number of articles that name it. */
    readonly articles: number;
    /** Null where nobody has looked. */
    readonly maintenance: MaintenanceState | null;
    /** The newest seen; null where nobody has looked. */
    readonly release: { readonly version: string; readonly date: string | null } | null;
    /** Its throughput in the newest dataset that counts and has it, with unit and load. */
    readonly measured: { readonly dataset: string; readonly text: string } | null;
  }[];
  readonly migrations: readonly {
    readonly from: string;
    readonly to: string;
    readonly summary: string;
    readonly steps: number;
    readonly pitfalls: number;
    /** What differs, by name. */
    readonly aspects: readonly string[];
  }[];
  /** Organisations that are said to have moved to a language. */
  readonly studies: readonly (Titled & {
    readonly summary: string;
    /** What they had, in the words of the study; null where it is not known. */
    readonly from: string | null;
    readonly to: readonly string[];
  })[];
  /** How long it takes to be productive in a language, as claims say. */
  readonly learning: Recorded["learning"];
  /** What no source covers, asked and never scored. */
  readonly checklist: readonly string[];
  /** The name of the site, the licence of its content, and the date of its data. */
  readonly origin: { readonly site: string; readonly licence: string; readonly dataDate: string };
  /** The path of this guide, and what it begins with. */
  readonly path: string;
  readonly start: GuideStart;
  readonly preset: string | null;
};
