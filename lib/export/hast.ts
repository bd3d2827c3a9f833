import type { Element, ElementContent, Properties, Text } from "hast";

/** The class names of an element. */
export function classesOf({ className }: Properties): readonly (string | number)[] {
  return Array.isArray(className) ? className : [];
}

export function element(tagName: string, children: ElementContent[], properties: Properties = {}): Element {
  return { type: "element", tagName, properties, children };
}

export function text(value: string): Text {
  return { type: "text", value };
}
