import type { Site } from "@/app/catalog";
import { AgreementStrip } from "@/components/claim/agreement-strip";
import { LanguageMark } from "@/components/claim/language-mark";
import { MeasuredMark } from "@/components/claim/measured-mark";
import { MeasuredWord, PositionWord } from "@/components/claim/position-word";
import { Link } from "@/components/site/link";
import type { LayerDifference } from "@/lib/domain/disagreements";
import { formatNames, formatNumber } from "@/lib/format";
import { agreementWords } from "@/lib/words/terms";

/** What the articles say of a language on a topic against what datasets measured. */
export function MeasuredDisagreement({ difference, site }: { difference: LayerDifference; site: Site }) {
  const { consensus, measured, width } = difference;
  const topic = site.topics.get(consensus.topic);
  const language = site.languages.get(consensus.language);
  const { median } = consensus;
  if (topic === undefined || language === undefined || median === null) return null;
  const to = `/topics/${topic.id}/`;
  return (
    <li id={`measured-${topic.id}-${language.id}`} className="border-t-2 border-ink py-5">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <h3 className="text-lg">
          <LanguageMark language={language} spaced />
          <Link to={`${to}#measured`} className="quiet-link">
            {topic.name}: {language.name}
          </Link>
        </h3>
        <p className="text-muted">{formatNumber(width)} steps apart</p>
        <span className="ms-auto w-32">
          <AgreementStrip
            consensus={consensus}
            measured={measured}
            of={`${language.name}, ${topic.name}`}
            color={language.color}
          />
        </span>
      </div>
      <dl className="mt-3 grid gap-x-12 gap-y-4 md:grid-cols-2">
        <div className="border-t border-line pt-2">
          <dt className="text-sm text-muted">The articles say</dt>
          <dd className="text-lg">
            <PositionWord median={median} />{" "}
            <Link to={`${to}#${language.id}`} className="quiet-link text-sm text-muted">
              {agreementWords(consensus)}
            </Link>
          </dd>
        </div>
        <div className="border-t border-line pt-2">
          <dt className="flex items-baseline gap-x-1.5 text-sm text-muted">
            <MeasuredMark /> Measured
          </dt>
          <dd className="text-lg">
            <MeasuredWord position={measured.position} />{" "}
            <span className="text-sm text-muted">
              by {formatNames(measured.datasets.map((id) => site.datasets.get(id)?.shortTitle ?? id))}
            </span>
          </dd>
        </div>
      </dl>
    </li>
  );
}
