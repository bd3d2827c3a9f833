import type { Site } from "@/app/catalog";
import { measuredFramework } from "@/app/(site)/frameworks/listed";
import { articleAge, listedClaim } from "@/app/listed-claim";
import type { GuideClaim, GuideData } from "@/components/guide/guide-data";
import { articleYear, sinceYears } from "@/lib/domain/counting";
import { figuresOf } from "@/lib/domain/figures";
import { emptyStart, type GuideStart } from "@/lib/domain/guide/choice";
import { formatFigure } from "@/lib/format";
import type { Claim } from "@/lib/schema/claim";
import type { Preset } from "@/lib/schema/guide";
import type { Language } from "@/lib/schema/language";
import type { Framework } from "@/lib/schema/named";

/** What the guide of a preset, or the one without, hands to its island. */
export function guideData(site: Site, preset: Preset | null = null): GuideData {
  const { guide, frameworks, claims, articles } = site;
  const facts = guideFacts(site);
  const judging = new Set(facts.claims.map(({ id }) => id));
  const named = [...restingOn(facts), ...caveatClaims(guide)].filter((id) => !judging.has(id));
  return {
    facts,
    otherClaims: [...new Set(named)]
      .flatMap((id) => claims.get(id) ?? [])
      .map((one) => guideClaim(one, site)),
    articles: [...articles.values()].map(({ id, shortTitle }) => ({
      id,
      title: shortTitle,
      ...articleAge(id, site),
    })),
    years: sinceYears(articles.values()),
    datasets: [...site.datasets.values()].map(({ id, shortTitle }) => ({ id, title: shortTitle })),
    traits: [...site.traits.values()]
      .filter(({ id }) => guide.requirements.some(({ rule }) => rule.kind === "trait" && rule.trait === id))
      .map(({ id, name }) => ({ id, title: name })),
    sources: sourcesOf(facts.languages, site),
    frameworks: [...frameworks.values()].map((framework) => guideFramework(framework, site)),
    migrations: [...site.migrations.values()].map(({ from, to, summary, steps, pitfalls, differences }) => ({
      from,
      to,
      summary,
      steps: steps.length,
      pitfalls: pitfalls.length,
      aspects: differences.map(({ aspect }) => aspect),
    })),
    studies: [...site.caseStudies.values()]
      .filter(({ to }) => to.length > 0)
      .map(({ id, title, summary, from, to }) => ({
        id,
        title,
        summary,
        from: typeof from === "string" ? from : null,
        to,
      })),
    learning: learningTimes(site),
    checklist: guide.checklist,
    origin: {
      site: site.site.name,
      licence: site.site.licences.content.name,
      dataDate: site.dataDate,
    },
    path: preset === null ? "/choose/" : `/choose/${preset.id}/`,
    start: preset === null ? emptyStart : startOf(preset),
    preset: preset?.title ?? null,
  };
}

export function startOf({ answers, requirements }: Preset): GuideStart {
  return { answers, requirements };
}

const factsOf = new WeakMap<Site, GuideData["facts"]>();

/** The same for every preset, so that what is worked out from them is worked out once. */
function guideFacts(site: Site): GuideData["facts"] {
  const earlier = factsOf.get(site);
  if (earlier !== undefined) return earlier;
  const facts = factsFrom(site);
  factsOf.set(site, facts);
  return facts;
}

function factsFrom(site: Site): GuideData["facts"] {
  const { guide, topics, languages, claims, articles, counted, metrics } = site;
  const criteria = [...topics.values()].filter(({ compared }) => compared);
  const ids = new Set(criteria.map(({ id }) => id));
  const judging = [...claims.values()].filter(
    ({ topic, stances }) => ids.has(topic) && Object.keys(stances).length > 0,
  );
  const rules = guide.requirements.map(({ rule }) => rule);
  const traits = new Set(rules.flatMap((rule) => (rule.kind === "trait" ? [rule.trait] : [])));
  const asked = new Set(rules.flatMap((rule) => (rule.kind === "figure" ? [rule.metric] : [])));
  return {
    languages: [...languages.values()].map(({ id, name, color, shape, traits: all }) => ({
      id,
      name,
      color,
      shape,
      traits: Object.fromEntries(Object.entries(all).filter(([trait]) => traits.has(trait))),
    })),
    criteria: criteria.map(({ id, name, question, group }) => ({ id, name, question, group })),
    guide: { known: guide.known, questions: guide.questions, requirements: guide.requirements },
    articles: [...articles.values()].map((article) => ({
      id: article.id,
      year: articleYear(article),
      interested: article.interest !== null,
    })),
    measured: [...site.measuredPositions.values()]
      .filter(({ topic }) => ids.has(topic))
      .map(({ topic, language, position, min, max, datasets, byDataset }) => ({
        topic,
        language,
        position,
        min,
        max,
        datasets,
        byDataset,
      })),
    claims: judging.map((claim) => guideClaim(claim, site)),
    figures: figuresOf(counted, metrics).filter(({ metric }) => asked.has(metric)),
  };
}

function guideClaim(claim: Claim, site: Site): GuideClaim {
  const { id, says, kind, basis, stances, verdict } = listedClaim(claim, site);
  return { id, topic: claim.topic, root: claim.root, says, kind, basis, stances, verdict };
}

/** The claims that traits and figures rest on. */
function restingOn({ languages, figures }: GuideData["facts"]): string[] {
  const traits = languages.flatMap((language) => Object.values(language.traits));
  return [...traits.flatMap(({ claims }) => claims), ...figures.map(({ claim }) => claim)];
}

/** The claims that the caveats of answers rest on. */
function caveatClaims({ questions }: Site["guide"]): string[] {
  return questions.flatMap(({ options }) =>
    options.flatMap(({ weights }) => weights.flatMap(({ caveat }) => caveat?.claims ?? [])),
  );
}

/** The metric that says how long a language takes to learn. */
const learningMetric = "time-to-productivity";

function learningTimes({ claims, metrics, languages, verdicts }: Site): GuideData["learning"] {
  return figuresOf([...claims.values()], metrics)
    .filter(({ metric, subject }) => metric === learningMetric && languages.has(subject))
    .map((figure) => ({
      language: figure.subject,
      text: formatFigure({ ...figure, ...figure.stated }),
      claim: figure.claim,
      article: figure.article,
      verdict: verdicts.get(figure.claim) ?? "unchecked",
    }));
}

function guideFramework(framework: Framework, site: Site): GuideData["frameworks"][number] {
  const { id, name, language, summary, maintenance, release } = framework;
  const naming = [...site.claims.values()].filter((claim) => claim.frameworks.includes(id));
  const [measured] = measuredFramework(framework, site);
  const [entry] = measured?.entries ?? [];
  return {
    id,
    name,
    language,
    summary,
    articles: new Set(naming.map(({ article }) => article)).size,
    maintenance: maintenance?.state ?? null,
    release:
      release === undefined
        ? null
        : { version: release.version, date: typeof release.date === "string" ? release.date : null },
    measured:
      measured === undefined || entry === undefined
        ? null
        : {
            dataset: measured.dataset,
            text: entry.name === null || entry.name === name ? entry.text : `${entry.name}: ${entry.text}`,
          },
  };
}

function sourcesOf(languages: readonly Pick<Language, "traits">[], { sources }: Site): GuideData["sources"] {
  const ids = languages.flatMap(({ traits }) => Object.values(traits).flatMap((trait) => trait.sources));
  return [...new Set(ids)].flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [{ id, title: source.title, url: source.url }];
  });
}
