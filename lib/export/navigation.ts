/**
 * A page whose navigations, above and below it, say which section it is in: the link whose address the page's begins
 * with, "page" where it is the page itself. The frame of all pages is drawn once and does not know on which it stands.
 *
 * @param address the page's, with the base path
 */
export function withCurrentSection(html: string, address: string): string {
  return html.replace(/<nav aria-label="(?:Main|All pages)".*?<\/nav>/gs, (nav) =>
    nav.replaceAll(/href="([^"]+)"/g, (attribute, to: string) =>
      address.startsWith(to) ? `${attribute} aria-current="${address === to ? "page" : "true"}"` : attribute,
    ),
  );
}
