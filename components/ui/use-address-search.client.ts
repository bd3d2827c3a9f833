"use client";

import { useSyncExternalStore } from "react";

/** What stands after the question mark of the address, with it; empty in the exported page. */
export function useAddressSearch(): string {
  return useSyncExternalStore(
    onNavigation,
    () => location.search,
    () => "",
  );
}

function onNavigation(changed: () => void): () => void {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}
