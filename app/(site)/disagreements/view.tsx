import type { ReactNode } from "react";
import { opening } from "@/app/(site)/home";
import { findingOf } from "@/app/cards/card";
import type { Site } from "@/app/catalog";
import { Link } from "@/components/site/link";
import { StripLegend } from "@/components/comparison/strip-legend";
import { OnThisPage } from "@/components/site/on-this-page";
import { Page, Section } from "@/components/site/page";
import { ChoiceLink, Choices } from "@/components/ui/choice-group";
import { countingPages, plainCounting, type Counting } from "@/lib/domain/counting";
import { formatCounted, formatNumber } from "@/lib/format";
import { measuredOrdersSentence } from "@/lib/words/measured-orders";
import { countedDisagreements, type CountedDisagreements } from "./counted";
import { FigureDisagreement, OrderDisagreement } from "./figures-and-orders";
import { MeasuredDisagreement } from "./measurements";
import { PositionDisagreement } from "./positions";

type DisagreementsViewProps = {
  site: Site;
  /** The last part of the view's address; "" for the plain one. */
  view: string;
  counting: Counting;
};

/** Everything that articles, and articles and datasets, disagree on, by one way of counting. */
export function DisagreementsView({ site, view, counting }: DisagreementsViewProps) {
  const found = countedDisagreements(site, counting);
  const { consensus, positions, measurements, measured, figures, orders } = found;
  return (
    <Page
      path={view === "" ? "/disagreements/" : `/disagreements/${view}/`}
      title="Where articles disagree"
      lead={`${findingOf(view === "" ? "/disagreements/" : `/disagreements/${view}/`, site)} The widest first. Who is right is another question: see the evidence on each claim.`}
      crumbs={view === "" ? [] : [{ to: "/disagreements/", label: "Disagreements" }]}
    >
      <Views site={site} view={view} />
      {view !== "" && <Changed site={site} counting={counting} found={found} />}
      <OnThisPage
        jumps={[
          { id: "positions", label: `Topic and language (${positions.length})` },
          { id: "measured", label: `Articles against measurements (${measurements.length})` },
          { id: "figures", label: `Figures (${figures.length})` },
          { id: "orders", label: `Orders (${orders.length})` },
        ]}
      />
      <Section
        id="positions"
        title="Topic and language"
        lead="An article’s position on a topic and a language is the median of its claims, from −2 to +2. Articles disagree when their positions are more than one step apart; they may judge different sides of a topic: the claims say which."
      >
        <StripLegend hasMeasured hasRule />
        <Items
          of={positions}
          none="No two positions are more than one step apart."
          item={(one) => {
            const cell = consensus.get(`${one.topic}/${one.language}`);
            return (
              cell && (
                <PositionDisagreement
                  key={`${one.topic} ${one.language}`}
                  disagreement={one}
                  consensus={cell}
                  site={site}
                />
              )
            );
          }}
        />
      </Section>
      <Section
        id="measured"
        title="Articles against measurements"
        lead={
          <>
            All that independent datasets measured, from the lowest to the highest, is more than one step from
            the median of the articles. How a measurement becomes a position:{" "}
            <Link to="/method/#measured">method</Link>.
          </>
        }
      >
        <Items
          of={measurements}
          none={`None: on each of the ${formatCounted(measured, "pair")} of a topic and a language both judged and measured (not those above), the articles’ median lies within one step of a measurement. That is a loose test: the whole scale has four steps, and the two scales mean different things.`}
          item={(one) => (
            <MeasuredDisagreement
              key={`${one.consensus.topic} ${one.consensus.language}`}
              difference={one}
              site={site}
            />
          )}
        />
        <p className="mt-3 max-w-prose">
          Order is the stricter test.{" "}
          {measuredOrdersSentence(found.measuredOrders, {
            topic: (id) => site.topics.get(id)?.name ?? id,
            language: (id) => site.languages.get(id)?.name ?? id,
          })}
        </p>
      </Section>
      <Section
        id="figures"
        title="Figures"
        lead={
          <>
            Numbers two articles give for much the same thing whose ranges do not meet; what each is of stands
            beside it. Results of two different tests are not set against each other, because the test may be
            what differs: those on{" "}
            <Link to={`/benchmarks/${opening.benchmark}/`}>
              how much faster {site.languages.get(opening.of)?.name} is than{" "}
              {site.languages.get(opening.to)?.name}
            </Link>{" "}
            are on a chart of their own.
          </>
        }
      >
        <Items
          of={figures}
          none="All figures for the same thing meet."
          item={(one) => (
            <FigureDisagreement key={`${one.lower.claim} ${one.upper.claim}`} conflict={one} site={site} />
          )}
        />
      </Section>
      <Section
        id="orders"
        title="Orders"
        lead="Articles that put the same two languages in opposite order on a topic. They may order different sides of it: the claims say which."
      >
        <Items
          of={orders}
          none="No two articles put two languages in opposite order."
          item={(one) => (
            <OrderDisagreement
              key={`${one.sides[0][0].topic} ${one.sides[0][0].better} ${one.sides[0][0].worse}`}
              conflict={one}
              site={site}
            />
          )}
        />
      </Section>
    </Page>
  );
}

function Views({ site, view }: Pick<DisagreementsViewProps, "site" | "view">) {
  return (
    <nav aria-label="What counts" className="no-print mt-6 flex flex-wrap items-center gap-2">
      <span className="me-1 text-sm text-muted">What counts:</span>
      <Choices>
        {[...countingPages(site.articles.values())].map(([id, counting]) => (
          <ChoiceLink
            key={id}
            to={id === "" ? "/disagreements/" : `/disagreements/${id}/`}
            aria-current={id === view ? "page" : undefined}
          >
            {viewWords(counting)}
            {counting.asWritten && ", contradicted claims too"}
          </ChoiceLink>
        ))}
      </Choices>
    </nav>
  );
}

/** What this way of counting changes against the plain one. */
function Changed({
  site,
  counting,
  found,
}: Pick<DisagreementsViewProps, "site" | "counting"> & { found: CountedDisagreements }) {
  const plain = countedDisagreements(site, plainCounting);
  const kinds = [
    { name: "pairs of a topic and a language", before: plain.positions.length, now: found.positions.length },
    {
      name: "articles against measurements",
      before: plain.measurements.length,
      now: found.measurements.length,
    },
    { name: "figures", before: plain.figures.length, now: found.figures.length },
    { name: "orders", before: plain.orders.length, now: found.orders.length },
  ];
  const changed = kinds.filter(({ before, now }) => now !== before);
  return (
    <p className="mt-4 max-w-prose border-s-4 border-line-strong ps-4">
      {counting.asWritten
        ? "Claims that evidence contradicts count too"
        : `Only articles of ${counting.since} and later count`}
      {changed.length === 0
        ? ", which changes none of these numbers"
        : `: ${changed.map(({ name, before, now }) => `${name} ${now} instead of ${before}`).join("; ")}`}
      .
    </p>
  );
}

export function viewWords({ asWritten, since }: Counting): string {
  if (asWritten) return "As written";
  return since === null ? "All articles" : `Since ${since}`;
}

/** So that the page stays one to read, however many disagreements of a kind there are. */
const mostItems = 60;

type ItemsProps<Item> = { of: readonly Item[]; none: string; item: (one: Item) => ReactNode };

function Items<Item>({ of, none, item }: ItemsProps<Item>) {
  if (of.length === 0) return <p className="max-w-prose text-muted">{none}</p>;
  return (
    <>
      <ol>{of.slice(0, mostItems).map(item)}</ol>
      {of.length > mostItems && (
        <p className="mt-2 text-muted">
          These are the first {mostItems} of {formatNumber(of.length)}. The others are on the pages of their{" "}
          <Link to="/topics/">topics</Link> and in <Link to="/data/">the data</Link>.
        </p>
      )}
    </>
  );
}
