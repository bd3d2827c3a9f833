import { capitalised } from "@/lib/words/capitalised";
import type { Site } from "@/lib/schema/site";
import { Fact, Facts } from "./facts";

/** Where the content lies and where corrections go, or that nobody has said so. */
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
  if (typeof address !== "string") return `${capitalised(address.unknown)}.`;
  return (
    <a className="link [overflow-wrap:anywhere]" href={address} rel="external">
      {address.replace(/^mailto:/, "")}
    </a>
  );
}
