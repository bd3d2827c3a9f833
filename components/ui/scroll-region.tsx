import type { ReactNode } from "react";

/**
 * Lets a wide table scroll by itself, by keyboard too, so that the page never scrolls sideways. What is for screen
 * readers only in the table is placed within the region, else it would widen the page.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      {children}
    </div>
  );
}
