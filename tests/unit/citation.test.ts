import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { getSite } from "@/app/catalog";

/** What the Citation File Format 1.2.0 requires, and the fields of it that we use. */
const citationSchema = z.strictObject({
  "cff-version": z.literal("1.2.0"),
  message: z.string().min(1),
  type: z.enum(["software", "dataset"]),
  title: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  license: z.string().regex(/^[A-Za-z0-9.+-]+$/, "must be an identifier of SPDX"),
  version: z.string().min(1),
  "date-released": z.iso.date(),
});

// The format's dates are texts; this schema of YAML leaves them so.
const citation = citationSchema.safeParse(parse(readFileSync("CITATION.cff", "utf8"), { schema: "core" }));

// Reading all content takes seconds on a busy machine: before the tests’ clocks run.
const { releases, site } = getSite();

test("CITATION.cff has what the format requires", () => {
  expect(citation.error?.issues ?? []).toEqual([]);
});

test("CITATION.cff names the newest release, the version of the package and the licence of the content", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(citation.data).toMatchObject({
    version,
    "date-released": [...releases.keys()].at(-1),
    license: site.licences.content.name.replaceAll(" ", "-"),
  });
});
