"use client";

import { useEffect, useRef, useState } from "react";

/**
 * Steps of the reader in the history of the browser. The address is written a moment after a choice. A second
 * choice within that moment would share its step, so the address between the two, which `search` gives, gets an
 * entry of its own first.
 */
export function useSteps(search: () => string): {
  readonly step: (change: () => Promise<unknown>) => void;
  /** Steps made on this page that going back would take back. */
  readonly count: number;
} {
  const unwritten = useRef(0);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const back = () => setCount((now) => Math.max(0, now - 1));
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const step = (change: () => Promise<unknown>) => {
    if (unwritten.current > 0) history.pushState(history.state, "", search() || location.pathname);
    unwritten.current += 1;
    setCount((now) => now + 1);
    void change().finally(() => (unwritten.current -= 1));
  };
  return { step, count };
}
