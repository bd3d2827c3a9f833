import { z } from "zod";
import { splitFrontMatter } from "./front-matter";
import { hiddenWithin } from "./hidden";
import { readLocatedYaml, type FieldPath, type LocatedValue } from "./located-yaml";
import { didYouMean, type Problem } from "./problem";
import type { SourceFile } from "./read";

/** One file whose shape is right. */
export type Entry<Value = unknown> = {
  readonly file: SourceFile;
  readonly value: Value;
  /** The prose of an MDX file, its lines numbered as in the file; empty for the others. */
  readonly body: string;
  readonly lineOf: LocatedValue["lineOf"];
};

export type Parsed<Value> = { readonly entry: Entry<Value> | null; readonly problems: readonly Problem[] };

/** Reads one file into the shape of its schema, or says everything that is wrong with it. */
export function parseFile<Schema extends z.ZodType>(
  file: SourceFile,
  encoding: "mdx" | "yaml" | "json",
  schema: Schema,
): Parsed<z.output<Schema>> {
  const split =
    encoding === "mdx" ? splitFrontMatter(file.text, file.path) : { head: file.text, headLine: 1, body: "" };
  if ("message" in split) return { entry: null, problems: [split] };
  const { located, problems } = readLocatedYaml(split.head, file.path, split.headLine);
  if (located === null) return { entry: null, problems };
  const { value, lineOf } = located;
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  const found = [
    ...hiddenWithin(value),
    ...(result.error?.issues.flatMap((issue) => describe(issue, schema)) ?? []),
  ];
  if (result.success && found.length === 0) {
    return { entry: { file, value: result.data, body: split.body, lineOf }, problems: [] };
  }
  return {
    entry: null,
    problems: found.map(({ path, message }) => ({
      file: file.path,
      line: lineOf(path),
      field: path.join("."),
      message,
    })),
  };
}

type Found = { readonly path: FieldPath; readonly message: string };

function describe(issue: z.core.$ZodIssue, schema: z.ZodType, above: FieldPath = []): readonly Found[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `is not a field here${didYouMean(key, fieldsAt(schema, path))}`,
      }));
    case "invalid_value": {
      if (issue.input === undefined) return [{ path, message: "is missing" }];
      const values = issue.values.map(String);
      const guess = typeof issue.input === "string" ? didYouMean(issue.input, values) : "";
      return [{ path, message: `must be one of ${values.join(", ")}${guess}` }];
    }
    case "invalid_type":
      if (issue.input === undefined) return [{ path, message: "is missing" }];
      return [{ path, message: `must be ${article(issue.expected)}, not ${nameOf(issue.input)}` }];
    case "invalid_union":
      return describeUnion(issue, schema, path);
    case "invalid_key":
      return issue.issues.map((inner) => ({ path, message: `has a name that ${inner.message}` }));
    default:
      return [{ path, message: issue.message }];
  }
}

/** A union's own message where it has one, else what keeps the value from the branch it comes nearest to. */
function describeUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  schema: z.ZodType,
  path: FieldPath,
): readonly Found[] {
  if (issue.message !== "Invalid input") return [{ path, message: issue.message }];
  const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
  return nearest.flatMap((inner) => describe(inner, schema, path));
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  const deepest = Math.max(0, ...issues.map((issue) => issue.path.length));
  const wrongKind = issues.some((issue) => issue.code === "invalid_type" && issue.path.length === 0);
  return wrongKind ? -1 : deepest;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The names of the fields that the object at the path may have. */
function fieldsAt(schema: z.ZodType, path: FieldPath): readonly string[] {
  let level: readonly JsonSchema[] = [z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })];
  for (const step of path) level = level.flatMap((one) => stepInto(one, step));
  return level.flatMap(branches).flatMap((one) => Object.keys(one.properties ?? {}));
}

/** The schemas a value may have one step below. */
export function stepInto(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  return branches(schema).flatMap((one) => {
    if (typeof step === "number") return [one.items].flat().filter(isSchema);
    return [one.properties?.[String(step)] ?? one.additionalProperties].filter(isSchema);
  });
}

/** The schema itself and every alternative it names. */
export function branches(schema: JsonSchema): readonly JsonSchema[] {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].filter(
    isSchema,
  );
  return [schema, ...alternatives.flatMap(branches)];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "a group of fields",
    record: "a group of fields",
  };
  return names[expected] ?? expected;
}

function nameOf(input: unknown): string {
  if (input === null) return "nothing";
  if (Array.isArray(input)) return "a list";
  if (typeof input === "object") return "a group of fields";
  return `${JSON.stringify(input)}`;
}
