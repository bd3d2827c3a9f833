import type { ReactNode } from "react";

/** Where the islands of the guide's page find what stands outside of them. */
export const leadId = "guide-lead";
export const presetHereId = "preset-here";

/** The lead with what the exported answers come to: it keeps its room where other answers take its place (`AnswersLead`). */
export function LeadOfGuide({ children }: { children: ReactNode }) {
  return (
    <span id={leadId} className="grid">
      <span>{children}</span>
    </span>
  );
}
