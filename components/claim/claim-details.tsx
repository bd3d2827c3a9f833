import { Fact, Facts } from "@/components/site/facts";
import { Link } from "@/components/site/link";
import { textFragment } from "@/lib/domain/claims";
import { criterionWord } from "@/lib/domain/comparison/comparison";
import { figureOf } from "@/lib/domain/figures";
import { formatFigure, formatPosition, standingFigure, unitNames } from "@/lib/format";
import type { Article } from "@/lib/schema/article";
import type { Benchmark } from "@/lib/schema/benchmark";
import type { Claim } from "@/lib/schema/claim";
import type { Metric } from "@/lib/schema/metric";
import type { Framework, Organization, Root, Tool } from "@/lib/schema/named";
import type { Topic } from "@/lib/schema/topic";
import { basisWords, kindWords } from "@/lib/words/terms";
import { LanguageName, type MarkedLanguage } from "./language-mark";

type Named = {
  readonly languages: ReadonlyMap<string, MarkedLanguage>;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly roots: ReadonlyMap<string, Root>;
  readonly topics: ReadonlyMap<string, Topic>;
};

type ClaimDetailsProps = {
  claim: Claim;
  article: Article;
  /** The charts that draw its figures. */
  charts: readonly Pick<Benchmark, "id" | "title">[];
  site: Named;
};

/** Everything Backed knows of one claim itself: where it stands, how it is coded, its figures. */
export function ClaimDetails({ claim, article, charts, site }: ClaimDetailsProps) {
  const topic = site.topics.get(claim.topic);
  const root = claim.root === undefined ? undefined : site.roots.get(claim.root);
  const others = namesOf(claim, site);
  return (
    <div className="mt-5">
      <p>
        <a className="control" href={article.url + textFragment(claim.anchor, claim.target)} rel="external">
          Read it in the article <span aria-hidden="true">↗</span>
        </a>
      </p>
      <div className="mt-6">
        <Facts>
          <Fact term="Heading">“{claim.section}”</Fact>
          <Fact term="Article’s words">
            <q>{claim.target ?? claim.anchor}</q>
          </Fact>
          <Fact term="Topic">
            {topic !== undefined && <Link to={`/topics/${topic.id}/`}>{topic.name}</Link>}
          </Fact>
          {claim.languages.length > 0 && (
            <Fact term="Languages">
              <span className="flex flex-wrap gap-x-4">
                {claim.languages.flatMap((id) => {
                  const language = site.languages.get(id);
                  return language === undefined ? [] : [<LanguageName key={id} language={language} />];
                })}
              </span>
            </Fact>
          )}
          {others.length > 0 && <Fact term="Also names">{others.join(", ")}</Fact>}
          <Fact term="Kind">{kindWords[claim.kind]}</Fact>
          <Fact term="Rests on">{basisWords[claim.basis]}</Fact>
          {root !== undefined && (
            <Fact term="Comes from">
              {root.name}. {root.summary}
            </Fact>
          )}
          {Object.entries(claim.stances).map(([id, stance]) => (
            <Fact key={id} term="Stance">
              {site.languages.get(id)?.name ?? id}: {criterionWord(stance)} ({formatPosition(stance)})
            </Fact>
          ))}
          {claim.figures.map((figure, at) => {
            const metric = site.metrics.get(figure.metric);
            if (metric === undefined) return null;
            return (
              <Fact key={at} term="Figure">
                {nameOf(figure.subject, site)}: {standingFigure(formatFigure(figureOf(figure, metric)))}
                {!unitNames(metric) && `, ${metric.name.toLowerCase()}`}
                {figure.relativeTo !== undefined && `, relative to ${nameOf(figure.relativeTo, site)}`}
                {figure.conditions !== undefined && `, ${figure.conditions}`}
                {figure.derived === true && " (derived by us)"}
              </Fact>
            );
          })}
          {charts.length > 0 && (
            <Fact term="Drawn in">
              <ul>
                {charts.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/benchmarks/${id}/`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </Fact>
          )}
        </Facts>
        <p className="mt-3 max-w-prose text-sm text-muted">
          {Object.keys(claim.stances).length > 0 ? (
            <>
              A number such as +1 is how a claim reads for a language, from −2 to +2: its{" "}
              <Link to="/method/#stance-how-a-claim-reads">stance</Link>. The method also explains{" "}
            </>
          ) : (
            "The method explains "
          )}
          <Link to="/method/#from-article-to-claims">kinds and what a claim rests on</Link>.
        </p>
      </div>
    </div>
  );
}

function namesOf({ frameworks, organizations, tools }: Claim, site: Named): readonly string[] {
  return [...frameworks, ...organizations, ...tools].map((id) => nameOf(id, site));
}

function nameOf(id: string, { languages, frameworks, organizations, tools }: Named): string {
  return (languages.get(id) ?? frameworks.get(id) ?? organizations.get(id) ?? tools.get(id))?.name ?? id;
}
