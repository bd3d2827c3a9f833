import { getSite } from "@/app/catalog";
import { benchmarkChartProps } from "@/app/chart-props";
import { listedClaim } from "@/app/listed-claim";
import { pageMetadata } from "@/app/metadata";
import { StaticChart } from "@/components/chart/static-chart";
import { ClaimList } from "@/components/claim/claim-list";
import { ChoiceStates } from "@/components/design/choice-states";
import { ColorTable } from "@/components/design/color-table";
import { ControlStates } from "@/components/design/control-states";
import { LanguageMarks, MarkStates } from "@/components/design/mark-states";
import { ShareStates } from "@/components/design/share-states";
import { StripStates } from "@/components/design/strip-states";
import { TypeScale } from "@/components/design/type-scale";
import { Note } from "@/components/mdx/note";
import { Page, Section } from "@/components/site/page";
import { siteColors } from "./colors";

const path = "/design/";

export function generateMetadata() {
  return pageMetadata({
    title: "Design",
    description: "Each part as the site uses it, in every state, with the rules it follows.",
    path,
  });
}

/** The parts of the site in every state: what a change to one of them is looked at on. */
export default function DesignPage() {
  const site = getSite();
  const { paper, plain, verdicts, languages } = siteColors();
  const claims = [...site.claims.values()].slice(0, 3).map((claim) => listedClaim(claim, site));
  const [chart] = [...site.benchmarks.values()]
    .map((benchmark) => benchmarkChartProps(benchmark, site))
    .toSorted((a, b) => rowsOf(a) - rowsOf(b));
  return (
    <Page
      path={path}
      title="Design"
      lead="The type, colours, marks and parts that the pages of Backed are made of. They are the real ones: what changes there changes here."
    >
      <Section
        id="type"
        title="Type"
        lead="One face, Geist, in one file that holds the characters the site uses; code and the names of keys take the reader’s monospaced face. Lines of text are at most 42 rem wide, pages 76 rem, and from 100 rem on those of large tables and charts up to 110."
      >
        <TypeScale sentence={`${site.site.name}: ${site.site.tagline}`} />
      </Section>
      <Section
        id="strip"
        title="The agreement strip"
        lead="Each dot is an article, in the colour of the language it judges, placed from worst (−2) to best (+2). The tall stroke is their median, the bar their spread, the triangle what was measured. It is drawn the same in cells, lists, cards and embeds, and says in words what it shows. The examples are made up and of no language, so their dots are ink."
      >
        <StripStates />
      </Section>
      <Section
        id="marks"
        title="Words with a shape"
        lead="Nothing is told by colour alone: each word has a shape. Words of different groups may share one: the word tells them apart."
      >
        <MarkStates />
      </Section>
      <Section
        id="languages"
        title="Languages"
        lead="Colour, shape and name come from the content. Eight colours and six shapes are ready; no two languages have both in common."
      >
        <LanguageMarks languages={[...site.languages.values()]} />
        <div className="mt-8">
          <ColorTable caption="Colours a language can take" colors={languages} paper={paper} />
        </div>
      </Section>
      <Section
        id="colors"
        title="Colours"
        lead="Text reaches 4.5:1 on every ground in both themes, marks and edges 3:1; a test keeps it so."
      >
        <div className="space-y-10">
          <ColorTable caption="Grounds, text and lines" colors={plain} paper={paper} />
          <ColorTable caption="Verdicts" colors={verdicts} paper={paper} />
        </div>
      </Section>
      <Section
        id="controls"
        title="Controls"
        lead="At least 24 px high, mostly 36. The ring around the focus shows only to those who use the keyboard; hovering adds and never hides."
      >
        <ControlStates />
      </Section>
      <Section
        id="sharing"
        title="Share"
        lead="One sign wherever something can be shared. With its word it opens the panel of a page or a table; alone it shows on hover and focus beside a claim, a cell or a panel of a chart. Nothing is copied before a button that says what it copies is pressed."
      >
        <ShareStates />
      </Section>
      <Section
        id="choices"
        title="Choices"
        lead="How many there are and how many can hold decide how they look, on every page alike."
      >
        <ChoiceStates />
      </Section>
      <Section id="claims" title="Claims in a list">
        <ClaimList claims={claims} languages={site.languages} />
        <p className="mt-6 text-sm text-muted">A list without any:</p>
        <ClaimList claims={[]} languages={site.languages} empty="No claim fits all of these choices." />
      </Section>
      {chart !== undefined && (
        <Section
          id="charts"
          title="Charts"
          lead="Every bar says its name and its number; there is no legend."
        >
          <StaticChart {...chart} />
        </Section>
      )}
      <Section id="notes" title="Notes">
        <div className="max-w-prose">
          <Note title="A note">It stands beside the text and says what a reader has to know to read on.</Note>
        </div>
      </Section>
    </Page>
  );
}

function rowsOf({ panels }: ReturnType<typeof benchmarkChartProps>): number {
  return panels.reduce((sum, { rows }) => sum + rows.length, 0);
}
