"use client";

import { startTransition, useEffect, useState } from "react";

/**
 * Whether a value has stayed the same for a while, in milliseconds. True at first, and for what is exported: a page
 * begins at rest.
 */
export function useRested(value: unknown, milliseconds: number): boolean {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(value)), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested === value;
}
