import { expect, test } from "vitest";
import { withCurrentSection } from "@/lib/export/navigation";

const page =
  '<nav aria-label="Main"><a href="/backed/claims/" class="a">Claims</a><a href="/backed/choose/">Choose</a></nav>' +
  '<nav aria-label="Other"><a href="/backed/claims/">Claims</a></nav>' +
  '<nav aria-label="All pages"><a href="/backed/topics/">Topics</a></nav>';

test("The navigations above and below mark the section of a page, and no other link does", () => {
  expect(withCurrentSection(page, "/backed/claims/")).toBe(
    page.replace('"/backed/claims/"', '"/backed/claims/" aria-current="page"'),
  );
  expect(withCurrentSection(page, "/backed/claims/an-article/a-claim/")).toBe(
    page.replace('"/backed/claims/"', '"/backed/claims/" aria-current="true"'),
  );
  expect(withCurrentSection(page, "/backed/topics/throughput/")).toBe(
    page.replace('"/backed/topics/"', '"/backed/topics/" aria-current="true"'),
  );
  expect(withCurrentSection(page, "/backed/about/")).toBe(page);
});
