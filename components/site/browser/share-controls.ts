/** Lets share panels and copy buttons do more than show an address; what they do is loaded on first use. */
export function enhanceSharing(): void {
  const panel = document.getElementById("share");
  panel?.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") void import("./share").then(({ fillPagePanel }) => fillPagePanel(panel));
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-copy-from]")) {
    button.hidden = false;
    button.addEventListener("click", () => void import("./copy-from").then((it) => it.copyFrom(button)));
  }
}
