"use client";

import { startTransition, useEffect, useState } from "react";

/**
 * The value that last stayed the same for a while, in milliseconds. At first, and in what is exported, the value
 * itself: a page begins at rest.
 */
export function useRested<Value>(value: Value, milliseconds: number): Value {
  const [rested, setRested] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
