"use client";

import { useEffect } from "react";

/**
 * Keeps what stands around a chart or a comparison true of the view that `query` writes, which is empty for the one it opens with: the
 * citation gives its address, and over the sentence to quote stands that it is of the other.
 */
export function useViewAround(query: string): void {
  useEffect(() => {
    const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
    const note = document.getElementById("say-view");
    if (query === "" || address === undefined) return;
    const restored = [...document.querySelectorAll("#cite-text, #cite pre")].map((form) => {
      const text = form.textContent;
      form.textContent = text.replaceAll(address, () => `${address}${query}`);
      return () => {
        form.textContent = text;
      };
    });
    note?.removeAttribute("hidden");
    return () => {
      for (const restore of restored) restore();
      note?.setAttribute("hidden", "");
    };
  }, [query]);
}
