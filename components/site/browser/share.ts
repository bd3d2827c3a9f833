import { capitalised } from "@/lib/words/capitalised";
import { copyText, type Copied } from "./clipboard";

/** What a button of a share panel does: copy something, or something else. */
export type Action = { readonly label: string } & (
  | { readonly copies: () => Copied; readonly done?: string; readonly missing?: string }
  | { readonly does: () => Promise<unknown> }
);

/** Fills the share panel of a page, each time it opens: its address as it is now, and what can be done with it. */
export function fillPagePanel(panel: HTMLElement): void {
  const address = panel.querySelector<HTMLInputElement>("[data-share-address]");
  if (address !== null) address.value = location.href;
  fillPanel(panel, [
    { label: "Copy link", copies: () => ({ plain: location.href }), done: "Link copied." },
    ...systemShare(() => ({ title: document.title, url: location.href })),
    ...wordsAt("#cite-text", "citation"),
    ...wordsAt("#embed code", "embed code"),
    {
      label: "Copy as Markdown",
      copies: () => ({ plain: twinText() }),
      done: "Markdown copied.",
      missing: "The Markdown of this page could not be loaded.",
    },
  ]);
  const toCitation = panel.querySelector<HTMLAnchorElement>("a[href='#cite']");
  if (toCitation !== null && "hidePopover" in panel) toCitation.onclick = () => panel.hidePopover();
}

/** Copies words that stand on the page, where they do. */
function wordsAt(place: string, name: string): Action[] {
  const words = document.querySelector(place)?.textContent;
  if (words === undefined) return [];
  return [{ label: `Copy ${name}`, copies: () => ({ plain: words }), done: `${capitalised(name)} copied.` }];
}

/** The system's share sheet, where there is one. */
export function systemShare(data: () => ShareData): Action[] {
  return "share" in navigator ? [{ label: "Send …", does: () => navigator.share(data()) }] : [];
}

/** The page as Markdown: a file beside it. */
async function twinText(): Promise<string> {
  const response = await fetch(new URL("index.md", location.href));
  if (!response.ok) throw new Error(`index.md: ${response.status}`);
  return response.text();
}

/** The room of a panel: its buttons, what is to be copied by hand, and what happened. */
type Room = { readonly element: HTMLElement; readonly status: HTMLElement };

type FilledPanel = {
  readonly add: (actions: readonly Action[]) => void;
  /** Says more than what happened last. */
  readonly say: (sentence: string) => void;
};

/** Gives a panel its buttons, in place of those it had; null where it has no room for them. */
export function fillPanel(panel: HTMLElement, actions: readonly Action[]): FilledPanel | null {
  const element = panel.querySelector<HTMLElement>("[data-share-room]");
  if (element === null) return null;
  const row = make("p", "mt-3 flex flex-wrap gap-2");
  const room = { element, status: make("p", "mt-2 text-sm text-muted empty:hidden") };
  room.status.setAttribute("role", "status");
  const add = (more: readonly Action[]) => row.append(...more.map((action) => buttonOf(action, room)));
  add(actions);
  element.replaceChildren(row, room.status);
  const say = (sentence: string) => room.status.append(" ", sentence);
  return { add, say };
}

function buttonOf(action: Action, room: Room): HTMLElement {
  const button = make("button", "control grow justify-center");
  button.type = "button";
  button.textContent = action.label;
  // A share sheet that is closed rejects: nothing to say.
  button.addEventListener("click", () => void run(action, room).catch(() => {}));
  return button;
}

async function run(action: Action, room: Room): Promise<unknown> {
  if ("does" in action) return action.does();
  const copied = action.copies();
  room.element.querySelector("textarea")?.remove();
  if (await copyText(copied)) return (room.status.textContent = action.done ?? "Copied.");
  try {
    showByHand(room, await copied.plain);
  } catch {
    room.status.textContent = action.missing ?? "There is nothing to copy.";
  }
}

/** Where the browser refuses to copy: the text, selected, to be copied by hand. */
function showByHand({ element, status }: Room, text: string): void {
  const area = make("textarea", "share-by-hand");
  area.readOnly = true;
  area.rows = 4;
  area.value = text;
  area.setAttribute("aria-label", "Text to copy by hand");
  element.append(area);
  area.focus();
  area.select();
  status.textContent = "The browser did not allow copying: the text is selected to be copied by hand.";
}

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
