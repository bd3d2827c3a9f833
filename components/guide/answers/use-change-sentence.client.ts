"use client";

import { useState } from "react";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import { changeSentence, type GuideNames, type ResultOfAnswers } from "@/lib/words/guide";

type Settled = ResultOfAnswers & { readonly outcome: GuideOutcome };

/**
 * What the last change has changed, to be read out; nothing before the reader has changed anything.
 *
 * @param settled what the answers come to; null while the variations of these answers are not known
 */
export function useChangeSentence(settled: Settled | null, names: GuideNames, touched: boolean): string {
  const [heard, setHeard] = useState<{ outcome: GuideOutcome | null; sentence: string }>({
    outcome: settled?.outcome ?? null,
    sentence: "",
  });
  if (settled === null || heard.outcome === settled.outcome) return heard.sentence;
  const sentence = touched && heard.outcome !== null ? changeSentence(heard.outcome, settled, names) : "";
  setHeard({ outcome: settled.outcome, sentence });
  return sentence;
}
