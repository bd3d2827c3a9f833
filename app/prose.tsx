import { topicCells } from "@/app/(site)/topics/standings";
import { ChartCard } from "@/components/mdx/chart-card";
import { Citation, SourceList } from "@/components/mdx/citation";
import { citedSources } from "@/components/mdx/cited-sources";
import { ClaimQuote } from "@/components/mdx/claim-quote";
import { CompareStrip } from "@/components/mdx/compare-strip";
import { More } from "@/components/mdx/more";
import { Note } from "@/components/mdx/note";
import { Prose, type ProseWords } from "@/components/mdx/prose";
import { spokenIn } from "@/lib/words/claim-counts";
import type { Site } from "./catalog";
import { listedClaim } from "./listed-claim";

/** A body of our prose with the site's data behind its words, and the sources it cites. */
export function SiteProse({ body, path, site }: { body: string; path: string; site: Site }) {
  const cited = citedSources(body);
  return (
    <>
      <Prose body={body} path={path} words={wordsOf(site, cited)} />
      <SourceList sources={cited.flatMap((id) => site.sources.get(id) ?? [])} />
    </>
  );
}

/** References were checked when the content was read: what is not found here does not occur. */
function wordsOf(site: Site, cited: readonly string[]): ProseWords {
  return {
    Claim({ id }) {
      const claim = site.claims.get(id);
      return claim && <ClaimQuote claim={listedClaim(claim, site)} languages={site.languages} />;
    },
    Cite({ source: id }) {
      const source = site.sources.get(id);
      return source && <Citation source={source} number={cited.indexOf(id) + 1} />;
    },
    Chart({ benchmark: id }) {
      const benchmark = site.benchmarks.get(id);
      return benchmark && <ChartCard benchmark={benchmark} />;
    },
    Compare({ languages, topic: id }) {
      const topic = site.topics.get(id);
      const said = topic === undefined ? [] : topicCells(topic, site);
      const cells = languages.split(",").flatMap((part) => {
        const found = said.find(({ language }) => language.id === part.trim());
        if (found === undefined) return [];
        const { language, cell } = found;
        return [{ language, consensus: cell.consensus, spoken: spokenIn(cell) }];
      });
      return topic && <CompareStrip topic={topic} cells={cells} />;
    },
    Note,
    More,
  };
}
