import type { Counting } from "@/lib/domain/counting";
import { flag, wordOf } from "./parameters";

/** The parameters that say which claims count: `written=1` for contradicted ones too, `since=2025` for recent articles. */
export function countingParameters(years: readonly number[]) {
  return {
    written: flag.withDefault(false),
    since: wordOf(["", ...years.map(String)]).withDefault(""),
  };
}

export function countingOf({
  written,
  since,
}: {
  readonly written: boolean;
  readonly since: string;
}): Counting {
  return { asWritten: written, since: since === "" ? null : Number(since) };
}
