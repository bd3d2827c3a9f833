import { describe, expect, test } from "vitest";
import {
  oppositionLead,
  oppositionSentence,
  oppositionTitle,
  type NamedOpposition,
} from "@/lib/words/opposition";

const none: NamedOpposition = {
  languages: [],
  names: [],
  higher: 0,
  lower: 0,
  both: 0,
  reversed: 0,
  figures: 0,
};
const ofGo = { ...none, languages: ["go"], names: ["Go"] };
const ofBoth = { ...none, languages: ["rust", "go"], names: ["Rust", "Go"] };

describe("What differs from a claim", () => {
  test("is said by its direction, never as a denial", () => {
    const said = (opposition: NamedOpposition) => oppositionSentence(opposition, "within-a-step");
    expect(said({ ...ofGo, higher: 12 })).toBe("Twelve claims judge Go more than one step higher.");
    expect(said({ ...ofGo, lower: 1 })).toBe("One claim judges Go more than one step lower.");
    expect(said({ ...ofBoth, higher: 1, lower: 2 })).toBe(
      "Three claims judge Rust or Go more than one step apart from it.",
    );
    expect(said({ ...ofGo, lower: 1, reversed: 1, figures: 2 })).toBe(
      "One claim judges Go more than one step lower; one claim puts languages in the other order; two claims give figures that do not meet its own.",
    );
  });

  test("is why, where nothing differs", () => {
    expect(oppositionSentence(none, "sole-judgement")).toBe("No other article judges this.");
    expect(oppositionSentence(none, "figures-elsewhere")).toMatch(/another test, case or year\.$/);
    expect(oppositionSentence(none, "within-a-step")).toMatch(/within one step/);
  });

  test("is listed under what it is", () => {
    expect(oppositionTitle({ ...ofGo, higher: 2 })).toBe("Who judges Go higher");
    expect(oppositionTitle({ ...ofBoth, higher: 1, both: 1 })).toBe("Who judges Rust or Go differently");
    expect(oppositionTitle({ ...none, reversed: 1 })).toBe("Who puts them in the other order");
    expect(oppositionTitle({ ...none, figures: 1 })).toBe("Whose figures lie apart");
    expect(oppositionTitle({ ...ofGo, higher: 1, figures: 1 })).toBe("Who differs");
    expect(oppositionLead("Throughput", { ...ofGo, higher: 2 })).toMatch(/need deny/);
    expect(oppositionLead("Throughput", { ...none, figures: 2 })).toBe("");
  });
});
