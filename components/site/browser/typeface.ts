/**
 * The page's typeface as a data address, for a picture that cannot use the page's fonts; null where no style sheet
 * names a file of one or it cannot be had, as a picture in the reader's own font is better than none.
 */
export async function typefaceAddress(): Promise<string | null> {
  const file = typefaceFile();
  if (file === null) return null;
  try {
    const response = await fetch(file);
    return response.ok ? await dataAddress(await response.blob()) : null;
  } catch {
    return null;
  }
}

/** The first file that a style sheet of the page names for a typeface. */
function typefaceFile(): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const address = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue("src"))?.[1];
      if (address !== undefined) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

function dataAddress(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(new Error("The typeface could not be read.")));
    reader.readAsDataURL(file);
  });
}
