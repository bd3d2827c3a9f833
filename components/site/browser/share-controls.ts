/** Lets share panels and copy buttons do more than show an address; what they do is loaded on first use. */
export function enhanceSharing(): void {
  const panel = document.getElementById("share");
  panel?.addEventListener("beforetoggle", (event) => {
    if (event.newState === "open") void load().then(({ fillPagePanel }) => fillPagePanel(panel));
  });
}

const load = () => import("./share");
