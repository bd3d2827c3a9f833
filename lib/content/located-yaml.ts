import {
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from "yaml";
import type { Problem } from "./problem";

export type FieldPath = readonly PropertyKey[];

/** A value read from YAML that remembers on which line each of its fields stands. */
export type LocatedValue = {
  readonly value: unknown;
  /** The line of the field, or of the nearest field around it that exists. */
  readonly lineOf: (path: FieldPath) => number;
};

/** Reads YAML or JSON. `firstLine` is the line of the file the text starts on. Never throws, whatever the text. */
export function readLocatedYaml(
  text: string,
  file: string,
  firstLine = 1,
): { readonly located: LocatedValue | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
  const refused = (found: readonly Found[]) => ({
    located: null,
    problems: found.map(({ offset, message }) => ({ file, line: lineAt(offset), field: "", message })),
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, schema: "core", prettyErrors: false });
    const found = [...unsound(document), ...notRead(document)];
    if (found.length > 0) return refused(found);
    const lineOf = (path: FieldPath): number => lineAt(nearestNode(document, path)?.range?.[0] ?? 0);
    return { located: { value: document.toJS(), lineOf }, problems: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused([{ offset: 0, message: tooDeep }]);
  }
}

const tooDeep = "is nested too deeply to be read";

type Found = { readonly offset: number; readonly message: string };

function unsound({ errors, warnings }: Document): readonly Found[] {
  if (errors.some(({ message }) => /call stack/.test(message))) return [{ offset: 0, message: tooDeep }];
  return [...errors, ...warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message: `is not valid YAML: ${message.split("\n")[0]}`,
  }));
}

/** What YAML allows and content does without: aliases can name nothing, themselves, or a billion of each other. */
function notRead(document: Document): readonly Found[] {
  const found: Found[] = [];
  visit(document, {
    Alias: (_, { range }) =>
      void found.push({ offset: range?.[0] ?? 0, message: "*… is not read in content; write it out" }),
    Pair: (_, { key }) => {
      if (isNode(key) && !isScalar(key))
        found.push({ offset: key.range?.[0] ?? 0, message: "the name of a field must be text" });
    },
  });
  return found;
}

function nearestNode(document: Document, path: FieldPath): Node | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = keyOrValue(document, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return isNode(document.contents) ? document.contents : undefined;
}

/** The key of a field where there is one: it stands on the field's own line, the value may start below. */
function keyOrValue(document: Document, path: FieldPath): Node | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(last),
    );
    return isNode(pair?.key) ? pair.key : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node : undefined;
}
