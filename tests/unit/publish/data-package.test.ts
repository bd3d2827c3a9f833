import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { getSite } from "@/app/catalog";
import { publishedFiles } from "@/lib/publish/files";
import { makePublishedContent } from "@/tests/published-content";

type Resource = { readonly path: string; readonly bytes: number; readonly hash: string };

const files = publishedFiles(makePublishedContent());
const described = (fields: Parameters<typeof makePublishedContent>[0] = {}) =>
  JSON.parse(publishedFiles(makePublishedContent(fields)).at(-1)?.text ?? "");

// Reading all content takes seconds on a busy machine: before the tests’ clocks run.
const filesOfSite = publishedFiles(getSite());

const profile: unknown = JSON.parse(readFileSync("tests/data-package-2.0.json", "utf8"));
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(Object(profile));

describe("datapackage.json", () => {
  test("is valid by the standard’s own profile", () => {
    validate(described());
    expect(validate.errors ?? []).toEqual([]);
  });

  test("of this site is valid too, and names every file by its own name once", () => {
    const description = JSON.parse(filesOfSite.at(-1)?.text ?? "");
    validate(description);
    expect(validate.errors ?? []).toEqual([]);
    const names: readonly string[] = description.resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["claims", "claims-json", "moved", "moved-json"]));
    for (const name of names) expect(name).toMatch(/^[a-z0-9._-]+$/);
  });

  test("refers to a schema of every JSON file that is published", () => {
    const paths = files.map(({ path }) => path);
    const schemas = described().resources.flatMap(
      ({ jsonSchema }: { jsonSchema?: string }) => jsonSchema ?? [],
    );
    expect(schemas.toSorted()).toEqual(paths.filter((path) => path.startsWith("schema/")).sort());
  });

  test("describes every JSON and CSV file with its length and hash", () => {
    const resources: readonly Resource[] = described().resources;
    const data = files.filter(({ path }) => !path.startsWith("schema/") && path !== "datapackage.json");
    expect(resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
      expect.arrayContaining(
        data.map(({ path, text, bytes }) => ({
          path,
          bytes,
          hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
        })),
      ),
    );
    expect(resources).toHaveLength(data.length);
  });

  test("takes its date and version from the data", () => {
    expect(described()).toMatchObject({ created: "2026-11-21T00:00:00Z", version: "2026.11.21" });
    expect(described({ dataDate: "2026-01" })).toMatchObject({
      created: "2026-01-01T00:00:00Z",
      version: "2026.1.1",
    });
  });

  test("names the licence and what the data was taken from", () => {
    expect(described()).toMatchObject({
      licenses: [{ path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" }],
      sources: expect.arrayContaining([{ title: "A source", path: "https://example.org/source" }]),
    });
  });
});
