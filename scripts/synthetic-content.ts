import { stringify } from "yaml";
import type { z } from "zod";
import type { Catalog } from "@/lib/content/catalog";
import { fingerprintOf } from "@/lib/content/fingerprint";
import { readContent } from "@/lib/content/read";
import { seededRandom } from "@/lib/domain/guide/random";
import type { articleSchema } from "@/lib/schema/article";
import type { evidenceSchema } from "@/lib/schema/evidence";
import { colors, shapes, type Language, type languageSchema } from "@/lib/schema/language";
import { chance, drawerOf, synthesizeClaim, type Drawer, type SyntheticClaim } from "./synthetic-claims";

/** How much content to make up. */
export type Amount = {
  readonly articles: number;
  readonly claims: number;
  readonly languages: number;
  readonly seed: number;
};

/** The text of each file by its path, as in a content folder. */
export type ContentFiles = ReadonlyMap<string, string>;

type WrittenArticle = z.input<typeof articleSchema>;

/** What says nothing about a claim is taken over as it is. */
const takenOver: ReadonlySet<string> = new Set([
  "benchmarks",
  "datasets",
  "frameworks",
  "measured",
  "metrics",
  "organizations",
  "roots",
  "sources",
  "tools",
  "topics",
  "traits",
]);
const day = "2026-11-21";
const claimsPerEvidence = 12;

/** The fewest languages: the guide, the datasets and the home page name those of the real content. */
export function fewestLanguages(real: Catalog): number {
  return real.languages.size;
}

/**
 * Content that nobody wrote, of any size, to measure by; the same amount and seed give the same files. It keeps the
 * topics, the guide and the datasets of the real content and makes up articles, claims, evidence and further languages.
 */
export function syntheticContent(real: Catalog, folder: string, amount: Amount): ContentFiles {
  const languages = syntheticLanguages(real, amount.languages);
  const drawer = drawerOf(seededRandom(amount.seed), real, languages);
  const articles = new Map(
    Array.from({ length: amount.articles }, (_, at) => [
      `synthetic-${at + 1}`,
      synthesizeClaims(at, amount, drawer),
    ]),
  );
  const ids = [...articles].flatMap(([id, claims]) => claims.map((claim) => `${id}/${claim.id}`));
  return new Map([
    ...takenOverFiles(folder),
    ...languages.map((language, at) => languageFile(language, ids[at % ids.length] ?? "")),
    ...[...articles].flatMap(([id, claims], at) => articleFiles(id, at, claims, drawer)),
    ...evidenceFiles(ids, drawer),
    ...pageFiles(real),
    guideFile(real, ids[0] ?? ""),
    ...singleFiles(real, ids[0] ?? ""),
  ]);
}

function takenOverFiles(folder: string): [string, string][] {
  const { files } = readContent(folder, "");
  return files
    .filter(({ kind }) => takenOver.has(kind))
    .map(({ path, text }) => [path.replace(/^\//, ""), text]);
}

function syntheticLanguages(real: Catalog, count: number): readonly Language[] {
  const languages = [...real.languages.values()];
  const taken = new Set(languages.map(({ color, shape }) => `${color} ${shape}`));
  const marks = shapes
    .flatMap((shape) => colors.map((color) => ({ color, shape })))
    .filter(({ color, shape }) => !taken.has(`${color} ${shape}`));
  const order = Math.max(...languages.map((language) => language.order));
  const made = marks.slice(0, Math.max(0, count - languages.length)).map((mark, at): Language => ({
    id: `synthetic-${at + 1}`,
    name: `Synthetic ${at + 1}`,
    aliases: [],
    summary: "A language made up to measure by.",
    homepage: "https://example.org/",
    order: order + 10 * (at + 1),
    ...mark,
    traits: languages[at % languages.length]?.traits ?? {},
    body: "",
  }));
  return [...languages, ...made];
}

/** Traits keep their values and rest on a synthetic claim. */
function languageFile(
  { id, name, aliases, summary, homepage, order, color, shape, traits }: Language,
  claim: string,
): [string, string] {
  const grounded = Object.entries(traits).map(([trait, { value, detail }]) => [
    trait,
    { value, detail, ...(typeof value === "object" ? {} : { claims: [claim] }) },
  ]);
  const head: z.input<typeof languageSchema> = {
    ...{ name, aliases, summary, homepage, order, color, shape },
    traits: Object.fromEntries(grounded),
  };
  return [`languages/${id}.mdx`, mdx(head, "Synthetic content: nobody says any of this.")];
}

/** The claims of one article, as many as its share, about two to five of the languages. */
function synthesizeClaims(at: number, { articles, claims }: Amount, drawer: Drawer): SyntheticClaim[] {
  const count = Math.floor(claims / articles) + (at < claims % articles ? 1 : 0);
  const about = drawer.some(drawer.languages, 2, 5);
  return Array.from({ length: count }, (_, place) => synthesizeClaim(place, about, drawer));
}

function articleFiles(
  id: string,
  at: number,
  claims: readonly SyntheticClaim[],
  drawer: Drawer,
): [string, string][] {
  const head: WrittenArticle = {
    title: `Synthetic article ${at + 1}`,
    shortTitle: `Synthetic ${at + 1}`,
    author: "Nobody",
    publisher: `Synthetic publisher ${(at % 40) + 1}`,
    aboutAuthor: { unknown: "nobody wrote it" },
    published: `${2019 + (at % 8)}-0${(at % 9) + 1}`,
    url: `https://example.org/${id}`,
    kind: drawer.one(["vendor-blog", "personal", "guide"]),
    interest: chance(drawer, 0.3) ? "Made up" : null,
    read: day,
    recommends: chance(drawer, 0.5) ? drawer.one(drawer.languages) : null,
  };
  const words = claims.map(({ anchor }) => anchor).join(". ");
  return [
    [`articles/${id}/article.mdx`, mdx(head, "Synthetic content: there is no such article.")],
    [`articles/${id}/claims.yaml`, stringify({ claims })],
    [`articles/${id}/fingerprint`, `${fingerprintOf(words).join("\n")}\n`],
  ];
}

function evidenceFiles(ids: readonly string[], drawer: Drawer): [string, string][] {
  return Array.from({ length: Math.ceil(ids.length / claimsPerEvidence) }, (_, at) => {
    const evidence: z.input<typeof evidenceSchema> = {
      question: `Does synthetic check ${at + 1} hold?`,
      finding: "Made up to measure by.",
      sources: [drawer.one(drawer.sources)],
      checked: day,
      confidence: "low",
      bears: drawer
        .some(ids, 1, 4)
        .map((claim) => ({ claim, as: drawer.one(["supports", "qualifies", "contradicts", "outdates"]) })),
    };
    return [`evidence/synthetic-${at + 1}.yaml`, stringify(evidence)];
  });
}

/** The pages in words, without the claims they quote. */
function pageFiles({ pages }: Catalog): [string, string][] {
  return [...pages.values()].map(({ id, title, description, body }) => [
    `pages/${id}.mdx`,
    mdx({ title, description }, body.replaceAll(/^<Claim [^>]*>$/gm, "").trim()),
  ]);
}

/** The guide as it is; its caveats rest on a synthetic claim. */
function guideFile({ guide }: Catalog, claim: string): [string, string] {
  const questions = guide.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({
      ...option,
      weights: option.weights.map(({ caveat, ...weight }) =>
        caveat === undefined ? weight : { ...weight, caveat: { ...caveat, claims: [claim] } },
      ),
    })),
  }));
  return ["guide.yaml", stringify({ ...guide, questions })];
}

/** One of each kind without which pages cannot be built, and the name that marks every page. */
function singleFiles({ site, organizations }: Catalog, claim: string): [string, string][] {
  const [organization = ""] = organizations.keys();
  const study = {
    organization,
    title: "Synthetic case study",
    summary: "Made up to measure by.",
    order: 10,
    from: "Go",
    to: ["rust"],
    account: { unknown: "it is synthetic" },
  };
  const migration = {
    from: "go",
    to: "rust",
    summary: "Made up to measure by.",
    steps: [{ step: "A synthetic step.", claims: [claim] }],
  };
  const marked = {
    ...site,
    name: `${site.name}, synthetic`,
    description: "Synthetic content to measure by: nobody says any of this.",
  };
  return [
    [`case-studies/synthetic.mdx`, mdx(study, "Synthetic content.")],
    [`migrations/go-to-rust.mdx`, mdx(migration, "Synthetic content.")],
    ["site.yaml", stringify(marked)],
  ];
}

function mdx(head: object, body: string): string {
  return `---\n${stringify(head)}---\n\n${body}\n`;
}
