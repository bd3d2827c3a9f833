import type { Site } from "@/app/catalog";
import type { MeasuredRuleProps } from "@/components/method/measured-rule";
import { countsAsMainstream, measuredPositions } from "@/lib/domain/measured";

/** The rule of measured positions, with what it comes to on this site's data. */
export function measuredRule(site: Site): MeasuredRuleProps {
  const { topics, datasets, languages, frameworks, metrics, measured, measuredPositions: positions } = site;
  const all = [...frameworks.values()];
  return {
    thresholds: measured.thresholds,
    topics: [...topics.values()].flatMap(({ id, name, measuredBy }) => {
      const own = [...positions.values()].filter(({ topic }) => topic === id);
      const used = new Set(own.flatMap((position) => position.datasets));
      return own.length === 0
        ? []
        : [
            {
              id,
              name,
              metrics: measuredBy.flatMap((metric) => metrics.get(metric)?.name ?? []),
              datasets: [...datasets.values()]
                .filter((dataset) => used.has(dataset.id))
                .map((dataset) => ({ id: dataset.id, title: dataset.shortTitle })),
            },
          ];
    }),
    mainstream: [...languages.values()].map((language) => ({
      language,
      frameworks: all
        .filter((one) => one.language === language.id && countsAsMainstream(one.id, { frameworks }))
        .map(({ name }) => name),
    })),
    ended: all.filter(({ maintenance }) => maintenance?.state === "ended").map(({ name }) => name),
    notCounted: [...datasets.values()].flatMap((dataset) =>
      Object.values(dataset.tests).flatMap(({ name, notCounted }) =>
        notCounted === undefined
          ? []
          : [{ dataset: dataset.id, title: `${dataset.shortTitle}, ${name}`, because: notCounted }],
      ),
    ),
    alternatives: measured.alternatives.map(({ name, thresholds }) => {
      const then = measuredPositions([...topics.values()], [...datasets.values()], {
        thresholds,
        metrics,
        frameworks,
      });
      return {
        name,
        thresholds,
        of: positions.size,
        changes: then.flatMap(({ topic, language: id, position: to }) => {
          const from = positions.get(`${topic}/${id}`)?.position;
          const language = languages.get(id);
          if (from === undefined || from === to || language === undefined) return [];
          return [{ topic: topics.get(topic)?.name ?? topic, language, from, to }];
        }),
      };
    }),
  };
}
