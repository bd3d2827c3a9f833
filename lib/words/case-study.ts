import type { OutcomeCounts } from "@/lib/domain/case-study";
import type { Outcome } from "@/lib/schema/case-study";
import type { Source } from "@/lib/schema/source";
import { formatDate, formatNames } from "@/lib/format";

export const outcomeWords = {
  same: "the same",
  differs: "differs",
  "not-found": "not seen there",
  "only-own": "in no article",
} as const satisfies Record<Outcome, string>;

/** "3 differ" */
export function countedOutcome(outcome: Outcome, count: number): string {
  return `${count} ${outcome === "differs" && count !== 1 ? "differ" : outcomeWords[outcome]}`;
}

/** "Discord’s own post of February 2020" */
export function accountName(organization: string, account: Pick<Source, "published"> | null): string {
  if (account === null) return `what ${organization} or its engineers say`;
  return typeof account.published === "string"
    ? `${organization}’s own post of ${formatDate(account.published)}`
    : `${organization}’s own words`;
}

/** Whether of an organisation's account only parts were read, so that what is not found may stand elsewhere in it. */
export function isReadInPart(account: Pick<Source, "seenAs"> | null): boolean {
  return account !== null && (account.seenAs === "excerpt" || account.seenAs === "quoted-by-others");
}

/**
 * What the two tellings come to: "On 3 of 8 points the articles differ from Discord’s own post of February 2020; 2 were
 * not found there, 2 are the same in both and 1 stands in no article."; of an account read in part "…, of which parts
 * were read; 2 were not found in these, …".
 */
export function tellingsSentence(
  counts: OutcomeCounts,
  articles: number,
  account: string,
  inPart: boolean,
): string {
  const total = counts.same + counts.differs + counts["not-found"] + counts["only-own"];
  const one = articles === 1;
  const who = one ? "the article" : "the articles";
  const differ =
    counts.differs > 0
      ? `On ${counts.differs} of ${total === 1 ? "1 point" : `${total} points`} ${who} ${one ? "differs" : "differ"}`
      : `On no point ${one ? "does" : "do"} ${who} differ`;
  const where = inPart ? "in these" : "there";
  const read = inPart ? ", of which parts were read" : "";
  const rest = [
    counted(counts["not-found"], `was not found ${where}`, `were not found ${where}`),
    counted(counts.same, "is the same in both", "are the same in both"),
    counted(counts["only-own"], "stands in no article", "stand in no article"),
  ].filter((part) => part !== null);
  return `${differ} from ${account}${read}${rest.length === 0 ? "" : `; ${formatNames(rest)}`}.`;
}

function counted(count: number, singular: string, plural: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? singular : plural}`;
}
