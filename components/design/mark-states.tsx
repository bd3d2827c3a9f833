import { OutcomeMark } from "@/components/case-study/outcome-mark";
import { AgreementLabel } from "@/components/claim/agreement-label";
import { LanguageName, type MarkedLanguage } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { OldMark } from "@/components/claim/old-mark";
import { PositionWord } from "@/components/claim/position-word";
import { VerdictMark, verdictMarks } from "@/components/claim/verdict-mark";
import { MaintenanceMark } from "@/components/framework/maintenance-mark";
import { outcomeOrder } from "@/lib/domain/case-study";
import { labels } from "@/lib/domain/position";
import type { Verdict } from "@/lib/domain/verdict";
import { StateRow } from "./state-row";

/** Every word with a shape: what it looks like, and where it stands. */
export function MarkStates() {
  const verdicts = Object.keys(verdictMarks).filter((key): key is Verdict => key in verdictMarks);
  return (
    <dl className="border-t border-line">
      <StateRow name="Positions" where="cells, headings of articles, the guide">
        {[-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((median) => (
          <PositionWord key={median} median={median} />
        ))}
        {[
          { claims: 0, judgements: 0 },
          { claims: 2, judgements: 0 },
          { claims: 1, judgements: 1 },
        ].map((spoken) => (
          <PositionWord key={spoken.claims} median={null} spoken={spoken} />
        ))}
      </StateRow>
      <StateRow name="Agreement" where="under a position">
        {labels.map((label) => (
          <AgreementLabel key={label} consensus={{ label, n: 2, positions: [1, 2] }} />
        ))}
      </StateRow>
      <StateRow name="Verdicts" where="beside claims; each leads to its evidence">
        {verdicts.map((verdict) => (
          <VerdictMark key={verdict} verdict={verdict} />
        ))}
      </StateRow>
      <StateRow name="Age" where="articles older than the method allows">
        <OldMark year="2020" />
      </StateRow>
      <StateRow name="Measured" where="what datasets say, beside what articles say">
        <span>
          <MeasuredMark /> measured
        </span>
      </StateRow>
      <StateRow name="Maintenance" where="frameworks">
        {(["maintained", "quiet", "ended"] as const).map((state) => (
          <MaintenanceMark key={state} state={state} />
        ))}
      </StateRow>
      <StateRow name="Two tellings" where="case studies">
        {outcomeOrder.map((outcome) => (
          <OutcomeMark key={outcome} outcome={outcome} />
        ))}
      </StateRow>
    </dl>
  );
}

/** Languages as they are shown, and in grey, where only the shape tells them apart. */
export function LanguageMarks({ languages }: { languages: readonly MarkedLanguage[] }) {
  const names = languages.map((language) => <LanguageName key={language.id} language={language} />);
  return (
    <dl className="border-t border-line">
      <StateRow name="In colour" where="on screen">
        {names}
      </StateRow>
      <StateRow name="In grey" where="on paper">
        <span className="flex flex-wrap gap-x-5 gap-y-1 [filter:grayscale(1)]">{names}</span>
      </StateRow>
    </dl>
  );
}
