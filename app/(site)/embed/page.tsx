import { getSite } from "@/app/catalog";
import { embeddablePages } from "@/app/embeddable";
import { pageMetadata } from "@/app/metadata";
import { EmbedPreview } from "@/components/embed/embed-preview";
import { Link } from "@/components/site/link";
import { Page, Section } from "@/components/site/page";
import { WideOpen } from "@/components/ui/wide-open";
import { formatCounted } from "@/lib/format";
import { absoluteUrl, href } from "@/lib/site";

const title = "Embed a part of Backed";
const path = "/embed/";

export function generateMetadata() {
  return pageMetadata({
    title,
    description:
      "Show a chart, a comparison, a claim or a recommendation in your own page: the HTML to copy, with a preview.",
    path,
  });
}

export default function EmbedPage() {
  const { charts, comparisons, presets } = embeddablePages(getSite());
  const [first] = comparisons;
  return (
    <Page
      path={path}
      title={title}
      lead="Charts, comparisons, claims and recommendations of this site, shown in your own page. Each says where it comes from and leads back to its sources."
    >
      <script src={href("/embed.js")} async />
      <script type="module" src={href("/enhance/embed-preview.js")} defer />
      <Section id="what" title="What can be embedded">
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-3">
          <Choices title="Charts" pages={charts} />
          <Choices title="Comparisons" pages={comparisons} />
          <Choices title="Recommendations" pages={presets} />
        </div>
        <p className="mt-6 max-w-prose">
          And every <Link to="/claims/">claim</Link>: its page has the HTML under “Embed”, as the pages of the
          charts, comparisons and recommendations have.
        </p>
      </Section>
      {first !== undefined && <EmbedPreview page={first} />}
      <Section id="how" title="How an embed behaves">
        <ul className="max-w-prose list-disc space-y-1 ps-5">
          <li>
            The frame alone is enough: it keeps its height and scrolls. With <code>embed.js</code> it is as
            high as what it shows.
          </li>
          <li>
            It is light or dark as the page around it declares by <code>color-scheme</code>;{" "}
            <code>?theme=light</code> or <code>?theme=dark</code> in its address settles it.
          </li>
          <li>
            Its links open in your reader’s window. It sets no cookie and asks no third host for anything.
          </li>
          <li>
            It shows the data of the day it is read: when the content changes, so does the embed. A picture or
            a file that stays is under each chart.
          </li>
          <li>
            Programs find the same by oEmbed: each page’s head names its file, such as{" "}
            <code className="[overflow-wrap:anywhere]">
              {first !== undefined && absoluteUrl(`/embed${first.path}oembed.json`)}
            </code>
            . There is no endpoint that takes an address.
          </li>
        </ul>
      </Section>
    </Page>
  );
}

type ChoicesProps = { title: string; pages: readonly { readonly path: string; readonly title: string }[] };

/** Without the page's script each leads to the HTML on its own page; with it, to the preview below. */
function Choices({ title, pages }: ChoicesProps) {
  return (
    <section>
      <h3 className="text-lg">{title}</h3>
      <WideOpen summary={formatCounted(pages.length, "page")}>
        <ul className="mt-1">
          {pages.map((page) => (
            <li key={page.path}>
              <Link
                to={`${page.path}#embed`}
                className="quiet-link -mx-2 inline-block rounded px-2 py-0.5 aria-[current]:bg-ink aria-[current]:text-paper forced-colors:aria-[current]:underline"
                data-embed-choice={page.path}
              >
                {page.title}
              </Link>
            </li>
          ))}
        </ul>
      </WideOpen>
    </section>
  );
}
