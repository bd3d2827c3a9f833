"use client";

import { ignoredOf, ignoredSentence } from "@/lib/view/ignored";
import type { Parameters } from "@/lib/view/parameters";
import { useAddressSearch } from "./use-address-search.client";

/** Says what of the address the page left aside. Shows nothing when all of it was understood. */
export function IgnoredNotice({ parameters }: { parameters: Parameters }) {
  const search = useAddressSearch();
  const sentence = ignoredSentence(ignoredOf(search, parameters), Object.keys(parameters));
  if (sentence === "") return null;
  return (
    <p role="status" className="no-print mt-3 mb-3 max-w-prose border-s-2 border-warn ps-3 text-sm">
      {sentence}
    </p>
  );
}
