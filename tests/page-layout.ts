/** What a reader's settings do to a page's layout. Each function runs in the page and returns a line for each fault. */

/**
 * Text that lies over other text, or is cut off by a box that cannot be scrolled. Cut off on purpose (an ellipsis, or
 * for screen readers only) is no fault; what a closed part hides is not looked at.
 */
export function cramped(): readonly string[] {
  type Line = { readonly element: Element; readonly text: string; readonly box: DOMRect };
  const isMeantForNobody = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const { position, overflowX, clipPath } = getComputedStyle(element);
    return (
      (position === "absolute" && width <= 1 && height <= 1) ||
      (position === "absolute" && overflowX === "hidden" && clipPath !== "none")
    );
  };
  const ancestors = (element: Element): readonly Element[] =>
    element.parentElement === null ? [element] : [element, ...ancestors(element.parentElement)];
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (element === null || text === "" || element.closest("script, style, noscript, option") !== null)
      continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (ancestors(element).some(isMeantForNobody)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) lines.push({ element, text: text.slice(0, 40), box });
  }
  const clipOf = (element: Element): Element | undefined =>
    ancestors(element).find((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const isRoot = one === document.documentElement || one === document.body;
      return !isRoot && !(one instanceof SVGElement) && `${overflowX}${overflowY}` !== "visiblevisible";
    });
  const isSticky = (element: Element): boolean =>
    ancestors(element).some((one) => /sticky|fixed/.test(getComputedStyle(one).position));
  const faults = new Set<string>();
  for (const { element, text, box } of lines) {
    const clip = clipOf(element);
    if (clip === undefined) continue;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(clip);
    if (textOverflow === "ellipsis" || webkitLineClamp !== "none") continue;
    const around = clip.getBoundingClientRect();
    const cutAcross =
      /hidden|clip/.test(overflowX) && (box.right > around.right + 2 || box.left < around.left - 2);
    const cutDown =
      /hidden|clip/.test(overflowY) && (box.bottom > around.bottom + 6 || box.top < around.top - 6);
    if (cutAcross || cutDown) faults.add(`cut off: “${text}”`);
  }
  const still = lines
    .filter(({ element }) => !isSticky(element))
    .map(({ element, text, box }) => {
      const around = clipOf(element)?.getBoundingClientRect() ?? box;
      const [left, top] = [Math.max(box.left, around.left), Math.max(box.top, around.top)];
      const [right, bottom] = [Math.min(box.right, around.right), Math.min(box.bottom, around.bottom)];
      return {
        element,
        text,
        box: new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top)),
      };
    })
    .toSorted((a, b) => a.box.top - b.box.top);
  still.forEach((above, at) => {
    for (const below of still.slice(at + 1)) {
      if (below.box.top >= above.box.bottom) break;
      if (below.element === above.element || below.element.contains(above.element)) continue;
      if (above.element.contains(below.element)) continue;
      const wide = Math.min(above.box.right, below.box.right) - Math.max(above.box.left, below.box.left);
      const high = Math.min(above.box.bottom, below.box.bottom) - below.box.top;
      const least = Math.min(above.box.height, below.box.height);
      if (wide > 2 && high > least * 0.45) faults.add(`“${above.text}” and “${below.text}” over each other`);
    }
  });
  const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (overflow > 0) faults.add(`${overflow} px wider than the window`);
  return [...faults];
}

/**
 * Things to press that are smaller than 24 by 24 px and stand so near others that their circle of 24 px touches
 * another target or its circle (2.5.8). Links within running text are measured by its lines and not looked at.
 */
export function smallTargets(): readonly string[] {
  const least = 24;
  const isInText = (element: Element): boolean => {
    if (!(element instanceof HTMLAnchorElement)) return false;
    if (!/^inline/.test(getComputedStyle(element).display)) return false;
    const block = ((): Element | null => {
      let one = element.parentElement;
      while (one !== null && getComputedStyle(one).display === "inline") one = one.parentElement;
      return one;
    })();
    const around = [...(block?.childNodes ?? [])].some(
      (node) =>
        !node.contains(element) &&
        (node.nodeType === Node.TEXT_NODE || node instanceof HTMLElement) &&
        /\p{L}/u.test(node.textContent ?? "") &&
        !(node instanceof HTMLElement && node.closest("a") !== null) &&
        !(node instanceof HTMLElement && !/^inline$/.test(getComputedStyle(node).display)),
    );
    return around;
  };
  const targets = [
    ...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]"),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    // What is shown only while it has the focus, as the skip link.
    .filter((element) => getComputedStyle(element).clipPath === "none" || element.closest("label") !== null)
    .map((element) => {
      const label = element instanceof HTMLInputElement ? element.closest("label") : null;
      return { element, boxes: [...(label ?? element).getClientRects()] };
    })
    .flatMap(({ element, boxes }) => {
      const box = boxes[0];
      if (box === undefined) return [];
      const [left, top] = [
        Math.min(...boxes.map((one) => one.left)),
        Math.min(...boxes.map((one) => one.top)),
      ];
      const right = Math.max(...boxes.map((one) => one.right));
      const bottom = Math.max(...boxes.map((one) => one.bottom));
      return right - left <= 1 || bottom <= 0 ? [] : [{ element, left, top, right, bottom }];
    });
  type Target = (typeof targets)[number];
  const isSmall = ({ left, top, right, bottom }: Target): boolean =>
    right - left < least - 0.01 || bottom - top < least - 0.01;
  const center = ({ left, top, right, bottom }: Target) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const isNear = (small: Target, other: Target): boolean => {
    const { x, y } = center(small);
    if (isSmall(other)) {
      const to = center(other);
      return Math.hypot(to.x - x, to.y - y) < least - 0.01;
    }
    const across = Math.max(other.left - x, 0, x - other.right);
    const down = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(across, down) < least / 2 - 0.01;
  };
  return targets
    .filter((target) => isSmall(target) && !isInText(target.element))
    .flatMap((target) => {
      const near = targets.find((other) => other !== target && isNear(target, other));
      if (near === undefined) return [];
      const name = ({ element, left, right, top, bottom }: Target) =>
        `“${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}” ${Math.round(right - left)}×${Math.round(bottom - top)}`;
      return [`${name(target)} beside ${name(near)}`];
    });
}
