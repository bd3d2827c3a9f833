/** What hosts that read `_headers` and `_redirects` (Cloudflare Pages, Netlify) are told of an export. */

/** A rule of `_headers`: what goes with every answer under a path pattern. */
export type HeaderRule = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** A page that only sends its reader on, and where to; paths of the host, base path included. */
export type Redirect = { readonly from: string; readonly to: string };

/** What lies at the top of an export, by name. */
export type Top = { readonly folders: readonly string[]; readonly files: readonly string[] };

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
};

const unframed = { "Content-Security-Policy": "frame-ancestors 'none'" };
const framedByAll = { "Content-Security-Policy": "frame-ancestors *" };
const openToAll = { "Access-Control-Allow-Origin": "*" };

/** The folders of /embed/ that pages of others may frame. */
const embeds = ["benchmarks", "choose", "claims", "compare"];

/** Folders whose files the pages of others may read. */
const openFolders: ReadonlySet<string> = new Set(["charts", "data"]);

/** Folders that hold no pages. */
const assetFolders: ReadonlySet<string> = new Set(["_next", "enhance"]);

/**
 * Where several rules match, Cloudflare joins the values of a header with a comma, equal ones too, and Netlify does
 * not say what it does (its development server takes the last); of two rules with one path Cloudflare takes the
 * last. So no path stands twice, and no two rules give one header different values for one address: every folder of
 * pages has a rule of its own, rather than all of them one with an exception for embeds.
 */
export function headerRules(basePath: string, { folders, files }: Top): HeaderRule[] {
  const at = (path: string, headers: HeaderRule["headers"]): HeaderRule => ({
    path: `${basePath}${path}`,
    headers,
  });
  const pages = folders.filter((folder) => !assetFolders.has(folder) && folder !== "embed");
  const feeds = files.filter((file) => /^feed\b/.test(file));
  return [
    at("/*", everywhere),
    ...["/", "/:page", "/:page/"].map((path) => at(path, unframed)),
    ...pages.map((folder) =>
      at(`/${folder}/*`, openFolders.has(folder) ? { ...unframed, ...openToAll } : unframed),
    ),
    ...embeds.map((kind) => at(`/embed/${kind}/*`, { ...framedByAll, ...openToAll })),
    ...[...feeds, ...feeds.map((file) => `languages/:language/${file}`), "embed.js"].map((path) =>
      at(`/${path}`, openToAll),
    ),
    at("/_next/static/*", { "Cache-Control": "public, max-age=31536000, immutable" }),
    at("/*.md", { "Content-Type": "text/markdown; charset=utf-8" }),
  ];
}

/** Cloudflare Pages reads this many rules, and lines of this many characters. */
const mostRules = 100;
const longestLine = 2_000;
/** And this many redirects without patterns. */
const mostRedirects = 2_000;

/** @throws beyond what Cloudflare Pages reads: the rest would silently not hold */
export function headersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > mostRules) throw new Error(`_headers: ${rules.length} rules, at most ${mostRules}`);
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > longestLine);
  if (long !== undefined) throw new Error(`_headers: a line of ${long.length} characters`);
  return lines.join("\n") + "\n";
}

/** @throws beyond what Cloudflare Pages reads */
export function redirectsFile(redirects: readonly Redirect[]): string {
  if (redirects.length > mostRedirects) {
    throw new Error(`_redirects: ${redirects.length} lines, at most ${mostRedirects}`);
  }
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

/** Where an exported page sends its reader on to at once; null for every other page. */
export function refreshTarget(html: string): string | null {
  const [tag] = /<meta\b[^>]*\bhttp-equiv="refresh"[^>]*>/i.exec(html) ?? [];
  return tag === undefined ? null : (/\bcontent="0;\s*url=([^"]+)"/i.exec(tag)?.[1] ?? null);
}
