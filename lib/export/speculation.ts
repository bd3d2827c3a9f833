import { atEndOfHead, edited } from "./edit";

/**
 * The page with a rule by which a browser fetches another page of the site as soon as its link is pressed, before it
 * is let go: not on hover or in advance, so that nothing is fetched that nobody asks for. Pages are the addresses
 * that end in a slash.
 *
 * @param base the base path of the site
 */
export function withSpeculation(html: string, base: string): string {
  const where = {
    and: [{ href_matches: `${base}/*/` }, { not: { selector_matches: '[download],[href^="#"]' } }],
  };
  const rules = { prefetch: [{ where, eagerness: "conservative" }] };
  const script = `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
  return edited(html, atEndOfHead(html, script));
}
