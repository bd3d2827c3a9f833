import { AgreementStrip } from "@/components/claim/agreement-strip";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { Disagreement } from "@/lib/domain/disagreements";
import type { Consensus } from "@/lib/domain/position";
import { positionsWords } from "@/lib/words/criterion";
import type { Topic } from "@/lib/schema/topic";

type WidestDisagreementsProps = {
  disagreements: readonly Disagreement[];
  languages: ReadonlyMap<string, MarkedLanguage>;
  topics: ReadonlyMap<string, Topic>;
  consensus: ReadonlyMap<string, Consensus>;
  /** The short title of each article. */
  articleTitles: ReadonlyMap<string, string>;
};

export function WidestDisagreements({
  disagreements,
  languages,
  topics,
  consensus,
  articleTitles,
}: WidestDisagreementsProps) {
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {disagreements.map(({ topic: topicId, language: languageId, positions }) => {
        const [topic, language] = [topics.get(topicId), languages.get(languageId)];
        const cell = consensus.get(`${topicId}/${languageId}`);
        if (!topic || !language || !cell) return null;
        return (
          <li
            key={`${topicId}/${languageId}`}
            className="grid grid-cols-[1fr_9rem] content-start items-center gap-x-4 border-b border-line py-2.5"
          >
            <p className="flex flex-wrap gap-x-3">
              <Link to={`/topics/${topicId}/`} className="quiet-link font-medium">
                {topic.name}
              </Link>
              <LanguageName language={language} />
            </p>
            <AgreementStrip consensus={cell} of={`${language.name}, ${topic.name}`} color={language.color} />
            <p className="col-span-2 text-sm text-muted">{positionsWords(positions, articleTitles)}</p>
          </li>
        );
      })}
    </ul>
  );
}
