"use client";

import { startTransition, useEffect, useState } from "react";
import { href } from "@/lib/site";

/** What a query found besides exact words: ids, best first; null where it could not be looked for. */
export type Alike = { readonly query: string; readonly ids: readonly string[] | null };

let worker: Worker | undefined;

/** What the worker finds with words alike, once it is asked for; null until it answers this query. */
export function useAlike(query: string, wanted: boolean): Alike | null {
  const [alike, setAlike] = useState<Alike | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const done = new AbortController();
    const { signal } = done;
    try {
      worker ??= new Worker(href("/enhance/alike.js"));
      worker.addEventListener(
        "message",
        ({ data }: MessageEvent<Alike>) => data.query === query && startTransition(() => setAlike(data)),
        { signal },
      );
      worker.addEventListener("error", () => fail(), { signal });
      worker.postMessage(query);
    } catch {
      fail();
    }
    return () => done.abort();

    function fail() {
      worker = undefined;
      setAlike({ query, ids: null });
    }
  }, [query, wanted]);
  return wanted && alike?.query === query ? alike : null;
}
