import type { Site } from "./catalog";

/** The short title of each article. */
export function articleTitles({ articles }: Pick<Site, "articles">): ReadonlyMap<string, string> {
  return new Map([...articles].map(([id, { shortTitle }]) => [id, shortTitle]));
}
