"use client";

import { startTransition, useEffect, useState } from "react";

/** The value, once what else follows from it has been painted: for what the reader does not look at first. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => startTransition(() => setPainted(() => value)), [value]);
  return painted;
}
