import type { Site } from "@/app/catalog";
import { figureRows } from "@/app/figure-rows";
import { comparisonsWith, coverageOf } from "@/app/(site)/languages/profile";
import { FigureTable } from "@/components/claim/figure-table";
import { LinkList } from "@/components/site/link-list";
import { Section } from "@/components/site/page";
import type { Language } from "@/lib/schema/language";

/** What else the site has on a language. */
export function RelatedSections({ language, site }: { language: Language; site: Site }) {
  const { frameworks, figured, caseStudies, migrations } = coverageOf(language.id, site);
  const numbers = figureRows(figured, site).filter(({ text }) => /\d/.test(text));
  const nameOf = (id: string) => site.languages.get(id)?.name ?? id;
  return (
    <>
      <Section id="frameworks" title="Frameworks">
        <LinkList
          links={frameworks.map(({ id, name, summary }) => ({
            to: `/frameworks/#${id}`,
            label: name,
            note: summary,
          }))}
        />
      </Section>
      <Section
        id="figures"
        title="Figures"
        lead={`Every number the articles give about ${language.name} or one of its frameworks, or relative to one of these, as they state it. Numbers of different articles were not measured alike.`}
      >
        {numbers.length === 0 ? (
          <p className="text-muted">No article gives one.</p>
        ) : (
          <FigureTable caption={`Figures on ${language.name}`} rows={numbers} />
        )}
      </Section>
      {caseStudies.length > 0 && (
        <Section
          id="case-studies"
          title="Case studies"
          lead={`Of organisations that moved to ${language.name}, left it, or are said to use it.`}
        >
          <LinkList
            links={caseStudies.map(({ id, title, summary, left, to }) => ({
              to: `/case-studies/${id}/`,
              label: `${title} (${left.includes(language.id) ? "left it" : to.includes(language.id) ? "moved to it" : "uses it"})`,
              note: summary,
            }))}
          />
        </Section>
      )}
      <Section id="more" title="Compare and move">
        <LinkList
          links={[
            ...comparisonsWith(language.id, site.languages),
            ...migrations.map(({ id, from, to, summary }) => ({
              to: `/migrations/${id}/`,
              label: `From ${nameOf(from)} to ${nameOf(to)}`,
              note: summary,
            })),
          ]}
        />
      </Section>
    </>
  );
}
