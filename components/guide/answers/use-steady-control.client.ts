"use client";

import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Longer than anything takes that follows from an answer. */
const settled = 1500;

const readerMoves = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

type Held = {
  readonly element: Element;
  /** In the page, not in the window. */
  readonly top: number;
  readonly until: number;
};

/**
 * Keeps the control that the reader uses where it is in the window, whatever an answer adds or removes above it, until
 * all has settled or the reader moves on. Only what moves it within the page counts: a page that was scrolled
 * meanwhile stays so. Where the control is out of sight, the browser keeps what is in sight. Call what it gives
 * before the change.
 */
export function useSteadyControl(): () => void {
  const held = useRef<Held | null>(null);

  useLayoutEffect(() => {
    if (held.current === null) return;
    const { element, top, until } = held.current;
    if (!element.isConnected || performance.now() > until) {
      held.current = null;
      anchorByBrowser(true);
      return;
    }
    const now = topInPage(element);
    if (Math.abs(now - top) < 1) return;
    held.current = { element, top: now, until };
    scrollBy({ top: now - top, behavior: "instant" });
  });

  useEffect(() => {
    const letGo = () => {
      held.current = null;
      anchorByBrowser(true);
    };
    for (const type of readerMoves) addEventListener(type, letGo, { capture: true, passive: true });
    return () => {
      for (const type of readerMoves) removeEventListener(type, letGo, { capture: true });
    };
  }, []);

  return useCallback(() => {
    const element = document.activeElement;
    const holds = element !== null && element !== document.body && isInSight(element);
    held.current = holds ? { element, top: topInPage(element), until: performance.now() + settled } : null;
    anchorByBrowser(!holds);
  }, []);
}

function topInPage(element: Element): number {
  return element.getBoundingClientRect().top + scrollY;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Whether the browser itself keeps what is in sight in place; it would do once more what is done here. */
function anchorByBrowser(does: boolean): void {
  document.documentElement.style.overflowAnchor = does ? "" : "none";
}
