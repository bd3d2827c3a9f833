import { z } from "zod";
import { publishedKind } from "./record";
import { redirects } from "./redirects";

const address = z.string().describe("An address of this site, from its root, without the base path.");

export const moved = publishedKind({
  name: "moved",
  one: "move",
  holds: "Addresses that have moved; ids move with the addresses that hold them.",
  record: z.strictObject({
    from: address.describe("Where the page was, as `url` had it."),
    to: address.describe("Where it is now, as `url` has it."),
  }),
  key: ["from"],
  recordsOf: (content) => redirects(content),
});
