import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Link } from "@/components/site/link";
import type { OutcomeCounts } from "@/lib/domain/case-study";
import type { CaseStudy } from "@/lib/schema/case-study";
import { OutcomeTally } from "./outcome-mark";

export type ListedStudy = {
  readonly study: CaseStudy;
  /** What was replaced, as a language where it is one; null where nothing was, or nobody says. */
  readonly from: MarkedLanguage | string | null;
  readonly to: readonly MarkedLanguage[];
  readonly uses: readonly MarkedLanguage[];
  readonly articles: number;
  readonly claims: number;
  /** How the two tellings stand, point by point. */
  readonly counts: OutcomeCounts;
};

/** Organisations with what the articles say they did, and how many articles say so. */
export function StudyList({ studies }: { studies: readonly ListedStudy[] }) {
  return (
    <ul className="border-t border-line">
      {studies.map(({ study, from, to, uses, articles, claims, counts }) => (
        <li
          key={study.id}
          className="grid gap-x-10 gap-y-1 border-b border-line py-4 md:grid-cols-[16rem_minmax(0,1fr)_10rem]"
        >
          <div>
            <h3 className="text-lg">
              <Link to={`/case-studies/${study.id}/`} className="quiet-link">
                {study.title}
              </Link>
            </h3>
            <p className="flex flex-wrap items-center gap-x-2 text-[0.9375rem]">
              {from !== null && <>{typeof from === "string" ? from : <LanguageName language={from} />} →</>}
              {(to.length > 0 ? to : uses).map((language) => (
                <LanguageName key={language.id} language={language} />
              ))}
            </p>
          </div>
          <div className="max-w-prose">
            <p>{study.summary}</p>
            <OutcomeTally counts={counts} />
          </div>
          <p className="text-sm text-muted">
            {articles === 1 ? "1 article" : `${articles} articles`},{" "}
            {claims === 1 ? "1 claim" : `${claims} claims`}
          </p>
        </li>
      ))}
    </ul>
  );
}
