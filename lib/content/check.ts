import type { Entries } from "./entries";
import type { Problem } from "./problem";
import { anchorsOccur, figureNumbersStand, wordsAreOurs } from "./rules/anchors";
import { articlesAreWhole, cellsFitTables } from "./rules/articles";
import { differencesFit } from "./rules/case-studies";
import { claimIdsDiffer, figuresFit, languagesAreListed, stancesFitKinds } from "./rules/claims";
import { measurementsFit } from "./rules/datasets";
import { reasonsAreAboutClaims } from "./rules/evidence";
import { guideFits } from "./rules/guide";
import { colorsDiffer, traitsAreGrounded } from "./rules/languages";
import { movedAddressesLead } from "./rules/moved";
import { benchmarksHavePairs, migrationsAreNamed, subjectsDiffer, topicsSayWhatCounts } from "./rules/names";
import { proseIsSound } from "./rules/prose";
import { referencesExist } from "./rules/references";
import { releasesAreDated } from "./rules/releases";

/** A rule across files: what is wrong, never what to print. */
export type Rule = (entries: Entries) => readonly Problem[];

const rules: readonly Rule[] = [
  anchorsOccur,
  articlesAreWhole,
  benchmarksHavePairs,
  cellsFitTables,
  claimIdsDiffer,
  colorsDiffer,
  differencesFit,
  figureNumbersStand,
  figuresFit,
  guideFits,
  languagesAreListed,
  measurementsFit,
  migrationsAreNamed,
  movedAddressesLead,
  proseIsSound,
  reasonsAreAboutClaims,
  referencesExist,
  releasesAreDated,
  stancesFitKinds,
  subjectsDiffer,
  topicsSayWhatCounts,
  traitsAreGrounded,
  wordsAreOurs,
];

export function checkAcross(entries: Entries): readonly Problem[] {
  return rules.flatMap((rule) => rule(entries));
}
