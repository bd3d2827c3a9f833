/** What a reader did with a control before its island could answer. */
export type Use = { readonly control: HTMLElement; readonly redo: () => void };

/** What of an island answers to more than a link does; a click of a label is one of its control. */
export const controls = "input, select, button, label";

/**
 * Keeps a use of a control within an island from the framework and notes it, if it is one: a click of a box or
 * button, typed text, a form sent. What the browser itself does with it, such as ticking the box, goes on.
 *
 * @param uses the uses so far, in order
 */
export function keepBack(event: Event, uses: Use[]): boolean {
  const what = event instanceof SubmitEvent ? "form" : controls;
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>(what) : null;
  if (control === null || control.closest("[data-on-demand]") === null) return false;
  event.stopImmediatePropagation();
  const redo = redoOf(event, control);
  if (redo === null) return true;
  // Of what is typed or chosen only the last counts.
  const earlier = event.type === "click" ? -1 : uses.findIndex((use) => use.control === control);
  if (earlier >= 0) uses.splice(earlier, 1);
  uses.push({ control, redo });
  return true;
}

/** How to do it again; null where another event of the same use says so. */
function redoOf(event: Event, control: HTMLElement): (() => void) | null {
  if (event instanceof SubmitEvent && control instanceof HTMLFormElement) {
    event.preventDefault();
    const { submitter } = event;
    return () => control.requestSubmit(submitter);
  }
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    return event.type === "change" ? () => choose(value, control) : null;
  }
  const isToggle = control instanceof HTMLInputElement && isBoxOrRadio(control);
  if (control instanceof HTMLInputElement && !isToggle) {
    const { value } = control;
    return event.type === "input" ? () => type(value, control) : null;
  }
  const isButton = control instanceof HTMLButtonElement && control.type === "button";
  return event.type === "click" && (isToggle || isButton) ? () => control.click() : null;
}

function isBoxOrRadio({ type }: HTMLInputElement): boolean {
  return type === "checkbox" || type === "radio";
}

function choose(value: string, select: HTMLSelectElement): void {
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Types as a reader does: the framework notices what is set by other means than the property. */
function type(text: string, input: HTMLInputElement): void {
  const caret = input.selectionStart;
  input.value = "";
  input.setRangeText(text, 0, 0, "end");
  if (caret !== null && caret > 0 && caret <= text.length) input.setSelectionRange(caret, caret);
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** Has boxes and radio buttons show what the page shows: the exported view. */
export function restore(islands: readonly HTMLElement[]): void {
  for (const input of islands.flatMap((island) => [...island.querySelectorAll("input")])) {
    if (isBoxOrRadio(input)) input.checked = input.defaultChecked;
  }
}

/**
 * Does all uses again, from the exported state on, as if they came only now. All in one task, within which nobody
 * sees what is half done: no box that was ticked is seen unticked.
 */
export async function redoAll(uses: readonly Use[], islands: readonly HTMLElement[]): Promise<void> {
  if (uses.length === 0) return;
  restore(islands);
  for (const { redo } of uses) {
    redo();
    // The framework draws what follows from a use before the next.
    await null;
  }
}

/** Tells islands of the pointer and the focus that came to them before they answered. */
export function tellWhereReaderIs(islands: readonly HTMLElement[]): void {
  const under = [...document.querySelectorAll(":hover")].at(-1) ?? null;
  const focused = document.activeElement;
  for (const island of islands) {
    if (island.contains(under)) under?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    if (island.contains(focused)) focused?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
  }
}
