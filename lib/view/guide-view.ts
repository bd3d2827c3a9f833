import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  type ParserMap,
} from "nuqs/server";
import { guideLayers } from "@/lib/domain/guide/positions";
import { heaviest, type Answers, type Overrides } from "@/lib/domain/guide/weights";
import type { GuideChoice } from "@/lib/domain/guide/choice";
import { countingOf, countingParameters } from "./counting-view";
import { ignoredOf } from "./ignored";
import { flag, wordOf, wordsOf, type Parameter, type Parameters } from "./parameters";

type AskedQuestion = {
  readonly id: string;
  readonly choose: "one" | "any";
  readonly options: readonly { readonly id: string }[];
};

type GuideIds = {
  readonly requirements: readonly string[];
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  /** The years a reader can count from. */
  readonly years: readonly number[];
  readonly articles: readonly string[];
};

/**
 * One parameter per question, named by its id: `matters=speed,safety`.
 *
 * @param start the answers of the plain address: none, or those of a preset
 */
export function answerParameters(questions: readonly AskedQuestion[], start: Answers) {
  return Object.fromEntries(
    questions.map((question) => [
      question.id,
      answersTo(question).withDefault([...(start[question.id] ?? [])]),
    ]),
  );
}

/**
 * The parameters besides the answers: `require` and `waive` for requirements switched on and off, `leave` for
 * languages left out, `weights` for those set by hand: `throughput:3,latency:0`,
 * `prefer` for requirements that weigh instead of ruling out,
 * `overrule` for positions the reader overrules: `throughput.go:1`, `now` for the language in use, and `layer`,
 * `independent`, `named`, `skip`, `written` and `since` for what counts.
 */
export function choiceParameters({ requirements, languages, topics, years, articles }: GuideIds) {
  return {
    require: wordsOf(requirements).withDefault([]),
    waive: wordsOf(requirements).withDefault([]),
    leave: wordsOf(languages).withDefault([]),
    weights: weightsOf(topics).withDefault({}),
    prefer: wordsOf(requirements).withDefault([]),
    overrule: overrulesOf(topics, languages).withDefault({}),
    now: wordOf(["", ...languages]).withDefault(""),
    layer: wordOf(guideLayers).withDefault("measured"),
    independent: flag.withDefault(false),
    named: flag.withDefault(false),
    skip: wordsOf(articles).withDefault([]),
    ...countingParameters(years),
  };
}

type Overrules = GuideChoice["overrules"];

/** What the parameters besides the answers come to. */
export function choiceOf(
  answers: GuideChoice["answers"],
  others: inferParserType<ReturnType<typeof choiceParameters>>,
): GuideChoice {
  const { require, waive, leave, weights, prefer, overrule, now, layer, independent, named, skip } = others;
  return {
    answers,
    require,
    waive,
    leave,
    weights,
    prefer,
    overrules: overrule,
    current: now === "" ? null : now,
    counted: { ...countingOf(others), layer, independent, named, skip },
  };
}

/** How the plain address is pinned. */
const plain = "plain";

/** No longer than this, so that the address of a pin inside an address stays one that programs pass on. */
const longestPin = 1500;

/** Whether an address can hold these answers as a pin beside its own. */
export function canPin(query: string): boolean {
  return query.length <= longestPin;
}

/**
 * `pin`: the answers to compare with, as the query string that has them: `pin=building=edge%26matters=speed`.
 * Its value is what that query string comes to, empty for the plain address, written `pin=plain`.
 *
 * @param parameters those of the answers and of all else that the guide asks
 */
export function pinParameter(parameters: ParserMap & Parameters) {
  const load = createLoader(parameters);
  const write = createSerializer(parameters);
  const leftOver = (value: string): string[] =>
    value === plain ? [] : ignoredOf(value, parameters).map((left) => `${left.name}=${left.value}`);
  const parser = createParser({
    parse: (value) => {
      if (value === plain) return "";
      if (value === "" || !canPin(value)) return null;
      const query = write(load(new URLSearchParams(value))).slice(1);
      return query === "" && leftOver(value).length > 0 ? null : query;
    },
    serialize: (query: string) => (query === "" ? plain : query),
  });
  return withLeftOver(parser, leftOver);
}

/** How no answer is written where a preset has one. */
const none = "none";

/** Option ids joined by commas, in their order; of a question with one answer only the first. */
function answersTo({ choose, options }: AskedQuestion) {
  const ids = options.map(({ id }) => id);
  const read = (value: string): { taken: string[]; left: string[] } => {
    if (value === none) return { taken: [], left: [] };
    const parts = value.split(",");
    const known = [...new Set(parts.filter((part) => ids.includes(part)))];
    const taken = choose === "one" ? known.slice(0, 1) : ids.filter((id) => known.includes(id));
    return { taken, left: parts.filter((part) => !taken.includes(part)) };
  };
  const parser = createParser({
    parse: (value) => {
      const { taken } = read(value);
      return taken.length > 0 || value === none ? taken : null;
    },
    serialize: (answers: string[]) => (answers.length === 0 ? none : answers.join(",")),
    eq: (a, b) => a.length === b.length && a.every((answer) => b.includes(answer)),
  });
  return withLeftOver(parser, (value) => read(value).left);
}

/** Weights by topic: `throughput:3,latency:0`. Of a topic named twice the first counts. */
function weightsOf(topics: readonly string[]) {
  const read = (value: string): { taken: Map<string, number>; left: string[] } => {
    const taken = new Map<string, number>();
    const left = value.split(",").filter((part) => {
      const [topic = "", digit = "", ...rest] = part.split(":");
      const weight = /^\d$/.test(digit) && rest.length === 0 ? Number(digit) : Infinity;
      if (weight > heaviest || !topics.includes(topic) || taken.has(topic)) return true;
      taken.set(topic, weight);
      return false;
    });
    return { taken, left };
  };
  const inOrder = (weights: Overrides): string =>
    topics.flatMap((topic) => (Object.hasOwn(weights, topic) ? `${topic}:${weights[topic]}` : [])).join(",");
  const parser = createParser({
    parse: (value): Overrides | null => {
      const { taken } = read(value);
      return taken.size === 0 ? null : Object.fromEntries(taken);
    },
    serialize: inOrder,
    eq: (a, b) => inOrder(a) === inOrder(b),
  });
  return withLeftOver(parser, (value) => read(value).left);
}

/** Positions by topic and language: `throughput.go:1,latency.rust:-2`. Of a cell named twice the first counts. */
function overrulesOf(topics: readonly string[], languages: readonly string[]) {
  const read = (value: string): { taken: Map<string, number>; left: string[] } => {
    const taken = new Map<string, number>();
    const left = value.split(",").filter((part) => {
      const [cell = "", number = "", ...rest] = part.split(":");
      const [topic = "", language = "", ...more] = cell.split(".");
      const isKnown = topics.includes(topic) && languages.includes(language);
      const isWhole = /^-?[012]$/.test(number) && number !== "-0" && rest.length + more.length === 0;
      const key = `${topic}/${language}`;
      if (!isKnown || !isWhole || taken.has(key)) return true;
      taken.set(key, Number(number));
      return false;
    });
    return { taken, left };
  };
  const inOrder = (overrules: Overrules): string =>
    topics
      .flatMap((topic) =>
        languages.flatMap((language) => {
          const key = `${topic}/${language}`;
          return Object.hasOwn(overrules, key) ? `${topic}.${language}:${overrules[key]}` : [];
        }),
      )
      .join(",");
  const parser = createParser({
    parse: (value): Overrules | null => {
      const { taken } = read(value);
      return taken.size === 0 ? null : Object.fromEntries(taken);
    },
    serialize: inOrder,
    eq: (a, b) => inOrder(a) === inOrder(b),
  });
  return withLeftOver(parser, (value) => read(value).left);
}

function withLeftOver<Given extends object>(parser: Given, leftOver: NonNullable<Parameter["leftOver"]>) {
  return Object.assign(parser, { leftOver });
}
