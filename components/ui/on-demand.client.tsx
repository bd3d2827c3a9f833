"use client";

import { useEffect, useRef, type ReactNode } from "react";

type OnDemandProps = {
  /** What it waits for: the use of one of its controls, or any sign that the page has a reader. */
  waitsFor: "use" | "reader";
  children: ReactNode;
};

/**
 * Marks an island whose page loads it on demand (components/site/browser/on-demand.ts), and tells that script when it
 * answers. What is disabled within its exported view is so for that reason only.
 */
export function OnDemand({ waitsFor, children }: OnDemandProps) {
  const island = useRef<HTMLDivElement>(null);
  useEffect(() => {
    island.current?.dispatchEvent(new Event("hydrated"));
  }, []);
  return (
    <div ref={island} data-on-demand={waitsFor}>
      {children}
    </div>
  );
}
