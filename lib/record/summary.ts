import type { RootContent } from "mdast";
import { contendersOf, foremostOf } from "@/lib/domain/guide/contenders";
import { shownRecommendation } from "@/lib/domain/guide/guide";
import { caveatsOf } from "@/lib/domain/guide/weights";
import { formatDate, formatNames } from "@/lib/format";
import { caveatSentence } from "@/lib/words/caveat";
import {
  coverageSentence,
  decidingSentence,
  equalCoverageSentence,
  knownLeadSentence,
  leadWidthSentence,
  missingSentence,
  resultSentence,
  shortResult,
} from "@/lib/words/guide";
import { closeCalls, leftOut, notCompared, robustness, ruledOut, turns } from "./changes";
import { keeping } from "./keeping";
import { checklist, heading, link, list, markdownOf, paragraph, strong, type Inline } from "./markdown";
import { needs } from "./needs";
import type { Recorded } from "./recorded";
import { scores, sources } from "./scores";
import { dissent } from "./sides";

/** The result of the guide as Markdown, to be pasted into a document: finding first, then all it rests on. */
export function summaryMarkdown(recorded: Recorded): string {
  return markdownOf([
    heading(1, titleOf(recorded)),
    ...finding(recorded),
    ...section("What we need", list(needs(recorded))),
    ...section("Ranking", scores(recorded)),
    ...section("Keep what we have", list(keeping(recorded))),
    ...section(`What speaks against ${leadersNamed(recorded)}`, list(dissent(recorded))),
    ...section("What would change the answer", [
      ...list([...closeCalls(recorded), ...turns(recorded)]),
      ...sentence(robustness(recorded)),
      ...leftOut(recorded),
    ]),
    ...section("Ruled out, or not known", list(ruledOut(recorded))),
    ...section("Not compared", list(notCompared(recorded))),
    ...section("What no article can tell", checklist(recorded.checklist)),
    ...section("Sources", sources(recorded)),
    ...origin(recorded),
  ]);
}

function titleOf(recorded: Recorded): string {
  return `Backend language: ${shortResult(recorded, recorded.names)}`;
}

function leadersNamed({ outcome, robustness: found, names }: Recorded): string {
  return formatNames(foremostOf(outcome, found, shownRecommendation(outcome)).map(names.language));
}

/** What the ranking comes to, over how much, by how far. */
export function finding(recorded: Recorded): RootContent[] {
  const { outcome, robustness: found, names } = recorded;
  const shown = shownRecommendation(outcome);
  const isEqual = shown === outcome.equal;
  const coverage = isEqual
    ? equalCoverageSentence(shown, outcome.weights.length, names)
    : coverageSentence(shown);
  return [
    paragraph([strong(resultSentence(recorded, names))]),
    ...(shown.notEnough === "no-languages"
      ? []
      : sentence(
          [
            decidingSentence(shown, names),
            knownLeadSentence(outcome.knownLead, names, contendersOf(outcome, found).length > 0),
            missingSentence(shown, names),
            coverage,
            leadWidthSentence(recorded, names),
          ]
            .filter((part) => part !== "")
            .join(" "),
        )),
    ...(isEqual ? [] : caveats(recorded)),
  ];
}

/** What criteria of weight do not tell of what was answered. */
function caveats({ outcome, names, claims, urlOf }: Recorded): RootContent[] {
  return caveatsOf(outcome.weights).map((caveat) =>
    paragraph([
      caveatSentence(caveat, names),
      ...caveat.claims.flatMap((id) => [
        " Claim: ",
        link(claims.get(id)?.says ?? id, urlOf(`/claims/${id}/`)),
      ]),
    ]),
  );
}

/** A part under its heading; nothing where it is empty. */
export function section(title: string, content: readonly RootContent[], depth: 2 | 3 = 2): RootContent[] {
  return content.length === 0 ? [] : [heading(depth, title), ...content];
}

/** Where this comes from, of which data. */
export function origin({ site, licence, dataDate, address }: Recorded): RootContent[] {
  const from: Inline = [
    `${site}, data of ${formatDate(dataDate)}, ${licence}. Articles are not facts, and these are a biased sample. These answers, with every claim: `,
    link(address, address),
  ];
  return [{ type: "thematicBreak" }, paragraph(from)];
}

function sentence(text: string): RootContent[] {
  return text === "" ? [] : [paragraph(text)];
}
