import type { Site } from "@/app/catalog";
import type { PresetFinding } from "@/components/guide/preset-links";
import { guideOutcome, guideRobustness, isTooClose } from "@/lib/domain/guide";
import { choiceAtStart } from "@/lib/domain/guide-choice";
import type { Recommendation } from "@/lib/domain/recommendation";
import { findingSentence, heavyNotCompared, shortFinding } from "@/lib/guide-words";
import { lookupOf } from "@/components/guide/guide-lookup";
import type { Preset } from "@/lib/schema/guide";
import { guideData } from "./data";

/** Every preset with what it comes to. */
export function presetFindings(site: Site): readonly PresetFinding[] {
  return site.guide.presets.map((preset) => presetFinding(preset, site));
}

type Finding = PresetFinding & {
  readonly sentence: string;
  /** Empty where there is not enough to rank. */
  readonly ranking: Recommendation["ranking"];
};

const found = new WeakMap<Preset, Finding>();

/** What a preset comes to: in a title, and in a sentence. Worked out once: every preset page and card names all. */
export function presetFinding(preset: Preset, site: Site): Finding {
  const earlier = found.get(preset);
  if (earlier !== undefined) return earlier;
  const finding = findingFrom(preset, site);
  found.set(preset, finding);
  return finding;
}

function findingFrom(preset: Preset, site: Site): Finding {
  const data = guideData(site, preset);
  const outcome = guideOutcome(data.facts, choiceAtStart(data.start), data.start);
  const { recommendation } = outcome;
  const isClose = isTooClose(outcome, guideRobustness(data.facts, choiceAtStart(data.start), data.start));
  const { names } = lookupOf(data);
  return {
    id: preset.id,
    title: preset.title,
    finding: shortFinding(recommendation, names),
    isClose,
    missing: heavyNotCompared(recommendation).map(({ topic }) => names.criterion(topic)),
    sentence: findingSentence(recommendation, isClose, names),
    ranking: recommendation.notEnough === null ? recommendation.ranking : [],
  };
}
