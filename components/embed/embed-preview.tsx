import { Link } from "@/components/site/link";
import { Choice, Choices } from "@/components/ui/choice-group";
import { embedHeight, embedPath } from "@/lib/embed";
import { href } from "@/lib/site";
import { SnippetText } from "./embed-snippet";

type EmbedPreviewProps = {
  /** The page to show until the address names another. */
  page: { readonly path: string; readonly title: string };
};

/** An embed and the HTML for it. The page's script shows the one that the address names, and copies. */
export function EmbedPreview({ page: { path, title } }: EmbedPreviewProps) {
  const src = href(embedPath(path));
  const frame = { title, width: "100%", height: embedHeight(path) };
  return (
    <section className="mt-8" aria-labelledby="preview-title" data-embed-preview="">
      <h2 id="preview-title" className="text-2xl">
        Preview:{" "}
        <Link to={path} className="quiet-link" data-embed-page="">
          {title}
        </Link>
      </h2>
      <noscript>
        <p className="mt-2 max-w-prose text-muted">
          Choosing another needs JavaScript here; each page has its own HTML under “Embed”.
        </p>
      </noscript>
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,39rem)_minmax(0,1fr)]">
        {/* The script says what is shown, so that the example is not loaded where the address names another. */}
        <div>
          <iframe {...frame} data-embed-src={src} className="border-0 noscript:hidden" />
          <noscript>
            <iframe {...frame} src={src} className="border-0" />
          </noscript>
        </div>
        <div className="lg:sticky lg:top-4 lg:self-start">
          <fieldset hidden data-embed-theme="">
            <legend className="mb-1 text-sm font-medium text-muted">Theme</legend>
            <Choices>
              {themes.map(({ value, label }) => (
                <Choice
                  key={value}
                  name="embed-theme"
                  value={value}
                  label={label}
                  defaultChecked={value === ""}
                />
              ))}
            </Choices>
          </fieldset>
          <h2 className="mt-4 text-lg">HTML</h2>
          <SnippetText path={path} title={title} />
          <p className="mt-3 flex flex-wrap items-center gap-3" hidden data-embed-copy="">
            <button type="button" className="control">
              Copy HTML
            </button>
            <span role="status" className="text-sm text-muted" />
          </p>
        </div>
      </div>
    </section>
  );
}

const themes = [
  { value: "", label: "As the page around it" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;
