import { LanguageName } from "@/components/claim/language-mark";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { Robustness } from "@/lib/domain/guide/robustness";
import { formatNumber } from "@/lib/format";
import { wholeShares } from "@/lib/words/variations";
import type { GuideLookup } from "@/components/guide/guide-lookup";

type LeadSharesProps = { outcome: GuideOutcome; robustness: Robustness; lookup: GuideLookup };

/** In which share of the variations each language leads, in the order of the ranking, and in which nothing can be told. */
export function LeadShares({ outcome, robustness: { leads, undecided, samples }, lookup }: LeadSharesProps) {
  const rounded = wholeShares([...leads.map(({ share }) => share), undecided]);
  const order = outcome.recommendation.ranking.map(({ language }) => language);
  const bars = leads
    .map((lead, at) => ({ ...lead, count: rounded[at] ?? 0 }))
    .toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language));
  const open = rounded.at(-1) ?? 0;
  return (
    <table className="w-full max-w-md text-[0.9375rem]">
      <caption className="pb-1 text-start text-muted">
        Of {formatNumber(samples)} variations each leads in
      </caption>
      <tbody>
        {bars.map(({ language: id, share, count }) => {
          const language = lookup.languages.get(id);
          return (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="w-40 py-1 pe-3 text-start font-normal">
                {language !== undefined && <LanguageName language={language} />}
              </th>
              <Bar share={share} count={count} color={language?.color} />
            </tr>
          );
        })}
        {open > 0 && (
          <tr className="border-b border-line">
            <th scope="row" className="w-40 py-1 pe-3 text-start font-normal text-muted">
              Not enough to rank
            </th>
            <Bar share={undecided} count={open} />
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Bar({ share, count, color }: { share: number; count: number; color?: string | undefined }) {
  return (
    <>
      <td className="py-1">
        <svg width="100%" height="10" aria-hidden="true" data-color={color}>
          <rect width="100%" height="10" fill="var(--sunk)" />
          <rect width={`${Math.round(share * 1000) / 10}%`} height="10" fill="var(--mark, var(--muted))" />
        </svg>
      </td>
      <td className="w-12 py-1 ps-3 text-end tabular-nums">{count}%</td>
    </>
  );
}
