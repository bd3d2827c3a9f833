import { AgreementLabel } from "@/components/claim/agreement-label";
import { AgreementStrip } from "@/components/claim/agreement-strip";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import type { SpokenOf } from "@/lib/words/claim-counts";
import type { Consensus } from "@/lib/domain/position";
import type { Topic } from "@/lib/schema/topic";

type CompareStripProps = {
  topic: Topic;
  cells: readonly {
    readonly language: MarkedLanguage;
    readonly consensus: Consensus;
    readonly spoken: SpokenOf;
  }[];
};

/** What the articles say of some languages on one topic, within prose. */
export function CompareStrip({ topic, cells }: CompareStripProps) {
  return (
    <table className="my-4 w-full">
      <caption className="pb-1 text-sm text-muted">
        What the articles say: <Link to={`/topics/${topic.id}/`}>{topic.name}</Link>
      </caption>
      <tbody>
        {cells.map(({ language, consensus, spoken }) => (
          <tr key={language.id}>
            <th scope="row" className="font-medium">
              <LanguageName language={language} />
            </th>
            <td>
              <div className="flex flex-wrap items-center gap-x-4">
                <span className="w-36">
                  <PositionWord median={consensus.median} spoken={spoken} />
                </span>
                <AgreementStrip
                  consensus={consensus}
                  of={`${language.name}, ${topic.name}`}
                  color={language.color}
                />
                {consensus.median !== null && (
                  <span className="text-sm">
                    <AgreementLabel consensus={consensus} />
                  </span>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
