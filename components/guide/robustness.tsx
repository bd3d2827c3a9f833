import { ArticleTitle } from "@/components/claim/article-title";
import { Link } from "@/components/site/link";
import type { GuideOutcome } from "@/lib/domain/guide";
import { leadersOf } from "@/lib/domain/recommendation";
import type { Robustness as Shares } from "@/lib/domain/robustness";
import { formatNumber } from "@/lib/format";
import { effectSentence } from "@/lib/guide-change-words";
import type { GuideLookup } from "./guide-lookup";
import { LeadShares } from "./lead-shares";
import { Subsection } from "./subsection";

type RobustnessProps = { outcome: GuideOutcome; robustness: Shares; lookup: GuideLookup };

/** In how many variations each language leads, and who leads without each article. */
export function Robustness({ outcome, robustness, lookup }: RobustnessProps) {
  const { names } = lookup;
  const { samples } = robustness;
  const now = { leaders: leadersOf(outcome.recommendation), notEnough: outcome.recommendation.notEnough };
  return (
    <Subsection id="robustness" title="In how many variations it holds">
      <LeadShares outcome={outcome} robustness={robustness} lookup={lookup} />
      <p className="mt-2 text-sm text-muted">
        {formatNumber(samples)} variations: weights that keep the order of yours, articles drawn again and
        again, stances moved by a step, one of several datasets. It is not a probability; the same answers
        give the same numbers. <Link to="/method/#robustness">How</Link>
      </p>
      <table className="mt-4 w-full text-[0.9375rem]">
        <caption className="pb-1 text-start text-sm text-muted">Without each article</caption>
        <tbody>
          {outcome.leftOut.map(({ article, ...then }) => (
            <tr key={article} className="border-t border-line last:border-b">
              <th scope="row" className="py-1 pe-4 text-start font-normal">
                <Link to={`/articles/${article}/`} className="quiet-link">
                  <ArticleTitle>{names.article(article)}</ArticleTitle>
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
