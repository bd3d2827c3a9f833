import { embedPath, isEmbeddable, oembedPath } from "@/lib/embed";
import { href } from "@/lib/site";
import { copyText } from "./clipboard";

/** Runs on /embed/: shows the embed that the address names in `of`, in the theme chosen, and copies its HTML. */
const preview = document.querySelector<HTMLElement>("[data-embed-preview]");
if (preview !== null) enhancePreview(preview);

/** An embed to preview: the site path of its page, what it is called, and the HTML for it. */
type Previewed = { readonly path: string; readonly title: string; readonly html: string };

function enhancePreview(preview: HTMLElement): void {
  const theme = preview.querySelector<HTMLFieldSetElement>("[data-embed-theme]");
  const copy = preview.querySelector<HTMLElement>("[data-embed-copy]");
  if (theme === null || copy === null) return;
  theme.hidden = false;
  copy.hidden = false;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-embed-choice]")) {
    link.href = `?of=${link.dataset.embedChoice ?? ""}`;
  }

  let shown = exported(preview);
  const draw = (): void => show(preview, shown, chosenTheme(theme));
  markChosen(shown.path);
  theme.addEventListener("change", draw);
  copy.querySelector("button")?.addEventListener("click", () => {
    void copyText({ plain: preview.querySelector("code")?.textContent ?? "" }).then((done) =>
      say(copy, done ? "Copied." : "The browser did not allow copying: select the text above."),
    );
  });

  const of = new URLSearchParams(location.search).get("of");
  if (of === null) return draw();
  // The choices stand above.
  preview.scrollIntoView();
  preview.style.visibility = "hidden";
  void load(of)
    .then(
      (loaded) => {
        shown = loaded;
        markChosen(shown.path);
      },
      // What cannot be asked for rejects with a TypeError; the rest was answered.
      (error) => say(copy, `${error instanceof TypeError ? unreachable : unknown}: this is an example.`),
    )
    .finally(() => {
      preview.style.visibility = "";
      draw();
    });
}

const unknown = "The address names nothing that can be embedded";
const unreachable = "The embed that the address names could not be loaded";

/** What the page was exported with. */
function exported(preview: HTMLElement): Previewed {
  const frame = preview.querySelector("iframe");
  return {
    path: frame?.dataset.embedSrc?.replace(href("/embed"), "") ?? "",
    title: frame?.title ?? "",
    html: preview.querySelector("code")?.textContent ?? "",
  };
}

async function load(path: string): Promise<Previewed> {
  if (!isEmbeddable(path)) throw new Error(`${path} cannot be embedded`);
  const response = await fetch(href(oembedPath(path)));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const { title, html }: { title: string; html: string } = await response.json();
  return { path, title, html };
}

function show(preview: HTMLElement, { path, title, html }: Previewed, theme: string): void {
  const query = theme === "" ? "" : `?theme=${theme}`;
  const frame = preview.querySelector("iframe");
  const page = preview.querySelector<HTMLAnchorElement>("[data-embed-page]");
  const text = preview.querySelector("code");
  if (frame === null || page === null || text === null) return;
  frame.src = href(embedPath(path)) + query;
  frame.title = title;
  page.href = href(path);
  page.textContent = title;
  text.textContent = html.replace(/(<iframe src="[^"]*)"/, `$1${query}"`);
  text.parentElement?.setAttribute("aria-label", `HTML to embed ${title}`);
}

/** Of the pages to choose from, the one that is shown. */
function markChosen(path: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-embed-choice]")) {
    const isChosen = link.dataset.embedChoice === path;
    if (isChosen) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function chosenTheme(theme: HTMLElement): string {
  return theme.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
}

function say(copy: HTMLElement, sentence: string): void {
  const status = copy.querySelector("[role=status]");
  if (status !== null) status.textContent = sentence;
}
