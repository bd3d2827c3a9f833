import type { Parameters } from "./parameters";

/** Something in a query string that a page does not understand and leaves aside. */
export type Ignored = {
  readonly name: string;
  readonly value: string;
  /** unknown: no such parameter here; value: it does not take this; repeated: it was given before. */
  readonly reason: "unknown" | "value" | "repeated";
};

/** What a page with these parameters ignores of a query string, in order. Never throws, whatever the string. */
export function ignoredOf(search: string, parameters: Parameters): readonly Ignored[] {
  const seen = new Set<string>();
  return [...new URLSearchParams(search)].flatMap(([name, value]): readonly Ignored[] => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) return [{ name, value, reason: "unknown" }];
    if (seen.has(name)) return [{ name, value, reason: "repeated" }];
    seen.add(name);
    if (parameter.parse(value) === null) return [{ name, value, reason: "value" }];
    return (parameter.leftOver?.(value) ?? []).map((part) => ({ name, value: part, reason: "value" }));
  });
}

const longest = 40;
const most = 5;

/**
 * One sentence that says what was ignored; empty when nothing was.
 *
 * @param known the names of the parameters, of which one may be meant: "language" where there is "languages"
 */
export function ignoredSentence(ignored: readonly Ignored[], known: readonly string[] = []): string {
  if (ignored.length === 0) return "";
  const named = ignored.slice(0, most).map(({ name, value, reason }) => {
    if (reason === "unknown") {
      const meant = known.find((one) => one === `${name}s` || `${one}s` === name);
      return `“${shorten(name)}” (not known here${meant === undefined ? "" : `, but “${meant}” is`})`;
    }
    return reason === "repeated" ? `a second “${shorten(name)}”` : `“${shorten(value)}” for ${shorten(name)}`;
  });
  const more = ignored.length > most ? ` and ${ignored.length - most} more` : "";
  return `Ignored in this address: ${named.join(", ")}${more}.`;
}

/** What nobody sees, and what would turn the words of the sentence around it. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function shorten(text: string): string {
  const characters = [...text.replace(hidden, "\uFFFD")];
  return characters.length <= longest ? characters.join("") : `${characters.slice(0, longest - 1).join("")}…`;
}
