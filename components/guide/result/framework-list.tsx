import { LanguageName } from "@/components/claim/language-mark";
import { MaintenanceMark } from "@/components/framework/maintenance-mark";
import { Link } from "@/components/site/link";
import { foremostOf } from "@/lib/domain/guide/contenders";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { formatDate } from "@/lib/format";
import type { GuideData } from "@/components/guide/guide-data";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { Subsection } from "./subsection";

type FrameworkListProps = {
  data: GuideData;
  outcome: GuideOutcome;
  robustness: Robustness | null;
  lookup: GuideLookup;
};
type GuideFramework = GuideData["frameworks"][number];

/** What to build with in the leading languages. */
export function FrameworkList({ data, outcome, robustness, lookup }: FrameworkListProps) {
  const leaders = leadingLanguages(outcome, robustness);
  if (leaders.length === 0) return null;
  return (
    <Subsection id="frameworks" title="Frameworks">
      {leaders.map((id) => {
        const language = lookup.languages.get(id);
        const frameworks = data.frameworks.filter((framework) => framework.language === id);
        return (
          <section key={id} className="mt-3 first:mt-0">
            <h4 className="text-base">{language !== undefined && <LanguageName language={language} />}</h4>
            <ul className="mt-1 divide-y divide-line border-y border-line">
              {frameworks.toSorted(byUse).map((framework) => (
                <li key={framework.id} className="py-2 text-[0.9375rem]">
                  <FrameworkLines framework={framework} articles={data.articles.length} lookup={lookup} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p className="mt-2 text-sm text-muted">
        Those whose maintenance has ended come last, the others by how many articles name them. Numbers of
        different datasets were not measured alike. All of them, with sources:{" "}
        <Link to="/frameworks/">frameworks</Link>.
      </p>
    </Subsection>
  );
}

/** The leaders, or those too close to call; where a requirement leaves one language alone, that one. */
export function leadingLanguages(outcome: GuideOutcome, robustness: Robustness | null): readonly string[] {
  return outcome.remaining.length === 1 ? outcome.remaining : foremostOf(outcome, robustness);
}

type FrameworkLinesProps = { framework: GuideFramework; articles: number; lookup: GuideLookup };

function FrameworkLines({ framework, articles, lookup }: FrameworkLinesProps) {
  const { id, name, summary, maintenance, release, measured } = framework;
  return (
    <>
      <p>
        <Link to={`/frameworks/#${id}`} className="quiet-link font-medium">
          {name}
        </Link>{" "}
        {summary}
      </p>
      <p className="flex flex-wrap gap-x-4 text-sm text-muted">
        {maintenance !== null && <MaintenanceMark state={maintenance} />}
        {release !== null && (
          <span>
            release {release.version}
            {release.date !== null && `, ${formatDate(release.date)}`}
          </span>
        )}
        {measured !== null && (
          <span>
            {measured.text} (
            <Link to={`/datasets/${measured.dataset}/`} className="quiet-link">
              {lookup.datasets.get(measured.dataset) ?? measured.dataset}
            </Link>
            )
          </span>
        )}
        <span>
          named by {framework.articles} of {articles} articles
        </span>
      </p>
    </>
  );
}

function byUse(a: GuideFramework, b: GuideFramework): number {
  const ended = ({ maintenance }: GuideFramework) => Number(maintenance === "ended");
  return ended(a) - ended(b) || b.articles - a.articles;
}
