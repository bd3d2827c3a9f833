import type { Site } from "@/app/catalog";
import type { PresetFinding } from "@/components/guide/preset-links";
import { guideOutcome } from "@/lib/domain/guide";
import { choiceAtStart } from "@/lib/domain/guide-choice";
import { articlesBehind } from "@/lib/domain/recommendation";
import { leadSentence, shortFinding } from "@/lib/guide-words";
import { lookupOf } from "@/components/guide/guide-lookup";
import type { Preset } from "@/lib/schema/guide";
import { guideData } from "./data";

/** Every preset with what it comes to. */
export function presetFindings(site: Site): readonly PresetFinding[] {
  return site.guide.presets.map((preset) => presetFinding(preset, site));
}

/** What a preset comes to: in a title, and in a sentence. */
export function presetFinding(preset: Preset, site: Site): PresetFinding & { readonly sentence: string } {
  const data = guideData(site, preset);
  const { recommendation, closeCalls } = guideOutcome(data.facts, choiceAtStart(data.start), data.start);
  const { names } = lookupOf(data);
  const articles = articlesBehind(recommendation).length;
  return {
    id: preset.id,
    title: preset.title,
    finding: shortFinding(recommendation, names),
    isClose: closeCalls.length > 0,
    sentence: `${leadSentence(recommendation, names)} By what ${articles === 1 ? "1 article says" : `${articles} articles say`}${closeCalls.length > 0 ? "; too close to call" : ""}.`,
  };
}
