import { notFound } from "next/navigation";
import { requiredCard } from "@/app/cards/card";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { ChooseGuide } from "@/components/guide/choose-guide.client";
import { EmbedSnippet } from "@/components/embed/embed-snippet";
import { LeadOfGuide } from "@/components/guide/lead-of-guide";
import { PresetLinks } from "@/components/guide/answers/preset-links";
import { Ranges } from "@/components/ui/ranges";
import { Page } from "@/components/site/page";
import { guideData } from "@/app/(site)/choose/data";
import { presetFinding, presetFindings } from "@/app/(site)/choose/findings";

type Params = { preset: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return getSite().guide.presets.map(({ id }) => ({ preset: id }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { site, preset } = await find(params);
  const { title, finding } = presetFinding(preset, site);
  return pageMetadata({
    title: `${title}: ${finding}`,
    description: "Every point down to its claims, and what would change the answer.",
    path: `/choose/${preset.id}/`,
  });
}

export default async function PresetPage({ params }: { params: Promise<Params> }) {
  const { site, preset } = await find(params);
  const { finding, isUndecided } = presetFinding(preset, site);
  const { headline, note } = requiredCard(`/choose/${preset.id}/`, site);
  return (
    <Page
      path={`/choose/${preset.id}/`}
      title={preset.title}
      lead={
        <LeadOfGuide>
          {preset.text}{" "}
          <span className="mt-2 block">
            <Ranges
              text={[isUndecided ? headline : `As preset: ${headline}`, note]
                .filter((part) => part !== null)
                .join(" ")}
            />
          </span>
        </LeadOfGuide>
      }
      crumbs={[{ to: "/choose/", label: "Choose" }]}
    >
      <PresetLinks presets={presetFindings(site)} current={preset.id} />
      <noscript>
        <p className="mt-6 max-w-prose border-s-2 border-accent ps-3">
          Changing the answers needs JavaScript; the result of this preset is complete without.
        </p>
      </noscript>
      <ChooseGuide data={guideData(site, preset)} about={`${preset.text} As preset: ${finding}.`}>
        <EmbedSnippet path={`/choose/${preset.id}/`} title={preset.title} />
      </ChooseGuide>
    </Page>
  );
}

async function find(params: Promise<Params>) {
  const site = getSite();
  const id = (await params).preset;
  const preset = site.guide.presets.find((one) => one.id === id);
  if (preset === undefined) notFound();
  return { site, preset };
}
