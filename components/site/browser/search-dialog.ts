/** Opens the search dialog from the header's link, which without this script leads to the claims. */
export function enhanceSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>("[data-search-dialog]");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLElement>("[data-search-results]");
  const status = dialog?.querySelector<HTMLElement>("[data-search-status]");
  if (dialog === null || dialog === undefined || !input || !list || !status) return;

  const open = (words = input.value): void => {
    if (!dialog.open) dialog.showModal();
    input.value = words;
    input.focus();
    input.select();
    void find();
  };
  for (const opener of document.querySelectorAll<HTMLAnchorElement>("[data-search-open]")) {
    const words = opener.dataset.searchOpen === "address" ? addressWords(location.pathname) : "";
    if (words !== "") opener.textContent = `Search this site for “${words}”`;
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(words || input.value);
    });
  }
  nameKeys();
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
    if (query.trim() !== "") status.textContent = "Searching …";
    try {
      const { viewOf } = await import("./search-view");
      const { parts, sentence } = await viewOf(query);
      if (query !== input?.value) return;
      list.replaceChildren(...parts);
      status.textContent = sentence;
    } catch {
      status.textContent = "Search could not be loaded: try again when you are online.";
    }
  }
}

/** What the last part of an address that leads nowhere may have meant, as words to search for. */
function addressWords(path: string): string {
  const last = path.replace(/\/+$|\.\w+$/g, "").replace(/.*\/|^404$/g, "");
  try {
    return decodeURIComponent(last)
      .replace(/[^\p{L}\p{N}.+#]+/gu, " ")
      .trim()
      .slice(0, 60);
  } catch {
    return "";
  }
}

/** Says in the header which keys open the search, but where nothing hovers: there may be no keys. */
function nameKeys(): void {
  const keys = document.querySelector("header kbd");
  if (keys === null || !matchMedia("(hover: hover)").matches) return;
  keys.textContent = /^Mac|^iP/.test(navigator.platform) ? "\u2318 K" : "Ctrl K";
  keys.parentElement?.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
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
