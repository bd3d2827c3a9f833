import { z } from "zod";
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

export const caseStudies = publishedKind({
  name: "case-studies",
  one: "caseStudy",
  holds: "How organisations chose or changed their backend, as articles tell it.",
  record: z.strictObject({
    id: idField,
    organization: idOf("organizations"),
    title: z.string().describe("Its title."),
    summary: z.string().describe("What articles say, with its hedge."),
    order: orderField,
    from: z.string().nullable().describe("What was replaced, as the articles say."),
    to: idsOf("languages").describe("Languages it was replaced by."),
    uses: idsOf("languages").describe("Languages said to be in use, where nothing was replaced."),
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
      to: study.to,
      uses: study.uses,
      unknown: reasonsUnknown({ from: study.from }),
      body: markdownOf(study.body, content),
      url: `/case-studies/${study.id}/`,
    })),
});
