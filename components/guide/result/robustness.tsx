import { Link } from "@/components/site/link";
import { isDivided, type GuideOutcome } from "@/lib/domain/guide/guide";
import type { Robustness as Shares } from "@/lib/domain/guide/robustness";
import { formatNumber } from "@/lib/format";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { LeadShares } from "./lead-shares";
import { Subsection } from "./subsection";

type RobustnessProps = { outcome: GuideOutcome; robustness: Shares; lookup: GuideLookup };

/** In how many variations each language leads. What leaving an article out changes stands beside it, where it is done. */
export function Robustness({ outcome, robustness, lookup }: RobustnessProps) {
  return (
    <Subsection id="robustness" title="In how many variations it holds">
      {/* Where one language leads in all, the sentence above the ranking has said so. */}
      {isDivided(robustness) && <LeadShares outcome={outcome} robustness={robustness} lookup={lookup} />}
      <p className="mt-2 text-sm text-muted">
        {formatNumber(robustness.samples)} variations: weights that keep the order of yours, articles drawn
        again and again, stances moved by a step, one of several datasets. It is not a probability; the same
        answers give the same numbers. <Link to="/method/#robustness">How</Link>
      </p>
    </Subsection>
  );
}
