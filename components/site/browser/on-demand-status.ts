/** Says that islands are being loaded, in a place of its own, so that nothing moves. */
export function showBusy(islands: readonly HTMLElement[]): void {
  for (const island of islands) island.setAttribute("aria-busy", "true");
  say("Loading …");
}

export function showReady(islands: readonly HTMLElement[]): void {
  for (const island of islands) island.removeAttribute("aria-busy");
  document.getElementById("on-demand")?.remove();
}

/** The page stays as it is; says why it does not answer, and how to go on. */
export function showFailed(islands: readonly HTMLElement[]): void {
  for (const island of islands) island.removeAttribute("aria-busy");
  const reload = document.createElement("button");
  reload.type = "button";
  reload.className = "link";
  reload.textContent = "reload the page";
  reload.addEventListener("click", () => location.reload());
  say("The controls of this page could not be loaded: ", reload, " to try again.");
}

function say(...words: readonly (string | Node)[]): void {
  const status = document.getElementById("on-demand") ?? makeStatus();
  status.replaceChildren(...words);
}

function makeStatus(): HTMLElement {
  const status = document.createElement("p");
  status.id = "on-demand";
  status.className = "on-demand-status no-print";
  status.setAttribute("role", "status");
  document.body.append(status);
  return status;
}
