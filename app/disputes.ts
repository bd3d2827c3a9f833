import { disputeAddress } from "@/lib/dispute";
import { formatPosition } from "@/lib/format";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import { absoluteUrl } from "@/lib/site";
import { basisWords, kindWords, verdictWords } from "@/lib/words/terms";
import type { Site } from "./catalog";

/** Where to say that a claim is coded wrongly, its coding filled in; null where nobody is named. */
export function disputeClaim(claim: Claim, site: Site): string | null {
  const stances = Object.entries(claim.stances).map(
    ([language, stance]) => `${language} ${formatPosition(stance)}`,
  );
  return disputeAddress(site.site.corrections, {
    id: claim.id,
    address: absoluteUrl(`/claims/${claim.id}/`),
    coding: [
      `Says: ${claim.says}`,
      `Anchor: ${claim.anchor}`,
      `Topic: ${claim.topic}`,
      `Kind: ${kindWords[claim.kind]}`,
      `Rests on: ${basisWords[claim.basis]}`,
      `Stances: ${stances.length === 0 ? "none" : stances.join(", ")}`,
      `Verdict: ${verdictWords[site.verdicts.get(claim.id) ?? "unchecked"]}`,
    ],
  });
}

/** Where to say that a chart is wrong. */
export function disputeChart({ id, title, metrics }: Benchmark, site: Site): string | null {
  return disputeAddress(site.site.corrections, {
    id: `chart ${id}`,
    address: absoluteUrl(`/benchmarks/${id}/`),
    coding: [`Title: ${title}`, `Metrics: ${metrics.join(", ")}`],
  });
}
