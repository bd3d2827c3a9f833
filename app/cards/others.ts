import type { Site } from "@/app/catalog";
import { headline } from "@/app/(site)/home";
import { coverageRows } from "@/app/(site)/method/coverage/rows";
import { placeOn } from "@/lib/domain/chart/axis";
import { doubtOn } from "@/lib/domain/chart/doubts";
import { coverageSums } from "@/lib/domain/coverage";
import { groupBy } from "@/lib/domain/group";
import type { DatasetRatios } from "@/lib/domain/measured/ratios";
import { shownRatio } from "@/lib/domain/chart/ratio-words";
import { languageSubsets } from "@/lib/domain/comparison/subset";
import { verdictCounts } from "@/lib/domain/verdict";
import type { Card } from "@/lib/drawing/card-svg";
import { paperColors } from "@/lib/drawing/colors";
import { formatCounted, formatFigure, formatNames, formatNumber } from "@/lib/format";
import { colors, shapes } from "@/lib/schema/language";
import type { Framework } from "@/lib/schema/named";
import { capitalised } from "@/lib/words/capitalised";
import { countRows, languageTitle, markOf, wordRows } from "./rows";

/** / */
export function homeCard(site: Site): Card {
  const { of, to, ratios, measured, axis, answer } = headline(site);
  const place = (value: number | null) => placeOn(axis, value ?? axis.max);
  const color = markOf(of).color;
  const rows = [
    ...ratios.map((ratio) => ({ ...ratio, label: `“${ratio.article}”`, color })),
    ...(measured.length === 0
      ? []
      : [
          {
            ...rangeOf(measured),
            kind: "measured" as const,
            verdict: null,
            label: "Measured",
            color: paperColors.ink,
          },
        ]),
  ];
  return {
    title: [{ text: capitalised(site.site.tagline) }],
    headline: `How much faster is ${of.name} than ${to.name}? ${answer}`,
    note: null,
    figure: {
      kind: "bars",
      rule: placeOn(axis, 1),
      rows: rows.map((row) => ({
        label: row.label,
        color: row.color,
        kind: row.kind,
        doubt: doubtOn(row),
        from: place(row.low ?? axis.min),
        to: place(row.high),
        text: formatFigure({ ...shownRatio(row), unit: "×" }),
      })),
    },
  };
}

/** From the lowest to the highest of all tests that count, as the headline has it. */
function rangeOf(measured: readonly DatasetRatios[]): Pick<DatasetRatios, "low" | "high"> {
  return {
    low: Math.min(...measured.map(({ low }) => low)),
    high: Math.max(...measured.map(({ high }) => high)),
  };
}

/** /frameworks/ */
export function frameworksCard(site: Site): Card {
  const { frameworks, languages } = site;
  return {
    title: languageTitle([...languages.values()]),
    headline: `${frameworksWords(site)}: ${formatNames(statesOf([...frameworks.values()]))}.`,
    note: null,
    figure: countRows(
      [...languages.values()].map((language) => {
        const own = [...frameworks.values()].filter((one) => one.language === language.id);
        return {
          label: language.name,
          mark: markOf(language),
          count: own.length,
          text: statesOf(own).join(", "),
        };
      }),
    ),
  };
}

/** ["4 maintained", "1 quiet"] */
function statesOf(frameworks: readonly Pick<Framework, "maintenance">[]): readonly string[] {
  const byState = groupBy(frameworks, ({ maintenance }) => maintenance?.state);
  return (["maintained", "quiet", "ended"] as const).flatMap((state) => {
    const count = byState.get(state)?.length ?? 0;
    return count === 0 ? [] : [`${count} ${state}`];
  });
}

/** "19 web frameworks, the 11 that articles name and 8 other usual choices of their languages" */
function frameworksWords({ frameworks, claims }: Site): string {
  const named = new Set([...claims.values()].flatMap((claim) => claim.frameworks));
  const others = frameworks.size - named.size;
  const usual = others === 0 ? "" : ` and ${formatCounted(others, "other usual choice")} of their languages`;
  return `${formatCounted(frameworks.size, "web framework")}, the ${named.size} that articles name${usual}`;
}

/** /method/coverage/ */
export function coverageCard(site: Site): Card {
  const { cells, measured, unknown, observedOnce, unjudged } = coverageSums(coverageRows(site).compared);
  return {
    title: [{ text: "Coverage" }],
    headline: `Of ${cells} pairs of a criterion and a language, datasets measure ${measured}. Of the other ${cells - measured}, nothing is known on ${unknown}; ${observedOnce} rest on one observation; on ${unjudged}, claims name the language and none that counts judges it.`,
    note: null,
    figure: countRows([
      { label: "measured", count: measured, color: paperColors.good },
      {
        label: "several observations",
        count: cells - measured - unknown - observedOnce - unjudged,
        color: paperColors.good,
      },
      { label: "one observation", count: observedOnce, color: paperColors.warn },
      { label: "named, not judged", count: unjudged, color: paperColors.warn },
      { label: "nothing known", count: unknown, color: paperColors.muted },
    ]),
  };
}

/** A page whose text is content/pages/<id>.mdx, and /data/ */
export function contentPageCard(site: Site, id: string): Card | null {
  const page = site.pages.get(id);
  if (page === undefined) return null;
  return { title: [{ text: page.title }], headline: page.description, note: null, figure: totals(site) };
}

export function dataCard(site: Site): Card {
  return {
    title: [{ text: "Data" }],
    headline: "Every claim, number and judgement of this site as JSON and CSV, with where it comes from.",
    note: null,
    figure: totals(site),
  };
}

export function embedCard(site: Site): Card {
  const subsets = languageSubsets([...site.languages.keys()], site.largerSets);
  const row = (label: string, count: number) => ({ label, text: formatNumber(count) });
  return {
    title: [{ text: "Embed" }],
    headline: "Charts, comparisons, claims and recommendations of this site, shown in your own page.",
    note: null,
    figure: wordRows([
      row("claims", site.claims.size),
      row("charts", site.benchmarks.size),
      row("comparisons", subsets.length),
      row("recommendations", site.guide.presets.length),
    ]),
  };
}

/** /design/ */
export function designCard({ languages }: Site): Card {
  return {
    title: languageTitle([...languages.values()]),
    headline: "The type, colours, marks and parts that the pages of Backed are made of.",
    note: null,
    figure: wordRows([
      { label: "colours", text: formatNumber(colors.length) },
      { label: "shapes", text: formatNumber(shapes.length) },
    ]),
  };
}

function totals({ claims, evidence, datasets, verdicts }: Site): Card["figure"] {
  const figures = [...claims.values()].flatMap((claim) => claim.figures).length;
  const { checked } = verdictCounts([...claims.values()], verdicts);
  const measurements = [...datasets.values()].flatMap((dataset) => dataset.measurements).length;
  const row = (label: string, count: number) => ({ label, text: formatNumber(count) });
  return wordRows([
    row("claims", claims.size),
    row("claims checked", checked),
    row("figures in claims", figures),
    row("measurements", measurements),
    row("checks against sources", evidence.size),
  ]);
}
