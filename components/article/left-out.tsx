import type { MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { WideOpen } from "@/components/ui/wide-open";
import type { LeftOut } from "@/lib/domain/article-reading";
import { groupBy } from "@/lib/domain/group";
import { formatCount, formatNames } from "@/lib/format";
import type { Topic } from "@/lib/schema/topic";
import { LeftOutTable } from "./left-out-table";

type LeftOutEffectProps = {
  cells: readonly LeftOut[];
  topics: ReadonlyMap<string, Topic>;
  languages: ReadonlyMap<string, MarkedLanguage>;
};

/** What the other articles would say without this one. */
export function LeftOutEffect({ cells, topics, languages }: LeftOutEffectProps) {
  const changed = (change: LeftOut["change"]) => cells.filter((cell) => cell.change === change);
  const [silent, word, label] = [changed("silent"), changed("word"), changed("label")];
  const names = { topics, languages };
  return (
    <div className="space-y-10">
      <p className="max-w-prose">
        It has a position on {cells.length} pairs of a topic and a language. Without it,{" "}
        {formatCount(word.length)} would read differently, {formatCount(label.length)} would read alike but
        with other agreement, {formatCount(silent.length)} would have no article left, and{" "}
        {formatCount(cells.length - word.length - label.length - silent.length)} would stay as they are.
      </p>
      {word.length > 0 && <LeftOutTable caption="Would read differently" cells={word} {...names} />}
      {label.length > 0 && (
        <WideOpen summary={`Would read alike, with other agreement: ${label.length}`}>
          <LeftOutTable caption="Would read alike, with other agreement" cells={label} {...names} />
        </WideOpen>
      )}
      {silent.length > 0 && (
        <WideOpen summary={`Judged by no other article: ${silent.length}`}>
          <div className="max-w-prose">
            <h3 className="text-base">Judged by no other article</h3>
            <ul className="mt-1">
              {[...groupBy(silent, ({ topic }) => topic)].map(([topic, ofTopic]) => (
                <li key={topic} className="border-b border-line py-1.5">
                  <Link to={`/topics/${topic}/`} className="quiet-link">
                    {topics.get(topic)?.name}
                  </Link>
                  : {formatNames(ofTopic.map(({ language }) => languages.get(language)?.name ?? language))}
                </li>
              ))}
            </ul>
          </div>
        </WideOpen>
      )}
    </div>
  );
}
