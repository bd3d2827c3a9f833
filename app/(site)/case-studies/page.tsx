import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { StudyList } from "@/components/case-study/study-list";
import { Page, Section } from "@/components/site/page";
import { studied } from "./study";

export function generateMetadata() {
  return pageMetadata({
    title: "Case studies",
    description: `What articles say of ${getSite().caseStudies.size} organisations that changed or chose their backend language, beside what these say themselves.`,
    path: "/case-studies/",
  });
}

export default function CaseStudiesPage() {
  const site = getSite();
  const studies = [...site.caseStudies.values()].map((study) => {
    const { claims, ...about } = studied(study, site);
    return { study, ...about, claims: claims.length };
  });
  const moved = studies.filter(({ study }) => study.to.length > 0);
  const using = studies.filter(({ study }) => study.to.length === 0);
  return (
    <Page
      path="/case-studies/"
      title="Case studies"
      lead={`What articles say of organisations, held against what these say themselves, point by point. ${findingOf("/case-studies/", site)}`}
    >
      <Section id="changed" title="Changed their backend">
        <StudyList studies={moved} />
      </Section>
      {using.length > 0 && (
        <Section
          id="named"
          title="Named as users"
          lead="The articles say that they use a language, and little else."
        >
          <StudyList studies={using} />
        </Section>
      )}
    </Page>
  );
}
