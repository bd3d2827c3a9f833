import type { ReactNode } from "react";
import { getSite } from "@/app/catalog";
import { pageMetadata } from "@/app/metadata";
import { OnThisPage } from "@/components/site/on-this-page";
import { Page, Section } from "@/components/site/page";
import { disagreements, orderConflicts } from "@/lib/domain/disagreements";
import { FigureDisagreement, OrderDisagreement } from "./figures-and-orders";
import { PositionDisagreement } from "./positions";

export function generateMetadata() {
  return pageMetadata({
    title: "Where articles disagree",
    description: `Positions, figures and orders on which ${getSite().articles.size} articles contradict one another, the widest first, both sides next to each other.`,
    path: "/disagreements/",
  });
}

export default function DisagreementsPage() {
  const site = getSite();
  const positions = disagreements([...site.consensus.values()]);
  const orders = orderConflicts(site.counted);
  return (
    <Page
      title="Where articles disagree"
      lead="The widest first, both sides next to each other. Who is right is another question: see the evidence on each claim."
    >
      <OnThisPage
        jumps={[
          { id: "positions", label: `Positions (${positions.length})` },
          { id: "figures", label: `Figures (${site.figureConflicts.length})` },
          { id: "orders", label: `Orders (${orders.length})` },
        ]}
      />
      <Section
        id="positions"
        title="Positions"
        lead="A position is the median of what one article says of a language on a topic, from −2 to +2. Articles disagree when theirs are more than one step apart."
      >
        <Items none="No two positions are more than one step apart.">
          {positions.map((one) => (
            <PositionDisagreement key={`${one.topic} ${one.language}`} disagreement={one} site={site} />
          ))}
        </Items>
      </Section>
      <Section
        id="figures"
        title="Figures"
        lead="Numbers two articles give for the same thing whose ranges do not meet. They were rarely measured alike, and seldom say how."
      >
        <Items none="All figures for the same thing meet.">
          {site.figureConflicts.map((one) => (
            <FigureDisagreement key={`${one.lower.claim} ${one.upper.claim}`} conflict={one} site={site} />
          ))}
        </Items>
      </Section>
      <Section
        id="orders"
        title="Orders"
        lead="Two articles that put the same two languages in opposite order on a topic."
      >
        <Items none="No two articles put two languages in opposite order.">
          {orders.map((one) => (
            <OrderDisagreement
              key={`${one.one.article} ${one.other.article} ${one.one.topic} ${one.one.better} ${one.one.worse}`}
              conflict={one}
              site={site}
            />
          ))}
        </Items>
      </Section>
    </Page>
  );
}

function Items({ none, children }: { none: string; children: readonly ReactNode[] }) {
  return children.length === 0 ? <p className="text-muted">{none}</p> : <ol>{children}</ol>;
}
