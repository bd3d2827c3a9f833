/** Where this copy of the site lives, from the environment of the build. */

/** `BASE_PATH`, such as `/backed`: starts with a slash, ends without one; empty at the root of a host. */
export const basePath = normalBasePath(process.env.BASE_PATH);

/** `SITE_URL`, such as `https://example.org`: scheme and host, no path, no slash at the end. */
export const siteUrl = (process.env.SITE_URL ?? "http://localhost:3000").replace(/\/+$/, "");

/** The site path `/compare/` as a link of this copy. */
export function href(path: string): string {
  return `${basePath}${path}`;
}

/** The site path `/compare/` as an absolute address of this copy. */
export function absoluteUrl(path: string): string {
  return `${siteUrl}${basePath}${path}`;
}

function normalBasePath(value: string | undefined): string {
  const path = (value ?? "").replace(/^\/+|\/+$/g, "");
  return path === "" ? "" : `/${path}`;
}
