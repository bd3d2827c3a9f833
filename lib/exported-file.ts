import { href } from "./site";

/**
 * A JSON file of the export, fetched by a browser.
 *
 * @param path its site path
 * @throws if the host does not have it, or cannot be reached
 */
export async function exportedFile<Content>(path: `/${string}.json`): Promise<Content> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
