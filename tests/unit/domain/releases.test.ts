import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changesOf,
  historyOf,
  publishedAfter,
  releaseBetween,
  verdictChangesOf,
  type Published,
} from "@/lib/domain/releases";
import { makeRelease } from "@/tests/fixtures";

const first = makeRelease({
  id: "2026-01-01",
  claims: { "one/a": "0000000001", "one/b": "0000000002" },
  verdicts: { "one/a": "supported" },
});
const second = makeRelease({
  id: "2026-02-01",
  claims: { "one/a": "0000000003", "one/b": null, "one/c": "0000000004" },
  verdicts: { "one/a": "contested", "one/c": "not-found" },
});

describe("A record of releases", () => {
  test("tells what is published after all of them", () => {
    const { claims, verdicts } = publishedAfter([first, second]);
    expect([...claims]).toEqual([
      ["one/a", "0000000003"],
      ["one/c", "0000000004"],
    ]);
    expect([...verdicts]).toEqual([
      ["one/a", "contested"],
      ["one/c", "not-found"],
    ]);
  });

  test("tells when something was first published and when it last changed", () => {
    expect([...historyOf("claims", [first, second])]).toEqual([
      ["one/a", { first: "2026-01-01", last: "2026-02-01" }],
      ["one/c", { first: "2026-02-01", last: "2026-02-01" }],
    ]);
  });

  test("counts from anew what comes back after it was withdrawn", () => {
    const third = makeRelease({ id: "2026-03-01", claims: { "one/b": "0000000002" } });
    expect(historyOf("claims", [first, second, third]).get("one/b")).toEqual({
      first: "2026-03-01",
      last: "2026-03-01",
    });
  });

  test("tells what the newest release did", () => {
    expect(changesOf("claims", [first, second])).toEqual([
      { id: "one/a", kind: "changed" },
      { id: "one/b", kind: "withdrawn" },
      { id: "one/c", kind: "new" },
    ]);
  });

  test("tells from which verdict to which, and nothing of claims that are new or gone", () => {
    expect(verdictChangesOf([first, second])).toEqual([{ id: "one/a", from: "supported", to: "contested" }]);
    const third = makeRelease({ id: "2026-03-01", verdicts: { "one/a": null } });
    expect(verdictChangesOf([first, second, third])).toEqual([
      { id: "one/a", from: "contested", to: "unchecked" },
    ]);
  });
});

describe("The release between two states", () => {
  const hashes = fc
    .dictionary(fc.constantFrom("a/1", "a/2", "b/1", "b/2"), fc.constantFrom("0000000001", "0000000002"), {
      noNullPrototype: true,
    })
    .map((entries) => new Map(Object.entries(entries)));
  const states = fc.record({
    pages: hashes,
    claims: hashes,
    evidence: hashes,
    verdicts: hashes.map((map) => new Map([...map.keys()].map((id) => [id, "supported"] as const))),
  });
  const sorted = (state: Published) =>
    Object.entries(state).map(([ledger, map]) => [ledger, [...map].map(String).sort()]);

  test("leads from the one to the other, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 5 }), (all) => {
        const releases = all.map((state, at) => {
          const before: Published = all[at - 1] ?? publishedAfter([]);
          return { id: `2026-01-0${at + 1}`, ...releaseBetween(before, state) };
        });
        expect(sorted(publishedAfter(releases))).toEqual(sorted(all.at(-1) ?? publishedAfter([])));
      }),
    );
  });

  test("is empty where nothing changed, and sorted where much did", () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        expect(releaseBetween(one, one)).toEqual({ pages: {}, claims: {}, evidence: {}, verdicts: {} });
        const ids = Object.keys(releaseBetween(one, other).claims);
        expect(ids).toEqual(ids.toSorted());
      }),
    );
  });
});
