import { Section } from "@/components/site/page";
import { formatDate } from "@/lib/format";
import type { Site } from "@/lib/schema/site";

type CitationProps = {
  site: Site;
  /** The date of the data. */
  date: string;
  /** The absolute address of the data page. */
  address: string;
};

/** How to say where numbers or claims were taken from. */
export function Citation({ site, date, address }: CitationProps) {
  const bibtex = `@misc{${site.name.toLowerCase()},
  title        = {${site.name}: ${site.tagline.replace(/\.$/, "")}},
  howpublished = {\\url{${address}}},
  note         = {Data of ${formatDate(date)}, ${site.licences.content.name}},
  year         = {${date.slice(0, 4)}}
}`;
  return (
    <Section
      id="cite"
      title="How to cite"
      lead="Cite a single claim by its own page: every claim has a permanent address."
    >
      <p className="max-w-prose border-s-2 border-line-strong ps-4">
        {site.name}: {site.tagline} Data of {formatDate(date)}, {site.licences.content.name}. {address}
      </p>
      <pre
        tabIndex={0}
        role="region"
        aria-label="Citation as BibTeX"
        className="mt-4 max-w-full overflow-x-auto rounded-md bg-sunk p-4 text-sm"
      >
        {bibtex}
      </pre>
    </Section>
  );
}
