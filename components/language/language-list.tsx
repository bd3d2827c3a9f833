import { Fragment } from "react";
import { LanguageMark, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { measuredWord } from "@/lib/words/dataset";
import { layersDiffer } from "@/lib/domain/comparison/comparison";
import type { ProfiledCriterion } from "@/lib/domain/comparison/language-profile";
import type { Label } from "@/lib/domain/position";

export type ListedLanguage = {
  readonly language: MarkedLanguage & { readonly summary: string };
  readonly articles: number;
  readonly claims: number;
  readonly strengths: readonly ProfiledCriterion[];
  readonly weaknesses: readonly ProfiledCriterion[];
  readonly mixed: readonly ProfiledCriterion[];
};

/** Every language with what the articles call its strengths and weaknesses, and what is mixed, by whether they agree. */
export function LanguageList({
  languages,
  articles,
}: {
  languages: readonly ListedLanguage[];
  articles: number;
}) {
  return (
    <ul className="mt-10 border-t border-line">
      {languages.map(({ language, articles: naming, claims, strengths, weaknesses, mixed }) => (
        <li
          key={language.id}
          className="grid gap-x-12 gap-y-4 border-b border-line py-6 lg:grid-cols-[20rem_minmax(0,1fr)]"
        >
          <div>
            <h2 className="text-xl">
              <Link to={`/languages/${language.id}/`} className="quiet-link inline-flex items-center gap-2">
                <LanguageMark language={language} size={16} />
                {language.name}
                <span className="sr-only"> language</span>
              </Link>
            </h2>
            <p className="mt-1 text-[0.9375rem]">{language.summary}</p>
            <p className="mt-2 text-sm text-muted">
              {claims} claims in {naming} of {articles} articles
            </p>
          </div>
          <dl className="grid content-start gap-y-3 sm:grid-cols-[7.5rem_1fr] sm:gap-x-4">
            <dt className="text-muted">Strengths</dt>
            <dd>
              <CriterionNames criteria={strengths} />
            </dd>
            <dt className="text-muted">Weaknesses</dt>
            <dd>
              <CriterionNames criteria={weaknesses} />
            </dd>
            {mixed.length > 0 && (
              <>
                <dt className="text-muted">Mixed</dt>
                <dd>
                  <CriterionNames criteria={mixed} />
                </dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function CriterionNames({ criteria }: { criteria: readonly ProfiledCriterion[] }) {
  if (criteria.length === 0) return <span className="text-muted">none named by the articles</span>;
  return (
    <dl className="grid gap-y-1.5 sm:grid-cols-[7.5rem_1fr] sm:gap-x-4">
      {agreements.map(({ label, words }) => {
        const own = criteria.filter(({ cell }) => cell.consensus.label === label);
        if (own.length === 0) return null;
        return (
          <Fragment key={label}>
            <dt className="text-sm text-muted">{words}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-3">
                {own.map((criterion) => (
                  <CriterionName key={criterion.topic} criterion={criterion} />
                ))}
              </ul>
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
}

/** What a strength or weakness rests on, the surest first. */
const agreements = [
  { label: "agree", words: "Articles agree" },
  { label: "one-article", words: "One article" },
  { label: "differ", words: "Articles disagree" },
] as const satisfies readonly { label: Label; words: string }[];

function CriterionName({ criterion: { topic, name, cell } }: { criterion: ProfiledCriterion }) {
  return (
    <li>
      <Link to={`/topics/${topic}/`} className="quiet-link">
        {name}
      </Link>
      {cell.measured !== null && layersDiffer(cell) && (
        <span className="text-sm text-warn"> ≠ measurements say {measuredWord(cell.measured.position)}</span>
      )}
    </li>
  );
}
