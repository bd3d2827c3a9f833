"use client";

import { NuqsAdapter } from "nuqs/adapters/react";
import type { ReactNode } from "react";

/** Gives the islands within it the address as their state. */
export function ViewProvider({ children }: { children: ReactNode }) {
  return <NuqsAdapter>{children}</NuqsAdapter>;
}
