import { z } from "zod";
import { groupBy } from "@/lib/domain/group";
import { verdicts } from "@/lib/domain/verdict";
import { type Claim, claimBases, claimKinds } from "@/lib/schema/claim";
import type { PublishedContent } from "./content";
import { figureRecord, publishedFigure } from "./figure";
import {
  compare,
  idField,
  idOf,
  idsOf,
  publishedKind,
  sortedById,
  sortedFields,
  stancesField,
  urlField,
} from "./record";

const cellRecord = z.strictObject({
  table: z.string().describe("The id of one of the article’s tables."),
  row: z.string().describe("The label of the row."),
  column: z.string().describe("The label of the column."),
  text: z.string().describe("The text of the cell."),
});

const claimRecord = z.strictObject({
  id: idField.describe("<article>/<claim>; stable."),
  article: idOf("articles"),
  section: z.string().describe("The heading it stands under in the article."),
  anchor: z.string().describe("A few words that stand in the article as they are."),
  target: z.string().nullable().describe("The words meant, where the anchor runs into the text before them."),
  says: z.string().describe("The claim in our own words, its hedges kept."),
  topic: idOf("topics"),
  languages: idsOf("languages"),
  frameworks: idsOf("frameworks"),
  organizations: idsOf("organizations"),
  tools: idsOf("tools"),
  kind: z.enum(claimKinds).describe("What sort of statement it is."),
  basis: z.enum(claimBases).describe("What the article rests it on."),
  root: idOf("roots").nullable().describe("Where it really comes from, when several claims share it."),
  stances: stancesField,
  prefers: idsOf("languages").describe("The order the article gives languages on the topic, best first."),
  figures: z.array(figureRecord).describe("The numbers in the claim."),
  cell: cellRecord.nullable().describe("Where the claim is a cell of one of the article’s tables."),
  verdict: z.enum(verdicts).describe("What follows from the evidence by the rule of the method page."),
  evidence: idsOf("evidence").describe("Ids of the evidence that bears on it."),
  url: urlField,
});

export const claims = publishedKind({
  name: "claims",
  one: "claim",
  holds: "Every claim of every article: what it says, how it was coded, its figures and its verdict.",
  record: claimRecord,
  recordsOf: (content) => {
    const bearings = [...content.evidence.values()].flatMap(({ id, bears }) =>
      bears.map(({ claim }) => ({ claim, evidence: id })),
    );
    const evidenceOf = groupBy(bearings, ({ claim }) => claim);
    return sortedById(content.claims).map((claim) => {
      const evidence = new Set((evidenceOf.get(claim.id) ?? []).map((bearing) => bearing.evidence));
      return publishedClaim(claim, [...evidence].sort(compare), content);
    });
  },
});

function publishedClaim(
  claim: Claim,
  evidence: string[],
  { metrics, verdicts }: Pick<PublishedContent, "metrics" | "verdicts">,
): z.infer<typeof claimRecord> {
  return {
    id: claim.id,
    article: claim.article,
    section: claim.section,
    anchor: claim.anchor,
    target: claim.target ?? null,
    says: claim.says,
    topic: claim.topic,
    languages: claim.languages,
    frameworks: claim.frameworks,
    organizations: claim.organizations,
    tools: claim.tools,
    kind: claim.kind,
    basis: claim.basis,
    root: claim.root ?? null,
    stances: sortedFields(claim.stances),
    prefers: claim.prefers ?? [],
    figures: claim.figures.map((figure) => publishedFigure(figure, metrics)),
    cell: claim.cell ?? null,
    verdict: verdicts.get(claim.id) ?? "unchecked",
    evidence,
    url: `/claims/${claim.id}/`,
  };
}
