"use client";

import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Longer than anything takes that follows from an answer. */
const settled = 1500;

const readerMoves = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

/**
 * Keeps the control that the reader uses where it is in the window, whatever an answer adds or removes above it, until
 * all has settled or the reader moves on. Call what it gives before the change.
 */
export function useSteadyControl(): () => void {
  const held = useRef<{ readonly element: Element; readonly top: number; readonly until: number } | null>(
    null,
  );

  useLayoutEffect(() => {
    const { element, top, until } = held.current ?? {};
    if (element === undefined || top === undefined || until === undefined) return;
    if (!element.isConnected || performance.now() > until) {
      held.current = null;
      return;
    }
    const moved = element.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
  });

  useEffect(() => {
    const letGo = () => (held.current = null);
    for (const type of readerMoves) addEventListener(type, letGo, { capture: true, passive: true });
    return () => {
      for (const type of readerMoves) removeEventListener(type, letGo, { capture: true });
    };
  }, []);

  return useCallback(() => {
    const element = document.activeElement;
    held.current =
      element === null || element === document.body
        ? null
        : { element, top: element.getBoundingClientRect().top, until: performance.now() + settled };
  }, []);
}
