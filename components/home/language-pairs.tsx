import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import { higherWords } from "@/lib/words/comparison";

export type LanguagePair = {
  readonly to: string;
  readonly languages: readonly MarkedLanguage[];
  /** Criteria on which both are judged. */
  readonly judged: number;
  /** Of each language, by its column, those on which it stands higher. */
  readonly higher: readonly number[];
};

export function LanguagePairs({ pairs }: { pairs: readonly LanguagePair[] }) {
  return (
    <ul className="grid break-inside-avoid gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-2 lg:grid-cols-3">
      {pairs.map(({ to, languages, judged, higher }) => (
        <li key={to} className="bg-paper">
          <Link to={to} className="flex h-full flex-col gap-1 px-4 py-4 hover:bg-accent-soft">
            <span className="flex flex-wrap items-center gap-x-2 text-lg font-semibold">
              {languages.map((language, at) => (
                <span key={language.id} className="inline-flex items-center gap-2">
                  {at > 0 && <span className="font-normal text-muted">and</span>}
                  <LanguageName language={language} />
                </span>
              ))}
            </span>
            <span className="text-sm [text-wrap:balance] text-muted">
              Of {judged} criteria {higherWords(languages, higher)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
