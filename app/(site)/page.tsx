import { articleTitles } from "@/app/article-titles";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { HeadlineDisagreement } from "@/components/home/headline-disagreement";
import { LanguagePairs } from "@/components/home/language-pairs";
import { WidestDisagreements } from "@/components/home/widest-disagreements";
import { ArticleList } from "@/components/home/article-list";
import { Link } from "@/components/site/link";
import { Section } from "@/components/site/page";
import { Share } from "@/components/site/share";
import { StructuredDataScript } from "@/components/site/structured-data";
import { capitalised } from "@/lib/words/capitalised";
import { disagreements } from "@/lib/domain/disagreements";
import { comparisonPath } from "@/lib/domain/comparison/subset";
import { formatCount, formatNumber } from "@/lib/format";
import { websiteData } from "@/lib/publish/structured-data";
import { articleSummaries, headline, judgingOfAll, languagePairs } from "./home";

export function generateMetadata() {
  const { site } = getSite();
  return {
    ...pageMetadata({ title: site.name, description: site.description, path: "/" }),
    title: { absolute: `${site.name}: ${site.tagline}` },
  };
}

export default function HomePage() {
  const site = getSite();
  const { articles, claims, languages, topics, consensus } = site;
  const checked = [...site.verdicts.values()].filter((verdict) => verdict !== "unchecked").length;
  const widest = disagreements([...consensus.values()])
    .filter(({ topic }) => topics.get(topic)?.compared)
    .slice(0, 6);
  return (
    <main id="main" className="mx-auto max-w-page px-4 pt-8 sm:px-6 sm:pt-12" tabIndex={-1}>
      <StructuredDataScript data={websiteData(site.site)} />
      <HeadlineDisagreement {...headline(site)}>
        <p className="mt-4 max-w-prose">
          <Link to="#articles">{capitalised(formatCount(articles.size))} published articles</Link> on backends
          contradict each other; {judgingOfAll(site)}. Backed takes them apart into{" "}
          {formatNumber(claims.size)} claims, puts these side by side and shows who says what. So far{" "}
          {formatNumber(checked)} of them are checked against measurements and sources, primary ones where we
          could reach them.
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Link to="/choose/" className="control control-strong">
            Start the guide
          </Link>
          <Link to={comparisonPath([...languages.keys()], site.largerSets)} className="control">
            Compare all {formatCount(languages.size)}
          </Link>
        </div>
      </HeadlineDisagreement>
      <Section
        id="compare"
        title="Compare two languages"
        lead={
          <>
            A language stands higher on a criterion when what articles say of it is better by a step or more,
            on a scale from −2, worst, to +2, best. Only criteria on which both are judged are counted.{" "}
            <Link to="/method/#position-and-consensus">The rule</Link>
          </>
        }
      >
        <LanguagePairs pairs={languagePairs(site)} />
      </Section>
      <Section
        id="disagree"
        title="Where the articles disagree most"
        lead="Each dot is one article, from worst (left) to best (right); the tall stroke is their median."
      >
        <WidestDisagreements
          disagreements={widest}
          languages={languages}
          topics={topics}
          consensus={consensus}
          articleTitles={articleTitles(site)}
        />
        <p className="mt-4">
          <Link to="/disagreements/">All disagreements</Link>
        </p>
      </Section>
      <Section id="articles" title="The articles" lead="Elsewhere each goes by its short name.">
        <ArticleList articles={articleSummaries(site)} />
      </Section>
      <div className="no-print mt-10">
        <Share path="/" />
      </div>
    </main>
  );
}
