/** The ids of the sources a body cites, each once, in the order of their first citation: the order of their numbers. */
export function citedSources(body: string): readonly string[] {
  const cited = [...body.matchAll(/<Cite\s[^>]*?source="([^"]*)"/g)].flatMap(([, source]) => source ?? []);
  return [...new Set(cited)];
}
