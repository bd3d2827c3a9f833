"use client";

import { useEffect, useState } from "react";
import { exportedFile } from "@/lib/exported-file";
import type { SearchFile } from "@/lib/search/site-search";

export type Loading<Value> =
  | { readonly kind: "idle" }
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly value: Value }
  | { readonly kind: "failed" };

let request: Promise<SearchFile> | undefined;

/** All claims, fetched once when first wanted; a failed fetch can be tried again. */
export function useSearchFile(wanted: boolean): {
  readonly file: Loading<SearchFile>;
  readonly retry: () => void;
} {
  const [file, setFile] = useState<Loading<SearchFile>>({ kind: "idle" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    request ??= exportedFile("/search.json");
    request
      .then((value) => current && setFile({ kind: "loaded", value }))
      .catch(() => {
        request = undefined;
        if (current) setFile({ kind: "failed" });
      });
    return () => {
      current = false;
    };
  }, [wanted, attempt]);
  const state = wanted && file.kind === "idle" ? ({ kind: "loading" } as const) : file;
  return {
    file: state,
    retry: () => {
      setFile({ kind: "idle" });
      setAttempt(attempt + 1);
    },
  };
}
