import type { Site } from "@/lib/schema/site";
import { Fact, Facts } from "./facts";

/** Where this copy's content lies and where corrections go, or that it does not say. */
export function SiteAddresses({ site: { repository, corrections } }: { site: Site }) {
  return (
    <Facts>
      <Fact term="Repository">
        <Address address={repository} />
      </Fact>
      <Fact term="Corrections">
        <Address address={corrections} />
      </Fact>
    </Facts>
  );
}

function Address({ address }: { address: Site["repository"] }) {
  if (typeof address !== "string") return <>Unknown: {address.unknown}.</>;
  return (
    <a className="link [overflow-wrap:anywhere]" href={address} rel="external">
      {address.replace(/^mailto:/, "")}
    </a>
  );
}
