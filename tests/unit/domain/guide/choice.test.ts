import { describe, expect, test } from "vitest";
import {
  givenRequirements,
  withRequirement,
  withRequirementUse,
  withWeight,
} from "@/lib/domain/guide/choice";
import type { Question } from "@/lib/schema/guide";

const nothing = { require: [], waive: [] };

describe("A requirement", () => {
  test("that the reader switches on is required, and off again is not mentioned", () => {
    const on = withRequirement(nothing, "no-gc", true, false);
    expect(on).toEqual({ require: ["no-gc"], waive: [] });
    expect(withRequirement(on, "no-gc", false, false)).toEqual(nothing);
  });

  test("that an answer switches on is waived, and back on again is not mentioned", () => {
    const off = withRequirement(nothing, "no-gc", false, true);
    expect(off).toEqual({ require: [], waive: ["no-gc"] });
    expect(withRequirement(off, "no-gc", true, true)).toEqual(nothing);
  });

  test("leaves others as they are", () => {
    expect(withRequirement({ require: ["typed"], waive: ["small"] }, "no-gc", true, false)).toEqual({
      require: ["typed", "no-gc"],
      waive: ["small"],
    });
  });

  test("is given by answers and by the preset", () => {
    const questions: Question[] = [
      {
        id: "scale",
        question: "How much load?",
        help: "More load.",
        choose: "one",
        options: [{ id: "large", label: "Much", weights: [], requires: ["no-gc"] }],
      },
    ];
    const given = (answers: Readonly<Record<string, readonly string[]>>) => [
      ...givenRequirements({ questions }, answers, { answers: {}, requirements: ["typed"] }),
    ];
    expect(given({})).toEqual(["typed"]);
    expect(given({ scale: ["large"] })).toEqual(["no-gc", "typed"]);
  });
});

describe("A weight", () => {
  const throughput = { topic: "throughput", answered: 2 };

  test("is set by hand", () => {
    expect(withWeight({ latency: 1 }, throughput, 0)).toEqual({ latency: 1, throughput: 0 });
    expect(withWeight({ throughput: 0 }, throughput, 3)).toEqual({ throughput: 3 });
  });

  test("is left to the answers again when set to what they make it", () => {
    expect(withWeight({ throughput: 0, latency: 1 }, throughput, 2)).toEqual({ latency: 1 });
  });
});

describe("A requirement is used", () => {
  const plain = { require: [], waive: [], prefer: [] };

  test.each([
    [false, "required", { require: ["no-gc"], waive: [], prefer: [] }],
    [false, "preferred", { require: [], waive: [], prefer: ["no-gc"] }],
    [false, "off", plain],
    [true, "required", plain],
    [true, "preferred", { require: [], waive: [], prefer: ["no-gc"] }],
    [true, "off", { require: [], waive: ["no-gc"], prefer: [] }],
  ] as const)("given %s, as %s, by no more than needed, from any use", (given, use, expected) => {
    for (const before of ["off", "preferred", "required"] as const) {
      const state = withRequirementUse(plain, "no-gc", before, given);
      expect(withRequirementUse(state, "no-gc", use, given)).toEqual(expected);
    }
  });
});
