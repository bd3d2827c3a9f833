import { exportedFile } from "@/lib/exported-file";
import {
  sharedCsv,
  sharedHtml,
  sharedJson,
  sharedMarkdown,
  sharedTsv,
  type SharedPart,
  type SharedSources,
} from "@/lib/shared-part";
import { readPart } from "./read-part";
import { save } from "./save";
import { fillPanel, make, systemShare, type Action } from "./share";

let sources: Promise<SharedSources> | undefined;

/** Offers a part of the page in a panel beside its link: the address first, then its words and rows. */
export async function sharePart(link: HTMLAnchorElement, byKeyboard: boolean): Promise<void> {
  const title = partTitle(link);
  const address = partAddress(link);
  const panel = panelBeside(link, title);
  const copyLink: Action = { label: "Copy link", copies: () => ({ plain: address }), done: "Link copied." };
  const filled = fillPanel(panel, [copyLink, ...systemShare(() => ({ title, url: address }))]);
  if (byKeyboard) panel.querySelector("button")?.focus();
  const part = link.closest("[data-part]");
  const file = await loadSources();
  if (part === null) return;
  if (file === null) return filled?.say("Its text and data could not be loaded: the link is all there is.");
  const read = () => readPart(part, title, address, file);
  filled?.add(part.querySelector("table") === null ? wordFormats(read) : tableFormats(read));
}

/** What a part is called: the words after the colon of its link's name, or what a claim says. */
function partTitle(link: HTMLAnchorElement): string {
  const [, named] = /^[^:]*: (.*)$/s.exec(link.getAttribute("aria-label") ?? "") ?? [];
  return named ?? link.closest("[data-part]")?.querySelector("a")?.textContent ?? document.title;
}

/** Where a part stands: its own page, or an anchor of this page as it is shown now. */
function partAddress({ href: to }: HTMLAnchorElement): string {
  const { hash, pathname } = new URL(to);
  return hash !== "" && pathname === location.pathname
    ? `${location.origin}${pathname}${location.search}${hash}`
    : to;
}

/** Null when it cannot be loaded; the next part tries again. */
async function loadSources(): Promise<SharedSources | null> {
  sources ??= exportedFile("/share.json");
  try {
    return await sources;
  } catch {
    sources = undefined;
    return null;
  }
}

type Read = () => SharedPart;

function wordFormats(read: Read): Action[] {
  return [
    {
      label: "Copy as Markdown",
      copies: () => ({ plain: sharedMarkdown(read()) }),
      done: "Markdown copied.",
    },
    {
      label: "Copy as HTML",
      copies: () => {
        const html = sharedHtml(read());
        return { plain: html, html };
      },
      done: "HTML copied.",
    },
  ];
}

/** The rows that are shown, as text and as files. */
function tableFormats(read: Read): Action[] {
  return [
    ...wordFormats(read),
    {
      label: "Copy for a spreadsheet",
      copies: () => ({ plain: sharedTsv(read()) }),
      done: "Copied, to paste into a spreadsheet.",
    },
    { label: "Save as CSV", does: async () => save("table.csv", new Blob([sharedCsv(read())])) },
    { label: "Save as JSON", does: async () => save("table.json", new Blob([sharedJson(read())])) },
  ];
}

/** The one panel of parts, moved to the link that asks for it. */
function panelBeside(link: HTMLElement, title: string): HTMLElement {
  const panel = document.getElementById("share-part") ?? makePanel();
  panel.setAttribute("aria-label", `Share: ${title}`);
  const heading = panel.querySelector("p");
  if (heading !== null) heading.textContent = title;
  panel.showPopover();
  const { left, bottom } = link.getBoundingClientRect();
  const most = document.documentElement.clientWidth - panel.offsetWidth - 16;
  panel.style.left = `${Math.max(16, Math.min(left, most)) + scrollX}px`;
  panel.style.top = `${bottom + scrollY + 6}px`;
  return panel;
}

function makePanel(): HTMLElement {
  const panel = make("div", "share-panel share-panel-part");
  panel.id = "share-part";
  panel.popover = "auto";
  panel.setAttribute("role", "dialog");
  const room = make("div", "");
  room.dataset.shareRoom = "";
  panel.append(make("p", "line-clamp-2 font-semibold"), room);
  document.body.append(panel);
  return panel;
}
