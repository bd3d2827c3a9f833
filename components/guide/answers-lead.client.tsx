"use client";

import { useEffect, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { Link } from "@/components/site/link";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import { answersSentence, shortResult, type GuideNames, type ResultOfAnswers } from "@/lib/words/guide";
import type { GuideData } from "./guide-data";
import { leadId, presetHereId } from "./lead-of-guide";

type Answered = ResultOfAnswers & {
  readonly outcome: Pick<GuideOutcome, "knownLead">;
  /** Whether the answers are those of the exported page. */
  readonly isPlain: boolean;
};

type AnswersLeadProps = {
  data: GuideData;
  /** What the answers come to; null while the variations of these answers are not known. */
  settled: Answered | null;
  names: GuideNames;
  /** What the preset is about, and what it comes to by itself; "" where there is none. */
  about: string;
};

/**
 * What other answers than those of the exported page come to, at its top and in its title: whoever follows a link to
 * them reads that first. It takes the place of what the page's own come to, and the preset is marked as left.
 */
export function AnswersLead({ data, settled, names, about }: AnswersLeadProps) {
  const [last, setLast] = useState(settled);
  if (settled !== null && settled.outcome !== last?.outcome) setLast(settled);
  const isPlain = last === null || last.isPlain;
  useLayoutEffect(() => (isPlain ? undefined : leavePreset()), [isPlain]);
  const titled = data.preset === null ? "Choose a backend language" : `${data.preset}, changed`;
  useTitle(isPlain ? null : `${titled}: ${shortResult(last, names)} · ${data.origin.site}`);
  const lead = document.getElementById(leadId);
  if (isPlain || lead === null) return null;
  return createPortal(
    <span style={{ gridArea: "1 / 1" }}>
      {answersSentence(last, names, data.preset === null ? "With these answers" : "With changed answers")}{" "}
      <Link to="#ranking">See the ranking</Link>. {about}
    </span>,
    lead,
  );
}

/** Gives the page another title than it has; null leaves it. The framework writes the page's own once more as it comes. */
function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    const plain = document.title;
    const write = () => {
      if (document.title !== title) document.title = title;
    };
    write();
    const written = new MutationObserver(write);
    written.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      written.disconnect();
      document.title = plain;
    };
  }, [title]);
}

/** Hides the lead of the exported answers, which keeps its room, and unmarks their preset; undone by what it returns. */
function leavePreset(): () => void {
  const said = document.getElementById(leadId)?.firstElementChild;
  const preset = document.getElementById(presetHereId);
  if (said instanceof HTMLElement) Object.assign(said.style, { gridArea: "1 / 1", visibility: "hidden" });
  preset?.removeAttribute("aria-current");
  return () => {
    if (said instanceof HTMLElement) Object.assign(said.style, { gridArea: "", visibility: "" });
    preset?.setAttribute("aria-current", "page");
  };
}
