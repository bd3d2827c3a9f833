"use client";

import { createSerializer, type inferParserType, type ParserMap } from "nuqs";
import { useEffect, useRef, useState } from "react";

/**
 * Steps of the reader in the history of the browser. The address is written a moment after a choice. A second
 * choice within that moment would share its step, so the address between the two gets an entry of its own first.
 *
 * @param values what the page shows now, which the address may not say yet
 */
export function useSteps<Parameters extends ParserMap>(
  parameters: Parameters,
  values: inferParserType<Parameters>,
): {
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
    if (unwritten.current > 0) {
      const { pathname, search, hash } = location;
      const between = createSerializer(parameters)(new URLSearchParams(search), values);
      history.pushState(history.state, "", (between || pathname) + hash);
    }
    unwritten.current += 1;
    setCount((now) => now + 1);
    void change().finally(() => (unwritten.current -= 1));
  };
  return { step, count };
}
