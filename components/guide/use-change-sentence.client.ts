"use client";

import { useState } from "react";
import type { GuideOutcome } from "@/lib/domain/guide";
import { changeSentence, type GuideNames } from "@/lib/guide-words";

/** What the last change has changed, to be read out; nothing before the reader has changed anything. */
export function useChangeSentence(outcome: GuideOutcome, names: GuideNames, touched: boolean): string {
  const [heard, setHeard] = useState({ outcome, sentence: "" });
  if (heard.outcome === outcome) return heard.sentence;
  const sentence = touched ? changeSentence(heard.outcome, outcome, names) : "";
  setHeard({ outcome, sentence });
  return sentence;
}
