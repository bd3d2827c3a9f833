import type { ReactNode } from "react";

/**
 * Lets a wide table scroll by itself, by keyboard too, so that the page never scrolls sideways; a shade at an edge says
 * that there is more beyond it. What is for screen readers only in the table is placed within the region, else it would
 * widen the page.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="scroll-region relative overflow-x-auto">
      {children}
    </div>
  );
}
