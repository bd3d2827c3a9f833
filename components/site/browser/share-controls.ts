/** Lets share panels and copy buttons do more than show an address; what they do is loaded on first use. */
export function enhanceSharing(): void {
  signClaims();
  const panel = document.getElementById("share");
  const fill = () => {
    if (panel === null) return;
    const say = sayIn(panel.querySelector("[data-share-room]"));
    import("./share").then(({ fillPagePanel }) => fillPagePanel(panel), say);
  };
  if ("popover" in HTMLElement.prototype) {
    panel?.addEventListener("beforetoggle", ({ newState }) => newState === "open" && fill());
    document.addEventListener("click", shareClicked);
    // Without popovers the panel stands open on the page, and links to parts are links.
  } else fill();
  for (const button of document.querySelectorAll<HTMLElement>("[data-copy-from]")) {
    button.hidden = false;
    const say = sayIn(button.parentElement?.querySelector("[role=status]"));
    button.addEventListener("click", () => void import("./copy-from").then((it) => it.copyFrom(button), say));
  }
}

function shareClicked(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a[data-share-part]") : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // A click of the keyboard is none of a pointer: it has no count.
  import("./share-part").then(
    ({ sharePart }) => sharePart(link, event.detail === 0),
    // Then the link is what it is without scripts.
    () => (location.href = link.href),
  );
}

/** What is said where the script that copies cannot be loaded. */
function sayIn(room: Element | null | undefined): () => void {
  return () => {
    room?.setAttribute("role", "status");
    if (room) room.textContent = "Copying could not be loaded: copy by hand, or reload the page.";
  };
}

/**
 * Gives each claim of a list the sign that shares it, as PartLink draws it where the framework draws the claim:
 * written into every list it would be a tenth of the longest pages, and only repeat the address of the claim.
 */
function signClaims(): void {
  // The framework finds the page as it wrote it, or draws it again.
  if (document.querySelector('script[src*="/_next/"], script[data-framework]') !== null) return;
  for (const claim of document.querySelectorAll<HTMLElement>(".listed-claim:not([data-part])")) {
    const address = claim.querySelector("a")?.href;
    if (address === undefined) continue;
    const sign = document.createElement("a");
    sign.href = address;
    sign.className = "part-link no-print";
    sign.dataset.sharePart = "";
    sign.setAttribute("aria-label", "Share this claim");
    claim.dataset.part = "";
    claim.lastElementChild?.append(sign);
  }
}
