import type { CriterionCaveat } from "@/lib/domain/guide/weights";
import type { GuideNames } from "./guide";

/** "“Ecosystem” is judged in general, not for “Data or machine learning”. Articles name such libraries for one language." */
export function caveatSentence(
  { topic, question, option, text }: Pick<CriterionCaveat, "topic" | "question" | "option" | "text">,
  names: Pick<GuideNames, "criterion" | "option">,
): string {
  return `“${names.criterion(topic)}” is judged in general, not for “${names.option(question, option)}”. ${text}`;
}
