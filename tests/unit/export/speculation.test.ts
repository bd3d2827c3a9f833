import { expect, test } from "vitest";
import { withSpeculation } from "@/lib/export/speculation";

const page = "<!DOCTYPE html><html><head><title>A</title></head><body><p>B</p></body></html>";

/** The rules within a page, and the page without them. */
function parts(html: string): { readonly rules: unknown; readonly rest: string } {
  const [script = "", json = "null"] = /<script type="speculationrules">(.*?)<\/script>/.exec(html) ?? [];
  return { rules: JSON.parse(json), rest: html.replace(script, "") };
}

test("A page asks for the pages of its own base path, when a link is pressed and no earlier", () => {
  const { rules, rest } = parts(withSpeculation(page, "/backed"));
  expect(rest).toBe(page);
  expect(rules).toEqual({
    prefetch: [
      {
        where: {
          and: [{ href_matches: "/backed/*/" }, { not: { selector_matches: '[download],[href^="#"]' } }],
        },
        eagerness: "conservative",
      },
    ],
  });
});
