/** Opens the search dialog from the header's link, which without this script leads to the claims. */
export function enhanceSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>("[data-search-dialog]");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLElement>("[data-search-results]");
  const status = dialog?.querySelector<HTMLElement>("[data-search-status]");
  if (dialog === null || dialog === undefined || !input || !list || !status) return;

  const open = (ofAddress = false): void => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    void find(ofAddress);
  };
  for (const opener of document.querySelectorAll<HTMLAnchorElement>("[data-search-open]")) {
    opener.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(opener.dataset.searchOpen === "address");
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

  async function find(ofAddress = false): Promise<void> {
    if (!input || !list || !status) return;
    let query = input.value;
    if (query.trim() !== "") status.textContent = "Searching …";
    try {
      const { addressWords, viewOf } = await import("./search-view");
      if (ofAddress && input.value === "") input.value = query = addressWords(location.pathname);
      const { parts, sentence } = await viewOf(query);
      if (query !== input.value) return;
      list.replaceChildren(...parts);
      status.textContent = sentence;
    } catch {
      status.textContent = "Search could not be loaded: try again when you are online.";
    }
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
