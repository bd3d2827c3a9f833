/**
 * Marks, among links that each show a part of a page, the one whose part is shown: the one the address names, and the
 * first, which shows all, where it names none of them.
 */
export function enhanceCurrentPart(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-shows-parts] a")];
  const mark = () => {
    const current = links.find(({ hash }) => hash === location.hash) ?? links[0];
    for (const link of links) link.ariaCurrent = link === current ? "true" : null;
  };
  if (links.length > 0) {
    addEventListener("hashchange", mark);
    mark();
  }
}
