import { expect, test } from "vitest";
import { comparisonRows } from "@/lib/domain/comparison/comparison";
import { languageProfile } from "@/lib/domain/comparison/language-profile";
import type { Stance } from "@/lib/schema/basics";
import { makeClaim, makeTopic } from "@/tests/fixtures";

const topics = ["throughput", "latency", "tooling", "security"].map((id, order) => makeTopic({ id, order }));

function profileOf(stances: Readonly<Record<string, readonly Stance[]>>) {
  const claims = Object.entries(stances).flatMap(([topic, given]) =>
    given.map((rust, at) => makeClaim({ id: `article-${at}/${topic}`, topic, stances: { rust } })),
  );
  const rows = comparisonRows({ languages: ["rust"], topics, claims, verdicts: new Map() });
  const profile = languageProfile(rows);
  const namesOf = (criteria: readonly { readonly topic: string }[]) => criteria.map(({ topic }) => topic);
  return {
    strengths: namesOf(profile.strengths),
    weaknesses: namesOf(profile.weaknesses),
    mixed: namesOf(profile.mixed),
    disputed: namesOf(profile.disputed),
    silent: namesOf(profile.silent),
  };
}

test("a median of half a step or more makes a strength or a weakness, less is mixed", () => {
  expect(profileOf({ throughput: [0, 1], latency: [0, -1], tooling: [0] })).toEqual({
    strengths: ["throughput"],
    weaknesses: ["latency"],
    mixed: ["tooling"],
    disputed: [],
    silent: ["security"],
  });
});

test("what most observations carry comes first, then what is farthest from the middle", () => {
  const { strengths } = profileOf({ throughput: [1], latency: [1, 1], tooling: [2], security: [-1] });
  expect(strengths).toEqual(["latency", "tooling", "throughput"]);
  expect(profileOf({ throughput: [-1], latency: [-2] }).weaknesses).toEqual(["latency", "throughput"]);
});

test("what articles disagree on comes last, however many they are", () => {
  const { strengths } = profileOf({ throughput: [2, 2, 0], latency: [1] });
  expect(strengths).toEqual(["latency", "throughput"]);
});

test("positions more than one step apart are disputed, wherever the median lies", () => {
  expect(profileOf({ throughput: [-1, 1], latency: [2, 0, 2], tooling: [0, 1] }).disputed).toEqual([
    "throughput",
    "latency",
  ]);
});
