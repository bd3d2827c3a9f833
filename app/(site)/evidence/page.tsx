import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { EvidenceIndex } from "@/components/source/evidence-index";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { byStrongestBearing } from "@/lib/domain/evidence";
import { verdictCounts } from "@/lib/domain/verdict";
import { verdictNames } from "@/lib/words/finding";
import { bearingGroupWords } from "@/lib/words/terms";

export function generateMetadata() {
  const { evidence } = getSite();
  return pageMetadata({
    title: "Evidence",
    description: `${evidence.size} checks of what articles claim against primary sources and independent measurements, each with what was found, where, and which claims it bears on.`,
    path: "/evidence/",
  });
}

export default function EvidencePage() {
  const site = getSite();
  const { evidence } = site;
  const all = [...evidence.values()];
  return (
    <Page
      path="/evidence/"
      title="Evidence"
      lead={`${findingOf("/evidence/", site)} What was checked was chosen, not drawn at random: shares among these answers are not those among all claims.`}
    >
      <p className="mt-4 max-w-prose">
        The verdicts that follow, by the <Link to="/method/">rules</Link>:{" "}
        {verdictNames(verdictCounts([...site.claims.values()], site.verdicts).counts)}. Here each answer is
        short; its question leads to the whole finding, with sources and numbers.
      </p>
      {byStrongestBearing(all).map(({ bearing, evidence: found }) => (
        <Section
          key={bearing ?? "topics"}
          id={bearing ?? "topics"}
          title={bearingGroupWords[bearing ?? "topics"]}
        >
          <EvidenceIndex evidence={found} length={120} />
        </Section>
      ))}
    </Page>
  );
}
