import { z } from "zod";
import { outcomes, type Difference } from "@/lib/schema/case-study";
import { markdownOf } from "./prose";
import {
  bodyField,
  idField,
  idOf,
  idsOf,
  known,
  orderField,
  publishedKind,
  reasonsUnknown,
  sortedById,
  unknownField,
  urlField,
} from "./record";

const differenceRecord = z.strictObject({
  id: z.string().describe("Stable within its case study: the anchor on its page."),
  about: z.string().describe("What it is about."),
  claims: idsOf("claims").describe("Ids of the claims of articles on it; none where no article says it."),
  own: z.string().nullable().describe("What the organisation says on it, in our own words."),
  unknown: z.string().nullable().describe("Why what the organisation says is not known."),
  sources: idsOf("sources").describe(
    "Ids of the sources in which the organisation says it, or was looked for.",
  ),
  evidence: idsOf("evidence").describe("Ids of the checks it rests on."),
  outcome: z
    .enum(outcomes)
    .describe(
      "same: both tell it alike; differs: they do not fit, or only in part; not-found: not found in what the organisation says; only-own: no article says it.",
    ),
});

export const caseStudies = publishedKind({
  name: "case-studies",
  one: "caseStudy",
  holds: "How organisations chose or changed their backend, as articles and as they themselves tell it.",
  record: z.strictObject({
    id: idField,
    organization: idOf("organizations"),
    title: z.string().describe("Its title."),
    summary: z.string().describe("What articles say, with its hedge."),
    order: orderField,
    from: z
      .string()
      .nullable()
      .describe("What was replaced, as the organisation says; as the articles say where it does not."),
    left: idsOf("languages").describe("Languages that were replaced, of those that are compared."),
    to: idsOf("languages").describe("Languages it was replaced by."),
    uses: idsOf("languages").describe("Languages said to be in use, where nothing was replaced."),
    account: idOf("sources").nullable().describe("The organisation’s own post: an id of sources."),
    differences: z.array(differenceRecord).describe("The two tellings, point by point."),
    unknown: unknownField,
    body: bodyField,
    url: urlField,
  }),
  recordsOf: (content) =>
    sortedById(content.caseStudies).map((study) => ({
      id: study.id,
      organization: study.organization,
      title: study.title,
      summary: study.summary,
      order: study.order,
      from: known(study.from),
      left: study.left,
      to: study.to,
      uses: study.uses,
      account: known(study.account),
      differences: study.differences.map(publishedDifference),
      unknown: reasonsUnknown({ from: study.from, account: study.account }),
      body: markdownOf(study.body, content),
      url: `/case-studies/${study.id}/`,
    })),
});

function publishedDifference({
  id,
  about,
  claims,
  own,
  sources,
  evidence,
  outcome,
}: Difference): z.infer<typeof differenceRecord> {
  return {
    id,
    about,
    claims,
    own: known(own),
    unknown: typeof own === "object" ? own.unknown : null,
    sources,
    evidence,
    outcome,
  };
}
