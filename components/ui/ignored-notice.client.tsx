"use client";

import { useSyncExternalStore } from "react";
import { ignoredOf, ignoredSentence } from "@/lib/view/ignored";
import type { Parameters } from "@/lib/view/parameters";

/** Says what of the address the page left aside. Shows nothing when all of it was understood. */
export function IgnoredNotice({ parameters }: { parameters: Parameters }) {
  const search = useSyncExternalStore(
    onNavigation,
    () => location.search,
    () => "",
  );
  const sentence = ignoredSentence(ignoredOf(search, parameters));
  if (sentence === "") return null;
  return (
    <p role="status" className="no-print mb-3 max-w-prose border-s-2 border-warn ps-3 text-sm">
      {sentence}
    </p>
  );
}

function onNavigation(changed: () => void): () => void {
  addEventListener("popstate", changed);
  return () => removeEventListener("popstate", changed);
}
