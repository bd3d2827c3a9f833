"use client";

import { useSyncExternalStore } from "react";

/** False in the exported page and while it comes to life, true once its controls work. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
