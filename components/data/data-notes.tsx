import { Link } from "@/components/site/link";
import { Section } from "@/components/site/page";
import { WideOpen } from "@/components/ui/wide-open";
import { href } from "@/lib/site";

/** How to read the files, what one may do with them and what one can rely on. */
export function DataNotes({ licence }: { licence: { readonly name: string; readonly url: string } }) {
  return (
    <>
      <Section id="reading" title="How to read them">
        <WideOpen summary="Ids, unknown values, bounds, CSV">
          <ul className="prose list-disc ps-5">
            <li>
              A file holds its records under its own name, sorted by id. Ids name entries of the other files:
              a claim’s <code>topic</code> is an id of topics.
            </li>
            <li>
              What is absent is <code>null</code> or an empty list. Where we looked and could not learn it,
              the reason stands under <code>unknown</code>.
            </li>
            <li>
              A figure has a lower and an upper bound: both are the same for a single value, and an open bound
              is <code>null</code>.
            </li>
            <li>
              Stances and positions go from −2 (worst) to 2 (best) for the reader. The consensus is what the
              articles together say, not the truth; a silent cell is unknown, not zero.
            </li>
            <li>
              <code>url</code> is a page of this site, from its root; <code>address</code> is where something
              was published.
            </li>
            <li>
              In CSV, lists are joined by a semicolon and a space, and nested rows have a file of their own.
              Text that a spreadsheet would run as a formula starts with an apostrophe.
            </li>
            <li>
              <a href={href("/data/datapackage.json")}>datapackage.json</a> describes every file and column
              for programs, with lengths and hashes, as a{" "}
              <a href="https://datapackage.org/standard/data-package/">Data Package</a>.
            </li>
          </ul>
        </WideOpen>
      </Section>
      <Section id="new" title="What is new">
        <p className="max-w-prose">
          Every release is told in a feed, as <Link to="/feed.xml">Atom</Link> and as{" "}
          <Link to="/feed.json">JSON Feed</Link>: new, changed and withdrawn claims, checks against sources,
          and verdicts. Each language has feeds of its own, linked from its page.
        </p>
      </Section>
      <Section id="licence" title="Licence">
        <p className="max-w-prose">
          The content is under{" "}
          <a className="link" href={licence.url} rel="license">
            {licence.name}
          </a>
          : use it for anything, name where it is from and say what you changed. Datasets measured by others
          are under the licence that each of them names. Claims are in our own words. What is quoted of the
          articles is not ours and not under this licence: titles and headings, the few words by which a claim
          is found, the labels and cells of tables.
        </p>
      </Section>
      <Section id="stability" title="What you can rely on">
        <p className="max-w-prose">
          File names, field names and ids stay; new ones are added beside them. An id is never given to
          something else. The same content gives the same bytes, and the date of the data is the newest date
          in the content, never that of a build. Should something have to go, the changelog says so.
        </p>
      </Section>
    </>
  );
}
