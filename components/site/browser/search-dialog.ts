import { href } from "@/lib/site";
import type { SearchResult } from "./search-results";

/** Opens the search dialog from the header's link, which without this script leads to the claims. */
export function enhanceSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>("[data-search-dialog]");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLElement>("[data-search-results]");
  const status = dialog?.querySelector<HTMLElement>("[data-search-status]");
  if (dialog === null || dialog === undefined || !input || !list || !status) return;

  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    void find();
  };
  for (const opener of document.querySelectorAll<HTMLAnchorElement>("[data-search-open]")) {
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.querySelector("[data-search-close]")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => moveFocus(event, input, list));
  input.addEventListener("input", () => void find());
  input.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });

  async function find(): Promise<void> {
    const query = input?.value ?? "";
    if (!list || !status) return;
    if (query.trim() === "") return show(list, status, [], "");
    status.textContent = "Searching …";
    try {
      const { findAll } = await import("./search-results");
      const { results, total } = await findAll(query);
      if (query === input?.value) show(list, status, results, countSentence(results.length, total, query));
    } catch {
      status.textContent = "Search could not be loaded: try again when you are online.";
    }
  }
}

function countSentence(shown: number, total: number, query: string): string {
  if (total === 0) return `Nothing found for “${query}”: try fewer or other words.`;
  return total > shown ? `The best ${shown} of ${total} results` : `${total} result${total === 1 ? "" : "s"}`;
}

function show(
  list: HTMLElement,
  status: HTMLElement,
  results: readonly SearchResult[],
  sentence: string,
): void {
  list.replaceChildren(...results.map(resultElement));
  status.textContent = sentence;
}

function resultElement({ kind, title, to }: SearchResult): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const label = document.createElement("span");
  label.textContent = kind;
  link.href = href(to);
  link.append(title, label);
  item.append(link);
  return item;
}

/** Arrow keys walk through the results, from the field and back to it. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const stops: readonly HTMLElement[] = [input, ...list.querySelectorAll("a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}
