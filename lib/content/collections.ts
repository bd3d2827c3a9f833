import type { z } from "zod";
import { articleSchema } from "@/lib/schema/article";
import { benchmarkSchema } from "@/lib/schema/benchmark";
import { caseStudySchema } from "@/lib/schema/case-study";
import { claimsFileSchema } from "@/lib/schema/claim";
import { datasetSchema } from "@/lib/schema/dataset";
import { evidenceSchema } from "@/lib/schema/evidence";
import { guideSchema } from "@/lib/schema/guide";
import { languageSchema } from "@/lib/schema/language";
import { measuredSchema } from "@/lib/schema/measured";
import { metricSchema } from "@/lib/schema/metric";
import { migrationSchema } from "@/lib/schema/migration";
import { frameworkSchema, organizationSchema, rootSchema, toolSchema } from "@/lib/schema/named";
import { movedSchema } from "@/lib/schema/moved";
import { pageSchema } from "@/lib/schema/page";
import { releaseSchema } from "@/lib/schema/release";
import { siteSchema } from "@/lib/schema/site";
import { sourceSchema } from "@/lib/schema/source";
import { topicSchema } from "@/lib/schema/topic";
import { traitSchema } from "@/lib/schema/trait";

/**
 * Where each collection lies, how a file is encoded, and its shape. The name of a file is the id of its entry.
 * What only machines write is JSON.
 * `needed` is the number of entries without which pages cannot be built.
 */
export const collections = {
  articles: { encoding: "mdx", schema: articleSchema, needed: 1 },
  benchmarks: { encoding: "mdx", schema: benchmarkSchema, needed: 1 },
  "case-studies": { encoding: "mdx", schema: caseStudySchema, needed: 1 },
  datasets: { encoding: "yaml", schema: datasetSchema, needed: 0 },
  evidence: { encoding: "yaml", schema: evidenceSchema, needed: 0 },
  frameworks: { encoding: "yaml", schema: frameworkSchema, needed: 1 },
  languages: { encoding: "mdx", schema: languageSchema, needed: 2 },
  metrics: { encoding: "yaml", schema: metricSchema, needed: 1 },
  migrations: { encoding: "mdx", schema: migrationSchema, needed: 1 },
  organizations: { encoding: "yaml", schema: organizationSchema, needed: 0 },
  pages: { encoding: "mdx", schema: pageSchema, needed: 1 },
  releases: { encoding: "json", schema: releaseSchema, needed: 0 },
  roots: { encoding: "yaml", schema: rootSchema, needed: 0 },
  sources: { encoding: "yaml", schema: sourceSchema, needed: 0 },
  tools: { encoding: "yaml", schema: toolSchema, needed: 0 },
  topics: { encoding: "yaml", schema: topicSchema, needed: 1 },
  traits: { encoding: "yaml", schema: traitSchema, needed: 0 },
} as const satisfies Record<string, CollectionDefinition>;

/** Files that stand alone; pages can be built without those that are not needed. */
export const singles = {
  guide: { file: "guide.yaml", schema: guideSchema, needed: true },
  measured: { file: "measured.yaml", schema: measuredSchema, needed: true },
  moved: { file: "moved.yaml", schema: movedSchema, needed: false },
  site: { file: "site.yaml", schema: siteSchema, needed: true },
} as const;

export const singleNames = ["guide", "measured", "moved", "site"] as const satisfies (keyof typeof singles)[];

/** The files of an article's folder besides article.mdx. */
export const articleParts = { claims: claimsFileSchema } as const;

export type StoredCollection = keyof typeof collections;

export const storedCollections = Object.keys(collections).filter(
  (name): name is StoredCollection => name in collections,
);

type CollectionDefinition = {
  readonly encoding: "mdx" | "yaml" | "json";
  readonly schema: z.ZodType;
  readonly needed: number;
};
