/** Text for the clipboard, as it is or as HTML beside it; a promise keeps the click that asked for it valid. */
export type Copied = { readonly plain: string | Promise<string>; readonly html?: string };

/** Puts text on the clipboard. False where the browser refuses, or where the text cannot be had. */
export async function copyText({ plain, html }: Copied): Promise<boolean> {
  try {
    if (typeof plain === "string" && html === undefined) await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([new ClipboardItem(itemsOf(plain, html))]);
    return true;
  } catch {
    return false;
  }
}

function itemsOf(plain: Copied["plain"], html: string | undefined): Record<string, Promise<Blob>> {
  const blobOf = async (type: string, text: string | Promise<string>) => new Blob([await text], { type });
  return {
    "text/plain": blobOf("text/plain", plain),
    ...(html === undefined ? {} : { "text/html": blobOf("text/html", html) }),
  };
}
