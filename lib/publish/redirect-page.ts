import { absoluteUrl, href } from "@/lib/site";
import type { Redirect } from "./redirects";

/**
 * The page at an address whose content is elsewhere: sends its reader on at once, and says where to.
 *
 * @param stylesheets the addresses of the site's stylesheets
 */
export function redirectPage({ to }: Redirect, siteName: string, stylesheets: readonly string[]): string {
  const link = escaped(href(to));
  const styles = stylesheets.map((one) => `<link rel="stylesheet" href="${escaped(one)}">\n`).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, follow">
<meta http-equiv="refresh" content="0; url=${link}">
<title>This page is elsewhere · ${escaped(siteName)}</title>
<link rel="canonical" href="${escaped(absoluteUrl(to))}">
${styles}</head>
<body class="bg-paper text-ink antialiased">
<main id="main" class="mx-auto max-w-page px-4 pt-6 sm:px-6">
<h1 class="mt-2 text-3xl">This page is elsewhere</h1>
<p class="mt-4">It is at <a class="link" href="${link}">${escaped(to)}</a>.</p>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
