import fc from "fast-check";
import { createLoader, createSerializer } from "nuqs/server";
import { describe, expect, test } from "vitest";
import { guideLayers } from "@/lib/domain/guide/positions";
import { answerParameters, choiceParameters, pinParameter } from "@/lib/view/guide-view";
import { ignoredOf } from "@/lib/view/ignored";

const questions = [
  { id: "building", choose: "one", options: [{ id: "api" }, { id: "edge" }] },
  { id: "matters", choose: "any", options: [{ id: "speed" }, { id: "safety" }, { id: "cost" }] },
] as const;
const ids = {
  requirements: ["no-gc", "typed"],
  languages: ["rust", "go", "nodejs"],
  topics: ["throughput", "latency", "simplicity"],
  years: [2025, 2026],
  articles: ["one", "two"],
};
const preset = { building: ["api"], matters: ["speed"] };

type Start = Readonly<Record<string, string[]>>;
type View = {
  building: string[];
  matters: string[];
  require: string[];
  waive: string[];
  leave: string[];
  weights: Readonly<Record<string, number>>;
  prefer: string[];
  overrule: Readonly<Record<string, number>>;
  now: string;
  layer: "measured" | "articles" | "only-measured";
  independent: boolean;
  named: boolean;
  skip: string[];
  written: boolean;
  since: string;
};

const parametersFrom = (start: Start) => ({
  ...answerParameters(questions, start),
  ...choiceParameters(ids),
});
const writeFrom = (start: Start) => {
  const write = createSerializer(parametersFrom(start));
  return (view: View) => write(view);
};
const readFrom = (start: Start) => createLoader(parametersFrom(start));

const nothing: View = {
  building: [],
  matters: [],
  require: [],
  waive: [],
  leave: [],
  weights: {},
  prefer: [],
  overrule: {},
  now: "",
  layer: "measured",
  independent: false,
  named: false,
  skip: [],
  written: false,
  since: "",
};

const anyView = fc.record({
  building: fc.subarray(["api", "edge"], { maxLength: 1 }),
  matters: fc.subarray(["speed", "safety", "cost"]),
  require: fc.subarray(ids.requirements),
  waive: fc.subarray(ids.requirements),
  leave: fc.subarray(ids.languages),
  weights: fc.dictionary(fc.constantFrom(...ids.topics), fc.integer({ min: 0, max: 3 }), {
    noNullPrototype: true,
  }),
  prefer: fc.subarray(ids.requirements),
  overrule: fc.dictionary(
    fc.constantFrom("throughput/rust", "latency/go", "simplicity/nodejs"),
    fc.integer({ min: -2, max: 2 }),
    { noNullPrototype: true },
  ),
  now: fc.constantFrom("", ...ids.languages),
  layer: fc.constantFrom(...guideLayers),
  independent: fc.boolean(),
  named: fc.boolean(),
  skip: fc.subarray(ids.articles),
  written: fc.boolean(),
  since: fc.constantFrom("", "2025", "2026"),
});

describe("What is chosen in the guide", () => {
  test("is nothing in the plain address", () => {
    expect(readFrom({})("")).toEqual(nothing);
    expect(writeFrom({})(nothing)).toBe("");
  });

  test("is what the preset has in the plain address of a preset", () => {
    expect(readFrom(preset)("")).toEqual({ ...nothing, ...preset });
    expect(writeFrom(preset)({ ...nothing, building: ["api"], matters: ["speed"] })).toBe("");
  });

  test("is written as a reader could type it", () => {
    const view = {
      building: ["edge"],
      matters: ["speed", "cost"],
      require: ["typed"],
      waive: ["no-gc"],
      leave: ["nodejs"],
      weights: { latency: 0, throughput: 3 },
      prefer: ["no-gc"],
      overrule: { "throughput/go": 1, "latency/rust": -2 },
      now: "go",
      layer: "articles" as const,
      independent: true,
      named: true,
      skip: ["two"],
      written: true,
      since: "2025",
    };
    expect(writeFrom({})(view)).toBe(
      "?building=edge&matters=speed,cost&require=typed&waive=no-gc&leave=nodejs&weights=throughput:3,latency:0&prefer=no-gc&overrule=throughput.go:1,latency.rust:-2&now=go&layer=articles&independent=1&named=1&skip=two&written=1&since=2025",
    );
  });

  test("is none where a preset's answer is taken away", () => {
    expect(writeFrom(preset)({ ...nothing, matters: ["speed"] })).toBe("?building=none");
    expect(readFrom(preset)("?building=none")).toEqual({ ...nothing, matters: ["speed"] });
  });

  test("survives the way into an address and back, and nothing of it is ignored", () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom({}, preset), (view, start) => {
        const address = writeFrom(start)(view);
        expect(readFrom(start)(address)).toEqual(view);
        expect(ignoredOf(address, parametersFrom(start))).toEqual([]);
      }),
    );
  });
});

describe("What an address says that the guide does not understand", () => {
  test.each([
    ["?building=ship", nothing, ["ship"]],
    ["?building=edge,api", { ...nothing, building: ["edge"] }, ["api"]],
    ["?building=", nothing, [""]],
    ["?matters=cost,fame,speed,cost", { ...nothing, matters: ["speed", "cost"] }, ["fame"]],
    ["?matters=none,speed", { ...nothing, matters: ["speed"] }, ["none"]],
    ["?weights=throughput:3,latency:4", { ...nothing, weights: { throughput: 3 } }, ["latency:4"]],
    ["?weights=throughput:3,throughput:1", { ...nothing, weights: { throughput: 3 } }, ["throughput:1"]],
    ["?weights=throughput:1:2,latency,:3,fame:1", nothing, ["throughput:1:2,latency,:3,fame:1"]],
    ["?weights=__proto__:3,constructor:1", nothing, ["__proto__:3,constructor:1"]],
    ["?leave=cobol&require=nothing&waive=", nothing, ["cobol", "nothing", ""]],
    ["?__proto__=1", nothing, ["1"]],
  ])("%s is ignored and said", (address, view, ignored) => {
    expect(readFrom({})(address)).toEqual(view);
    expect(ignoredOf(address, parametersFrom({})).map(({ value }) => value)).toEqual(ignored);
  });

  test("never makes it throw", () => {
    fc.assert(
      fc.property(fc.constantFrom("building", "matters", "weights", "leave"), fc.string(), (name, value) => {
        const address = `?${new URLSearchParams({ [name]: value })}`;
        expect(Object.keys(readFrom(preset)(address))).toEqual(Object.keys(nothing));
        ignoredOf(address, parametersFrom(preset));
      }),
    );
  });
});

describe("Answers that are pinned", () => {
  const withPin = (start: Start) => ({ pin: pinParameter(parametersFrom(start)) });
  const readPin = (start: Start) => createLoader(withPin(start));
  const pinOf = (start: Start, view: View) => writeFrom(start)(view).slice(1);

  test("are the query string that has them, inside the address", () => {
    const pin = pinOf({}, { ...nothing, building: ["edge"], weights: { latency: 0, throughput: 3 } });
    const address = createSerializer(withPin({}))({ pin });
    expect(address).toBe("?pin=building=edge%26weights=throughput:3,latency:0");
    expect(readPin({})(address)).toEqual({ pin });
  });

  test("survive the way into an address and back, beside answers of its own", () => {
    fc.assert(
      fc.property(anyView, anyView, fc.constantFrom({}, preset), (pinned, now, start) => {
        const parameters = { ...parametersFrom(start), ...withPin(start) };
        const address = createSerializer(parameters)({ ...now, pin: pinOf(start, pinned) });
        const { pin, ...rest } = createLoader(parameters)(address);
        expect(rest).toEqual(now);
        expect(pin).not.toBeNull();
        expect(readFrom(start)(`?${pin}`)).toEqual(pinned);
        expect(ignoredOf(address, parameters)).toEqual([]);
      }),
    );
  });

  test.each([
    ["?pin=plain", "", []],
    ["?pin=layer=measured", "", []],
    ["?pin=", null, [""]],
    ["?pin=building=ship", null, ["building=ship"]],
    ["?pin=building=edge%26fame=1", "building=edge", ["fame=1"]],
    ["?pin=building=edge%26matters=cost,fame", "building=edge&matters=cost", ["matters=fame"]],
    ["?pin=building=edge%26pin=plain", "building=edge", ["pin=plain"]],
    [`?pin=building=edge%26skip=${"a".repeat(1500)}`, null, [`building=edge&skip=${"a".repeat(1500)}`]],
  ])("%s is taken as far as it is understood", (address, pin, ignored) => {
    expect(readPin({})(address)).toEqual({ pin });
    expect(ignoredOf(address, withPin({})).map(({ value }) => value)).toEqual(ignored);
  });

  test("never make it throw, and come to the same when read again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (value) => {
        const address = `?${new URLSearchParams({ pin: value })}`;
        const { pin } = readPin(preset)(address);
        ignoredOf(address, withPin(preset));
        if (pin !== null) {
          expect(readPin(preset)(createSerializer(withPin(preset))({ pin }))).toEqual({ pin });
        }
      }),
    );
  });
});
