import { AgreementLabel } from "@/components/claim/agreement-label";
import { AgreementStrip, type StripConsensus, type StripMeasured } from "@/components/claim/agreement-strip";
import { PositionWord } from "@/components/claim/position-word";
import { median, type Label } from "@/lib/domain/position";

type StripState = {
  readonly name: string;
  readonly consensus: StripConsensus & { readonly label: Label };
  readonly measured?: StripMeasured;
};

/** Made up to show every state; no language is meant. */
const states: readonly StripState[] = [
  { name: "No article says", consensus: stateOf("silent", []) },
  { name: "One article", consensus: stateOf("one-article", [1]) },
  { name: "Articles agree", consensus: stateOf("agree", [1, 1, 2]) },
  { name: "Articles disagree", consensus: stateOf("differ", [-2, -1, 1, 2]) },
  { name: "Retold: three articles, one event", consensus: { ...stateOf("one-article", [1, 1, 1]), n: 1 } },
  {
    name: "Measured as well",
    consensus: stateOf("agree", [1, 2]),
    measured: { position: 1.5, min: 1.5, max: 1.5 },
  },
  {
    name: "Measured, and datasets differ",
    consensus: stateOf("one-article", [2]),
    measured: { position: 0, min: -1, max: 1 },
  },
];

/** The agreement strip in each state, as wide as a cell, at its narrowest and large. */
export function StripStates() {
  return (
    <ul className="border-t border-line">
      {states.map(({ name, consensus, measured }) => (
        <li
          key={name}
          className="grid items-center gap-x-8 gap-y-1 border-b border-line py-3 lg:grid-cols-[16rem_10rem_5rem_minmax(0,1fr)]"
        >
          <div>
            <p className="font-medium">{name}</p>
            <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem]">
              <PositionWord median={consensus.median} spoken={{ claims: 0, judgements: 0 }} />
              {consensus.median !== null && <AgreementLabel consensus={consensus} />}
            </p>
          </div>
          <div className="w-40">
            <AgreementStrip consensus={consensus} measured={measured ?? null} of={name} />
          </div>
          <div className="w-20" aria-hidden="true">
            <AgreementStrip consensus={consensus} measured={measured ?? null} of={name} />
          </div>
          <div className="max-lg:hidden" aria-hidden="true">
            <AgreementStrip consensus={consensus} measured={measured ?? null} of={name} large />
          </div>
        </li>
      ))}
    </ul>
  );
}

function stateOf(label: Label, positions: readonly number[]): StripState["consensus"] {
  const silent = positions.length === 0;
  return {
    label,
    n: positions.length,
    median: silent ? null : median(positions),
    min: silent ? null : Math.min(...positions),
    max: silent ? null : Math.max(...positions),
    positions: positions.map((position, at) => ({ article: `example-${at}`, position })),
  };
}
