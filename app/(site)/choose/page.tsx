import { findingOf } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { ChooseGuide } from "@/components/guide/choose-guide.client";
import { LeadOfGuide } from "@/components/guide/lead-of-guide";
import { PresetLinks } from "@/components/guide/answers/preset-links";
import { Link } from "@/components/site/link";
import { Page } from "@/components/site/page";
import { formatNames } from "@/lib/format";
import { guideData } from "./data";
import { presetFindings } from "./findings";

export function generateMetadata() {
  const { languages, articles, topics } = getSite();
  const names = [...languages.values()].map(({ name }) => name);
  const criteria = [...topics.values()].filter(({ compared }) => compared).length;
  return pageMetadata({
    title: "Choose a backend language",
    description: `${formatNames(names)}, ranked for what you build by what ${articles.size} articles say and datasets measured on ${criteria} criteria; every point down to its claims, and what would change the answer.`,
    path: "/choose/",
  });
}

export default function ChoosePage() {
  const site = getSite();
  return (
    <Page
      path="/choose/"
      title="Choose a backend language"
      lead={
        <LeadOfGuide>
          {findingOf("/choose/", site)}{" "}
          <Link to="#answers-title" className="link no-print lg:hidden">
            Your answers
          </Link>
        </LeadOfGuide>
      }
    >
      <PresetLinks presets={presetFindings(site)} current={null} />
      <noscript>
        <p className="mt-6 max-w-prose border-s-2 border-accent ps-3">
          Answering needs JavaScript, and so does a shared link that holds answers. Without it, read the
          result of a <Link to="#presets">preset</Link>, or below the one with equal weights.
        </p>
      </noscript>
      <ChooseGuide data={guideData(site)} />
    </Page>
  );
}
