import { LanguageName } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { GuideOutcome } from "@/lib/domain/guide";
import { leadersOf } from "@/lib/domain/recommendation";
import type { GuideData } from "./guide-data";
import type { GuideLookup } from "./guide-lookup";
import { Subsection } from "./subsection";

type FrameworkListProps = { data: GuideData; outcome: GuideOutcome; lookup: GuideLookup };

/** What to build with in the leading languages, and how to get there from what the team knows. */
export function FrameworkList({ data, outcome, lookup }: FrameworkListProps) {
  const { recommendation, remaining, known } = outcome;
  const leaders = remaining.length === 1 ? remaining : leadersOf(recommendation);
  const moves = data.migrations.filter(({ from, to }) => known.has(from) && leaders.includes(to));
  if (leaders.length === 0) return null;
  return (
    <Subsection id="frameworks" title="To build with">
      {leaders.map((id) => {
        const language = lookup.languages.get(id);
        const frameworks = data.frameworks
          .filter((framework) => framework.language === id)
          .toSorted((a, b) => b.articles - a.articles);
        return (
          <section key={id} className="mt-2">
            <h4 className="text-base">{language !== undefined && <LanguageName language={language} />}</h4>
            <ul className="mt-1 divide-y divide-line border-y border-line">
              {frameworks.map(({ id: framework, name, summary, articles }) => (
                <li key={framework} className="py-1.5 text-[0.9375rem]">
                  <Link to={`/frameworks/#${framework}`} className="quiet-link font-medium">
                    {name}
                  </Link>{" "}
                  {summary}{" "}
                  <span className="text-muted">
                    Named by {articles} of {data.articles.length} articles.
                  </span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {moves.map(({ from, to }) => (
        <p key={from} className="mt-3">
          <Link to={`/migrations/${from}-to-${to}/`}>
            Moving from {lookup.names.language(from)} to {lookup.names.language(to)}
          </Link>
        </p>
      ))}
    </Subsection>
  );
}
