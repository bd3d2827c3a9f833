import { z } from "zod";
import type { Preset, Question, Requirement } from "@/lib/schema/guide";
import { idField, idOf, publishedKind, sortedFields, urlField } from "./record";

const optionRecord = z.strictObject({
  id: idField.describe("Stable within its question."),
  label: z.string().describe("The answer."),
  weights: z
    .array(
      z.strictObject({
        topic: idOf("topics"),
        weight: z.int().min(0).max(3).describe("Added to those of other answers and capped at 3."),
        why: z.string().describe("Why the answer makes the criterion matter."),
        caveat: z
          .strictObject({
            text: z.string().describe("What is not judged."),
            claims: z.array(idOf("claims")).describe("The claims it rests on."),
          })
          .nullable()
          .describe(
            "What the answer needs of the criterion and the articles do not judge for every language.",
          ),
      }),
    )
    .describe("What the answer makes matter."),
  requires: z.array(z.string()).describe("Ids of requirements that the answer switches on."),
  knows: idOf("languages").nullable().describe("The language a team that answers this already has."),
});

const questionRecord = z.strictObject({
  id: idField,
  question: z.string().describe("The question."),
  help: z.string().describe("What the answer changes."),
  choose: z.enum(["one", "any"]).describe("How many answers can be given."),
  options: z.array(optionRecord).describe("The answers."),
});

const requirementRecord = z.strictObject({
  id: idField,
  label: z.string().describe("The condition."),
  why: z.string().describe("Why one may need it."),
  metByKnowing: z.boolean().describe("Whether a team that knows the language meets it in any case."),
  rule: z
    .strictObject({
      kind: z.enum(["trait", "figure", "position"]).describe("What the condition looks at."),
      trait: idOf("traits").nullable(),
      is: z.boolean().nullable().describe("The value the trait must have."),
      metric: idOf("metrics").nullable(),
      atMost: z
        .number()
        .nullable()
        .describe("What the lowest figure must not be above, in the metric’s unit."),
      topic: idOf("topics").nullable(),
      atLeast: z.number().nullable().describe("What the consensus must not be below, from -2 to 2."),
    })
    .describe("What rules a language out; only the fields of its kind are set."),
});

const presetRecord = z.strictObject({
  id: idField,
  title: z.string().describe("Its title."),
  text: z.string().describe("Who it is for and why these answers."),
  answers: z
    .record(
      z.string().meta({ title: "question", description: "An id of a question." }),
      z.array(z.string()).meta({ title: "options", description: "Ids of the answers." }),
    )
    .describe("The answers to each question."),
  requirements: z.array(z.string()).describe("Ids of requirements that are switched on."),
  url: urlField,
});

export const guide = publishedKind({
  name: "guide",
  one: "guide",
  holds: "The guide’s questions with their weights, its requirements, presets and checklist.",
  record: z.strictObject({
    known: z
      .strictObject({
        topic: idOf("topics"),
        position: z.number().min(-2).max(2).describe("What it counts as, from -2 to 2."),
        why: z.string().describe("Why it counts so."),
      })
      .nullable()
      .describe("What a language that the team knows counts as on a criterion, whatever the articles say."),
    questions: z.array(questionRecord).describe("What the guide asks, in its order."),
    requirements: z.array(requirementRecord).describe("Hard conditions that rule languages out."),
    presets: z.array(presetRecord).describe("Sets of answers with a page of their own."),
    checklist: z.array(z.string()).describe("What no source covers: asked, never scored."),
    url: urlField,
  }),
  key: [],
  recordsOf: ({ guide }) => [
    {
      known: guide.known ?? null,
      questions: guide.questions.map(publishedQuestion),
      requirements: guide.requirements.map(publishedRequirement),
      presets: guide.presets.map(publishedPreset),
      checklist: guide.checklist,
      url: "/choose/",
    },
  ],
});

function publishedQuestion({
  id,
  question,
  help,
  choose,
  options,
}: Question): z.infer<typeof questionRecord> {
  return {
    id,
    question,
    help,
    choose,
    options: options.map((option) => ({
      id: option.id,
      label: option.label,
      weights: option.weights.map(({ topic, weight, why, caveat }) => ({
        topic,
        weight,
        why,
        caveat: caveat ?? null,
      })),
      requires: option.requires,
      knows: option.knows ?? null,
    })),
  };
}

function publishedRequirement({
  id,
  label,
  why,
  metByKnowing,
  rule,
}: Requirement): z.infer<typeof requirementRecord> {
  const { kind } = rule;
  return {
    id,
    label,
    why,
    metByKnowing,
    rule: {
      kind,
      trait: kind === "trait" ? rule.trait : null,
      is: kind === "trait" ? rule.is : null,
      metric: kind === "figure" ? rule.metric : null,
      atMost: kind === "figure" ? rule.atMost : null,
      topic: kind === "position" ? rule.topic : null,
      atLeast: kind === "position" ? rule.atLeast : null,
    },
  };
}

function publishedPreset({ id, title, text, answers, requirements }: Preset): z.infer<typeof presetRecord> {
  return { id, title, text, answers: sortedFields(answers), requirements, url: `/choose/${id}/` };
}
