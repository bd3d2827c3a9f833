import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { ContentPage, contentPageMetadata } from "@/app/content-page";
import { measuredRule } from "@/app/(site)/method/measured";
import { VerdictSummary } from "@/components/claim/verdict-summary";
import { MeasuredRule } from "@/components/method/measured-rule";
import { Link } from "@/components/site/link";
import { Section } from "@/components/site/page";
import { verdictCounts } from "@/lib/domain/verdict";

export function generateMetadata() {
  return contentPageMetadata("method");
}

export default function MethodPage() {
  const site = getSite();
  const { claims, verdicts } = site;
  return (
    <ContentPage id="method" site={site} jumps={jumps}>
      <Section id="verdicts" title="How many claims are checked">
        <VerdictSummary counts={verdictCounts([...claims.values()], verdicts)} />
      </Section>
      <Section
        id="measured"
        title="Measured positions"
        lead="Datasets of independent runs are placed from −2 to +2 by a rule of their own, beside the articles and never mixed into them."
      >
        <MeasuredRule {...measuredRule(site)} />
      </Section>
      <Section id="coverage" title="What is covered" lead={findingOf("/method/coverage/", site)}>
        <p>
          <Link to="/method/coverage/">The map of what is covered</Link>, topic by topic and language by
          language.
        </p>
      </Section>
    </ContentPage>
  );
}

const jumps = [
  { id: "verdicts", label: "Claims checked" },
  { id: "measured", label: "Measured positions" },
  { id: "coverage", label: "What is covered" },
];
