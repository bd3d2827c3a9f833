import type { Entries } from "@/lib/content/entries";
import { didYouMean, type Problem } from "@/lib/content/problem";

/** Parameters of the guide's address that are no questions (lib/view/guide-view.ts). */
const reserved: readonly string[] = ["require", "waive", "leave", "weights"];

/** Ids inside the guide are unique, and what names one of them exists. */
export function guideFits({ guide, topics, traits }: Entries): readonly Problem[] {
  if (guide === null) return [];
  const { questions, requirements, presets } = guide.value;
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string): void =>
    void problems.push({ file: guide.file.path, line: guide.lineOf(path), field: path.join("."), message });
  const unique = (ids: readonly string[], path: (at: number) => readonly PropertyKey[]): void =>
    ids.forEach((id, at) => {
      if (ids.indexOf(id) !== at) report(path(at), `"${id}" is the id of an earlier one`);
    });
  const known = (id: string, ids: readonly string[], what: string, path: readonly PropertyKey[]): void => {
    if (!ids.includes(id)) report(path, `the guide has no ${what} "${id}"${didYouMean(id, ids)}`);
  };

  const questionIds = questions.map(({ id }) => id);
  const requirementIds = requirements.map(({ id }) => id);
  unique(questionIds, (at) => ["questions", at, "id"]);
  unique(requirementIds, (at) => ["requirements", at, "id"]);
  unique(
    presets.map(({ id }) => id),
    (at) => ["presets", at, "id"],
  );

  questions.forEach(({ id, options }, q) => {
    if (reserved.includes(id)) report(["questions", q, "id"], `"${id}" means something else in an address`);
    unique(
      options.map(({ id }) => id),
      (at) => ["questions", q, "options", at, "id"],
    );
    options.forEach((option, o) => {
      if (option.id === "none")
        report(["questions", q, "options", o, "id"], `"none" stands for no answer in an address`);
      option.requires.forEach((id, r) =>
        known(id, requirementIds, "requirement", ["questions", q, "options", o, "requires", r]),
      );
      option.weights.forEach(({ topic }, w) => {
        if (topics.get(topic)?.value.compared === false) {
          report(
            ["questions", q, "options", o, "weights", w, "topic"],
            `"${topic}" is not compared, so it cannot have a weight`,
          );
        }
      });
    });
  });
  requirements.forEach(({ rule }, r) => {
    if (rule.kind === "trait" && traits.get(rule.trait)?.value.type === "text") {
      report(["requirements", r, "rule", "trait"], `"${rule.trait}" is no yes-no trait`);
    }
  });
  presets.forEach((preset, p) => {
    preset.requirements.forEach((id, r) =>
      known(id, requirementIds, "requirement", ["presets", p, "requirements", r]),
    );
    for (const [id, answers] of Object.entries(preset.answers)) {
      const question = questions.find((candidate) => candidate.id === id);
      known(id, questionIds, "question", ["presets", p, "answers", id]);
      if (question === undefined) continue;
      if (question.choose === "one" && answers.length > 1)
        report(["presets", p, "answers", id], "takes one answer");
      const optionIds = question.options.map((option) => option.id);
      answers.forEach((answer, a) =>
        known(answer, optionIds, `answer to ${id}`, ["presets", p, "answers", id, a]),
      );
    }
  });
  return problems;
}
