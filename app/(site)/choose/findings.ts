import type { Site } from "@/app/catalog";
import type { PresetFinding } from "@/components/guide/answers/preset-links";
import {
  guideOutcome,
  guideRobustness,
  isMostOftenUndecided,
  type GuideOutcome,
} from "@/lib/domain/guide/guide";
import { contendersOf, placeIn, type SharedPlace } from "@/lib/domain/guide/contenders";
import { choiceAtStart } from "@/lib/domain/guide/choice";
import { leadersOf, type RankedLanguage, type Recommendation } from "@/lib/domain/guide/recommendation";
import { caveatsOf } from "@/lib/domain/guide/weights";
import { formatNames } from "@/lib/format";
import { restWords, shareWords, undecidedSentence } from "@/lib/words/guide-change";
import {
  findingSentence,
  heavyNotCompared,
  leadSentence,
  notComparedSentence,
  shortResult,
  shortSilence,
  withKnown,
  withoutKnown,
  type GuideNames,
} from "@/lib/words/guide";
import { lookupOf } from "@/components/guide/guide-lookup";
import type { Preset } from "@/lib/schema/guide";
import { guideData } from "./data";

/** Every preset with what it comes to. */
export function presetFindings(site: Site): readonly PresetFinding[] {
  return site.guide.presets.map((preset) => presetFinding(preset, site));
}

type Finding = PresetFinding & {
  readonly sentence: string;
  /** The criteria that could not be compared, the heavy ones by name; null where there are no heavy ones. */
  readonly missing: string | null;
  /** What it takes as known of the team, and what it comes to without; null where it takes nothing. */
  readonly assumption: string | null;
  /**
   * What it comes to without what the team knows, where that makes the lead, to be read behind the sentence; null where
   * it does not.
   */
  readonly withoutKnown: string | null;
  /** What criteria do not tell of what the preset answers. */
  readonly caveats: readonly string[];
  /** Empty where there is not enough to rank. */
  readonly ranking: readonly (RankedLanguage & { readonly place: SharedPlace | null })[];
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
  const robustness = guideRobustness(data.facts, choiceAtStart(data.start), data.start);
  const isClose = contendersOf(outcome, robustness).length > 0;
  const { names } = lookupOf(data);
  const answers = knownTo(preset, site);
  const known = formatNames(
    answers.map(({ label }) => label),
    "or",
  );
  const unknown = known === "" ? null : findingFrom(without(preset, answers), site);
  const leaders = leadersOf(recommendation);
  const sentence = findingSentence({ outcome, robustness }, names);
  const { knownLead } = outcome;
  const isUndecided = isMostOftenUndecided(recommendation, robustness);
  return {
    id: preset.id,
    title: preset.title,
    finding: shortResult({ outcome, robustness }, names),
    isUndecided,
    isClose: isClose && !isUndecided,
    share: robustness === null ? "" : shareWords(outcome, robustness, names),
    rest: robustness === null ? "" : restWords(outcome, robustness, names),
    known,
    missing: notComparedSentence(recommendation, names),
    silences: silencesOf(recommendation, outcome.contradicted, names),
    sentence:
      isUndecided && robustness !== null
        ? `${undecidedSentence(leaders, robustness, names)} As answered ${isClose ? sentence : withKnown(leadSentence(recommendation, names), knownLead, names)}`
        : sentence,
    assumption:
      unknown === null
        ? null
        : assumptionSentence(known, unknown, knownLead === null ? null : withoutKnown(knownLead, names)),
    withoutKnown:
      knownLead === null || unknown === null || isClose
        ? null
        : `Without ${knownLead.answers.length === 1 ? "that answer" : "those answers"} ${withoutKnown(knownLead, names)}${closenessWords(unknown)}.`,
    caveats: caveatsOf(outcome.weights).map(({ text }) => text),
    ranking: (recommendation.notEnough === null ? recommendation.ranking : []).map((ranked) => ({
      ...ranked,
      place: placeIn(ranked, outcome, robustness),
    })),
  };
}

function silencesOf(
  recommendation: Recommendation,
  contradicted: GuideOutcome["contradicted"],
  names: GuideNames,
): readonly string[] {
  const heavy = heavyNotCompared(recommendation);
  const light = recommendation.notCompared.length - heavy.length;
  if (heavy.length === 0) return [];
  const named = heavy.map(
    (one) => `“${names.criterion(one.topic)}” (${shortSilence(one, contradicted, names)})`,
  );
  return light === 0 ? named : [...named, `${light} lighter ${light === 1 ? "one" : "ones"}`];
}

/** An answer of a preset by which the team knows a language. */
type Known = { readonly question: string; readonly label: string };

function knownTo({ answers }: Preset, { guide }: Site): readonly Known[] {
  return guide.questions.flatMap(({ id, options }) =>
    options
      .filter((option) => option.knows !== undefined && answers[id]?.includes(option.id))
      .map(({ label }) => ({ question: id, label })),
  );
}

function without(preset: Preset, known: readonly Known[]): Preset {
  const left = Object.entries(preset.answers).filter(([id]) =>
    known.every(({ question }) => question !== id),
  );
  return { ...preset, answers: Object.fromEntries(left) };
}

/** What must be known of a lead beside its scores. */
function closenessWords({ isUndecided, isClose }: PresetFinding): string {
  if (isUndecided) return ", most often not enough to rank";
  return isClose ? ", too close to call" : "";
}

/** @param scores what it comes to without, where the answer makes the lead */
function assumptionSentence(known: string, unknown: PresetFinding, scores: string | null): string {
  const { finding } = unknown;
  const then = finding.endsWith("not enough to rank") ? `there is ${finding}` : finding;
  return `Assumes that the team knows ${known}; else ${scores === null ? then : `${scores}${closenessWords(unknown)}`}.`;
}
