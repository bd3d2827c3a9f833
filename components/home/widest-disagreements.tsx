import { AgreementStrip } from "@/components/claim/agreement-strip";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { Disagreement } from "@/lib/domain/disagreements";
import type { Consensus } from "@/lib/domain/position";
import { formatPosition } from "@/lib/format";
import type { Topic } from "@/lib/schema/topic";

type WidestDisagreementsProps = {
  disagreements: readonly Disagreement[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  topics: ReadonlyMap<string, Topic>;
  consensus: ReadonlyMap<string, Consensus>;
};

export function WidestDisagreements({
  disagreements,
  languages,
  topics,
  consensus,
}: WidestDisagreementsProps) {
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {disagreements.map(({ topic: topicId, language: languageId, positions }) => {
        const [topic, language] = [topics.get(topicId), languages.get(languageId)];
        const cell = consensus.get(`${topicId}/${languageId}`);
        const [highest, lowest] = [positions[0], positions.at(-1)];
        if (!topic || !language || !cell || !highest || !lowest) return null;
        return (
          <li
            key={`${topicId}/${languageId}`}
            className="grid grid-cols-[1fr_9rem] items-center gap-4 border-b border-line py-3"
          >
            <div>
              <Link to={`/topics/${topicId}/`} className="quiet-link font-medium">
                {topic.name}
              </Link>
              <p className="flex items-center gap-x-3 text-sm text-muted">
                <LanguageName language={language} /> from {formatPosition(lowest.position)} to{" "}
                {formatPosition(highest.position)}
              </p>
            </div>
            <AgreementStrip consensus={cell} of={`${language.name}, ${topic.name}`} color={language.color} />
          </li>
        );
      })}
    </ul>
  );
}
