import { LanguageName } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { GuideOutcome } from "@/lib/domain/guide";
import { leadersOf } from "@/lib/domain/recommendation";
import type { Robustness as Shares } from "@/lib/domain/robustness";
import { formatNumber } from "@/lib/format";
import { effectSentence, robustnessSentence, wholeShares } from "@/lib/guide-change-words";
import type { GuideLookup } from "./guide-lookup";
import { Subsection } from "./subsection";

type RobustnessProps = { outcome: GuideOutcome; robustness: Shares; lookup: GuideLookup };

/** In how many variations each language leads, and who leads without each article. */
export function Robustness({ outcome, robustness, lookup }: RobustnessProps) {
  const { names } = lookup;
  const { leads, undecided, samples } = robustness;
  const rounded = wholeShares([...leads.map(({ share }) => share), undecided]);
  const now = { leaders: leadersOf(outcome.recommendation), notEnough: outcome.recommendation.notEnough };
  return (
    <Subsection id="robustness" title="In how many variations it holds">
      <p>{robustnessSentence(robustness, names)}</p>
      <table className="mt-2 w-full max-w-md border-collapse text-[0.9375rem]">
        <caption className="sr-only">Variations out of 100 in which each language leads</caption>
        <tbody>
          {leads.map(({ language: id, share }, at) => {
            const language = lookup.languages.get(id);
            return (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="w-28 py-1 pe-3 text-start font-normal">
                  {language !== undefined && <LanguageName language={language} />}
                </th>
                <td className="py-1">
                  <svg width="100%" height="10" aria-hidden="true" data-color={language?.color}>
                    <rect width="100%" height="10" fill="var(--sunk)" />
                    <rect
                      width={`${Math.round(share * 1000) / 10}%`}
                      height="10"
                      fill="var(--mark, var(--muted))"
                    />
                  </svg>
                </td>
                <td className="w-12 py-1 ps-3 text-end tabular-nums">{rounded[at]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-2 text-sm text-muted">
        {formatNumber(samples)} variations: weights that keep the order of yours, articles drawn again and
        again, stances moved by a step, one of several datasets. It is not a probability; the same answers
        give the same numbers. <Link to="/method/#robustness">How</Link>
      </p>
      <table className="mt-4 w-full border-collapse text-[0.9375rem]">
        <caption className="pb-1 text-start text-sm text-muted">Without each article</caption>
        <tbody>
          {outcome.leftOut.map(({ article, ...then }) => (
            <tr key={article} className="border-t border-line last:border-b">
              <th scope="row" className="py-1 pe-4 text-start font-normal">
                <Link to={`/articles/${article}/`} className="quiet-link">
                  {names.article(article)}
                </Link>
              </th>
              <td className="py-1 text-muted">{effectSentence(then, now, names, "without")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Subsection>
  );
}
