import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Problem } from "./problem";

export type FieldPath = readonly PropertyKey[];

/** A value read from YAML that remembers on which line each of its fields stands. */
export type LocatedValue = {
  readonly value: unknown;
  /** The line of the field, or of the nearest field around it that exists. */
  readonly lineOf: (path: FieldPath) => number;
};

/** Reads YAML or JSON. `firstLine` is the line of the file the text starts on. */
export function readLocatedYaml(
  text: string,
  file: string,
  firstLine = 1,
): { readonly located: LocatedValue | null; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core", prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      field: "",
      message: `is not valid YAML: ${error.message.split("\n")[0]}`,
    }));
    return { located: null, problems };
  }
  const lineOf = (path: FieldPath): number => lineAt(nearestNode(document, path)?.range?.[0] ?? 0);
  return { located: { value: document.toJS(), lineOf }, problems: [] };
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
