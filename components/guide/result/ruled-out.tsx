import { LanguageName } from "@/components/claim/language-mark";
import type { GuideOutcome } from "@/lib/domain/guide/guide";
import type { RequirementResult } from "@/lib/domain/guide/requirements";
import { requirementSentence } from "@/lib/words/requirement";
import { ClaimLines } from "./claim-lines";
import type { GuideLookup } from "@/components/guide/guide-lookup";
import { Subsection } from "./subsection";

type RuledOutProps = { outcome: GuideOutcome; lookup: GuideLookup };

/** Why languages are not in the ranking, and which are in it though nobody knows whether they meet a requirement. */
export function RuledOut({ outcome: { ruledOut, unknown }, lookup }: RuledOutProps) {
  return (
    <>
      {ruledOut.length > 0 && (
        <Subsection id="ruled-out" title="Ruled out">
          <Reasons results={ruledOut.flatMap(({ because }) => because)} lookup={lookup} />
        </Subsection>
      )}
      {unknown.length > 0 && (
        <Subsection id="not-known" title="Not known to meet a requirement">
          <Reasons results={unknown} lookup={lookup} />
        </Subsection>
      )}
    </>
  );
}

function Reasons({ results, lookup }: { results: readonly RequirementResult[]; lookup: GuideLookup }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {results.map((result) => (
        <li key={`${result.language}/${result.requirement}`} className="py-2">
          <Reason result={result} lookup={lookup} />
        </li>
      ))}
    </ul>
  );
}

function Reason({ result, lookup }: { result: RequirementResult; lookup: GuideLookup }) {
  const language = lookup.languages.get(result.language);
  const requirement = lookup.requirements.get(result.requirement);
  const sources = result.sources.flatMap((id) => lookup.sources.get(id) ?? []);
  const count = result.claims.length + sources.length;
  if (language === undefined || requirement === undefined) return null;
  return (
    <>
      <p>
        <strong className="font-semibold">
          <LanguageName language={language} />
        </strong>{" "}
        {result.outcome === "unknown" ? "on" : "by"} “{requirement.label}”.{" "}
        {requirementSentence(result, requirement, lookup.names)}
      </p>
      {count > 0 && (
        <details className="print-open">
          <summary className="inline-flex min-h-8 items-center gap-2 text-sm text-muted hover:text-ink">
            <span className="marker" aria-hidden="true" />
            Who says so: {count}
          </summary>
          <ClaimLines claims={result.claims} lookup={lookup}>
            {sources.map(({ id, title, url }) => (
              <li key={id} className="py-2.5">
                <a className="quiet-link" href={url} rel="external">
                  {title} <span aria-hidden="true">↗</span>
                </a>
              </li>
            ))}
          </ClaimLines>
        </details>
      )}
    </>
  );
}
