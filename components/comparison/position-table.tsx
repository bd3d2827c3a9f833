import { AgreementLabel } from "@/components/claim/agreement-label";
import { AgreementStrip } from "@/components/claim/agreement-strip";
import { ArticleTitle } from "@/components/claim/article-title";
import { YearAfter } from "@/components/claim/old-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import { judgementWords } from "@/lib/words/claim-counts";
import { intervalWords, measuredWord } from "@/lib/words/dataset";
import { formatCounted, formatNames, formatPosition } from "@/lib/format";
import { CellLanguage, LanguageCell, LanguageRow, LanguageRows, LanguageTable } from "./language-table";
import type { Standing, StandingArticle } from "./standing";

type PositionTableProps = {
  /** The name of the criterion. */
  topic: string;
  standings: readonly Standing[];
  /** The articles that judge one of the languages. */
  articles: readonly StandingArticle[];
};

/** Who says what of each language on one criterion: all articles together, then each. */
export function PositionTable({ topic, standings, articles }: PositionTableProps) {
  const languages = standings.map(({ language }) => language);
  const names = formatNames(languages.map(({ name }) => name));
  return (
    <LanguageTable
      id="positions-table"
      caption={`${topic}: the position of each article on ${names}`}
      corner="Article"
      languages={languages}
    >
      <LanguageRows columns={languages.length}>
        <LanguageRow name={<span className="text-lg font-semibold cols:text-base">All together</span>}>
          {standings.map(({ language, consensus, measured, naming, judgements }) => (
            <LanguageCell key={language.id}>
              <div className="max-sm:pb-2.5">
                <p className="grid grid-cols-[5rem_1fr] items-baseline gap-x-3 cols:block">
                  <CellLanguage language={language} />
                  <span className="text-lg">
                    <PositionWord median={consensus.median} spoken={{ claims: naming, judgements }} />
                  </span>
                </p>
                {consensus.median !== null && (
                  <>
                    <AgreementStrip
                      consensus={consensus}
                      measured={measured}
                      of={`${language.name}, ${topic}`}
                      color={language.color}
                      large
                    />
                    <p className="mt-1 text-sm">
                      <AgreementLabel consensus={consensus} />
                    </p>
                  </>
                )}
                {measured !== null && (
                  <p className="text-sm text-muted">
                    <MeasuredMark /> Measured {measuredWord(measured.position)}{" "}
                    {formatPosition(measured.position)}
                    {intervalWords(measured)}
                  </p>
                )}
              </div>
            </LanguageCell>
          ))}
        </LanguageRow>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} standings={standings} />
        ))}
      </LanguageRows>
    </LanguageTable>
  );
}

function ArticleRow({
  article: { id, title, year, old },
  standings,
}: {
  article: StandingArticle;
  standings: readonly Standing[];
}) {
  return (
    <LanguageRow
      name={
        <>
          <Link to={`/articles/${id}/`} className="quiet-link font-medium">
            <ArticleTitle>{title}</ArticleTitle>
          </Link>
          <span className="text-sm text-muted">
            <YearAfter name={title} year={year} old={old} />
          </span>
        </>
      }
    >
      {standings.map(({ language, positions, others }) => {
        const own = positions.find(({ article }) => article.id === id);
        const uncounted = others.filter((claim) => claim.id.startsWith(`${id}/`));
        const judged = uncounted.some(({ stances }) => stances[language.id] !== undefined);
        return (
          <LanguageCell key={language.id}>
            <div className="grid grid-cols-[5rem_1fr_auto] items-baseline gap-x-3 max-sm:[&>span]:whitespace-normal cols:flex cols:flex-wrap">
              <CellLanguage language={language} />
              {own === undefined && uncounted.length === 0 && (
                <span className="text-muted">says nothing</span>
              )}
              {own === undefined && uncounted.length > 0 && (
                <>
                  <span className="text-muted">{judged ? "no judgement counts" : "does not judge it"}</span>
                  <Link
                    to={`#${language.id}-others`}
                    className="quiet-link inline-block py-0.5 text-sm text-muted"
                    aria-label={`${formatCounted(uncounted.length, "claim")}: ${title} on ${language.name}`}
                  >
                    {formatCounted(uncounted.length, "claim")}
                  </Link>
                </>
              )}
              {own !== undefined && (
                <>
                  <PositionWord median={own.position} />
                  <Link
                    to={`#${language.id}-${id}`}
                    className="quiet-link inline-block py-0.5 text-sm text-muted"
                    aria-label={`${judgementWords(own.claims.length)}: ${title} on ${language.name}`}
                  >
                    {judgementWords(own.claims.length)}
                  </Link>
                </>
              )}
            </div>
          </LanguageCell>
        );
      })}
    </LanguageRow>
  );
}
