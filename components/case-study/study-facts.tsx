import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { Fact, Facts } from "@/components/site/facts";
import { Link } from "@/components/site/link";
import { SourceLine } from "@/components/source/source-line";
import type { CaseStudy } from "@/lib/schema/case-study";
import type { Organization, Root } from "@/lib/schema/named";
import type { Source } from "@/lib/schema/source";

type StudyFactsProps = {
  study: CaseStudy;
  organization: Organization | undefined;
  /** The organisation’s own post; null where none was read. */
  account: Source | null;
  /** What was replaced, as a language where it is one; null where that is not known. */
  from: MarkedLanguage | string | null;
  to: readonly MarkedLanguage[];
  uses: readonly MarkedLanguage[];
  articles: number;
  claims: number;
  /** The events the claims go back to, with how many articles retell each. */
  roots: readonly { readonly root: Root; readonly articles: number }[];
};

export function StudyFacts({
  study,
  organization,
  account,
  from,
  to,
  uses,
  articles,
  claims,
  roots,
}: StudyFactsProps) {
  return (
    <Facts>
      {organization !== undefined && <Fact term="Organisation">{organization.summary}</Fact>}
      {to.length > 0 && (
        <Fact term="From">
          <From from={from} study={study} />
        </Fact>
      )}
      {to.length > 0 && (
        <Fact term="To">
          <Names languages={to} />
        </Fact>
      )}
      {uses.length > 0 && (
        <Fact term="Said to use">
          <Names languages={uses} />
        </Fact>
      )}
      <Fact term="Told by">
        {articles === 1 ? "1 article" : `${articles} articles`}, in{" "}
        {claims === 1 ? "1 claim" : `${claims} claims`}
      </Fact>
      <Fact term="Its own post">
        {account !== null ? (
          <SourceLine source={account} />
        ) : (
          typeof study.account === "object" && `Not known: ${study.account.unknown}`
        )}
      </Fact>
      {roots.length > 0 && (
        <Fact term={roots.length === 1 ? "One event" : `${roots.length} events`}>
          {roots.map(({ root, articles: retelling }) => (
            <span key={root.id} className="block">
              {root.name}
              {retelling > 1 && `: told by ${retelling} articles, counted once`}
            </span>
          ))}
        </Fact>
      )}
    </Facts>
  );
}

function From({ from, study }: Pick<StudyFactsProps, "from" | "study">) {
  if (typeof study.from === "object") return `Not known: ${study.from.unknown}`;
  return from === null || typeof from === "string" ? study.from : <Names languages={[from]} />;
}

function Names({ languages }: { languages: readonly MarkedLanguage[] }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {languages.map((language) => (
        <Link key={language.id} to={`/languages/${language.id}/`} className="quiet-link">
          <LanguageName language={language} />
          <span className="sr-only"> language</span>
        </Link>
      ))}
    </span>
  );
}
