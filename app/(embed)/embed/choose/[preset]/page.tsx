import { notFound } from "next/navigation";
import { guideData } from "@/app/(site)/choose/data";
import { presetFinding } from "@/app/(site)/choose/findings";
import { getSite } from "@/app/catalog";
import { embedMetadata } from "@/app/embed-metadata";
import { EmbedFrame } from "@/components/embed/embed-frame";
import { lookupOf } from "@/components/guide/guide-lookup";
import { Finding, Ranking } from "@/components/guide/result/ranking";
import { guideOutcome, guideRobustness } from "@/lib/domain/guide/guide";
import { choiceAtStart } from "@/lib/domain/guide/choice";

type Params = { preset: string };

export const dynamicParams = false;

export function generateStaticParams(): Params[] {
  return getSite().guide.presets.map(({ id }) => ({ preset: id }));
}

export async function generateMetadata({ params }: { params: Promise<Params> }) {
  const { preset, path } = find(await params);
  return embedMetadata({ title: preset.title, path });
}

export default async function PresetEmbed({ params }: { params: Promise<Params> }) {
  const { site, preset, path } = find(await params);
  const data = guideData(site, preset);
  const choice = choiceAtStart(data.start);
  const outcome = guideOutcome(data.facts, choice, data.start);
  const robustness = guideRobustness(data.facts, choice, data.start);
  const lookup = lookupOf(data);
  return (
    <EmbedFrame title={preset.title} to={path} name={site.site.name} dataDate={site.dataDate}>
      <p className="mt-1 max-w-prose text-muted">
        {[preset.text, presetFinding(preset, site).assumption].join(" ")}
      </p>
      <h2 className="sr-only">Ranking</h2>
      <Finding outcome={outcome} robustness={robustness} lookup={lookup} page={path} />
      <Ranking outcome={outcome} robustness={robustness} lookup={lookup} />
    </EmbedFrame>
  );
}

function find({ preset: id }: Params) {
  const site = getSite();
  const preset = site.guide.presets.find((one) => one.id === id);
  if (preset === undefined) notFound();
  return { site, preset, path: `/choose/${preset.id}/` };
}
