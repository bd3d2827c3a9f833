import { groupBy } from "@/lib/domain/group";
import type { Measurement } from "@/lib/schema/dataset";
import type { MeasuredGroup } from "./measured";

/** The tests of a dataset over which its entries can be summed up, and the entries that are. */
export type CommonTests = {
  readonly tests: readonly MeasuredGroup[];
  /** What is measured in every one of them. */
  readonly entries: ReadonlySet<string>;
  /** What lacks a number in some of them, and did not decide which they are. */
  readonly leftOut: readonly Measurement[];
};

/**
 * The tests that the best covered entry of each language took: of several entries of a language, one that took fewer
 * tests than another does not drop a test for all the rest. Where it lacks one of those that count it is left out.
 */
export function commonTests(groups: readonly MeasuredGroup[]): CommonTests {
  const all = new Map(groups.flatMap(({ measurements }) => measurements.map((one) => [entryKey(one), one])));
  const taken = new Map(groups.map((group) => [group, new Set(group.measurements.map(entryKey))]));
  const isIn = (group: MeasuredGroup, key: string) => taken.get(group)?.has(key) ?? false;
  const count = (key: string) => groups.filter((group) => isIn(group, key)).length;
  const deciding = [...groupBy([...all], ([, { language }]) => language).values()].flatMap((own) => {
    const most = Math.max(...own.map(([key]) => count(key)));
    return own.flatMap(([key]) => (count(key) === most ? key : []));
  });
  const tests = groups.filter((group) => deciding.every((key) => isIn(group, key)));
  const isWhole = (key: string) => tests.every((group) => isIn(group, key));
  return {
    tests,
    entries: new Set([...all.keys()].filter(isWhole)),
    leftOut: [...all].flatMap(([key, one]) => (isWhole(key) ? [] : one)),
  };
}

/** What an entry is, whatever was measured of it. */
export function entryKey({ language, framework, label, version }: Measurement): string {
  return [language, framework ?? "", label ?? "", version ?? ""].join(" ");
}
