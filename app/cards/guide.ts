import type { Site } from "@/app/catalog";
import { presetFinding, presetFindings } from "@/app/(site)/choose/findings";
import type { Card } from "@/lib/drawing/card-svg";
import { formatPosition } from "@/lib/format";
import { placeWords } from "@/lib/words/guide";
import { markOf, marksRow, wordRows } from "./rows";

/** Said wherever a preset's result stands without its weights. */
const yours = "Your weights may differ.";

/** /choose/ */
export function guideCard(site: Site): Card {
  return {
    title: [{ text: "Choose a backend language" }],
    headline:
      "Say what you build and what matters: the ranking follows from what datasets measured and what the articles say, with every point down to the claims that made it.",
    note: `Presets are answers to start from. ${yours}`,
    figure: wordRows(presetFindings(site).map(({ title, finding }) => ({ label: title, text: finding }))),
  };
}

/** /choose/<preset>/ */
export function presetCard(site: Site, id: string): Card | null {
  const preset = site.guide.presets.find((one) => one.id === id);
  if (preset === undefined) return null;
  const { sentence, isUndecided, assumption, withoutKnown, ranking, missing, caveats } = presetFinding(
    preset,
    site,
  );
  const notes = [withoutKnown ?? assumption, missing, ...caveats, yours];
  return {
    title: [{ text: `Choose a backend language: ${preset.title}` }],
    headline: sentence,
    note: notes.filter((note) => note !== null).join(" "),
    figure:
      // There is room for one or two languages, which would pass for leaders.
      isUndecided || ranking.length === 0
        ? null
        : {
            kind: "steps",
            rows: ranking.flatMap(({ language: languageId, place, score }) => {
              const language = site.languages.get(languageId);
              if (language === undefined || score === null || place === null) return [];
              const marks = [{ at: score, mark: markOf(language) }];
              return [marksRow(`${placeWords(place)}. ${language.name}`, marks, formatPosition(score))];
            }),
          },
  };
}
