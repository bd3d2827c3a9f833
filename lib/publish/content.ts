import type { Catalog } from "@/lib/content/catalog";
import type { MeasuredPosition } from "@/lib/domain/measured/measured";
import type { Consensus } from "@/lib/domain/position";
import type { Verdict } from "@/lib/domain/verdict";

/** What is published: the content with what follows from it by the rules. */
export type PublishedContent = Omit<Catalog, "pages" | "measured"> & {
  /** By claim id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Every cell of the default view, silent ones included. */
  readonly consensus: ReadonlyMap<string, Consensus>;
  /** By `<topic>/<language>`, where datasets measure it. */
  readonly measuredPositions: ReadonlyMap<string, MeasuredPosition>;
  /** The newest date in the content; as precise as that date. */
  readonly dataDate: string;
};
