import { measuredLead } from "@/lib/domain/guide/measured-lead";
import type { Recommendation } from "@/lib/domain/guide/recommendation";
import { formatShare, type GuideNames } from "./guide";

/** Less than this share of a lead is not worth a sentence. */
const leastShare = 0.5;

/**
 * Where most of a lead comes from what was measured: "The whole lead over Go comes from the 5 criteria that datasets
 * measured; on the 8 others the points of the two come to the same." Empty where less than half of it does.
 */
export function measuredLeadSentence(recommendation: Recommendation, names: GuideNames): string {
  const lead = measuredLead(recommendation);
  if (lead === null || lead.measured < lead.points * leastShare) return "";
  const { first, second, points, measured, criteria } = lead;
  const over = `lead over ${names.language(second)}`;
  const from =
    criteria.measured === 1
      ? "the one criterion that datasets measured"
      : `the ${criteria.measured} criteria that datasets measured`;
  const rest = points - measured;
  if (rest > near) return `${formatShare(measured / points)} of the ${over} comes from ${from}.`;
  const others = criteria.others === 1 ? "the other one" : `the ${criteria.others} others`;
  const then =
    rest < -near
      ? `${names.language(second)} is ahead of ${names.language(first)} by points`
      : "the points of the two come to the same";
  return `The whole ${over} comes from ${from}; on ${others} ${then}.`;
}

/** Sums of points this close are the same. */
const near = 1e-9;
