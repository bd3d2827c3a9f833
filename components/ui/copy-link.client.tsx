"use client";

import { useState } from "react";
import { copyText } from "@/components/site/browser/clipboard";

/** Copies the address of the page as it is now; where the browser refuses, shows it to be copied by hand. */
export function CopyLink({ disabled }: { disabled: boolean }) {
  const [copied, setCopied] = useState<{ readonly address: string; readonly done: boolean } | null>(null);

  async function copy() {
    const address = location.href;
    setCopied({ address, done: await copyText({ plain: address }) });
  }

  return (
    <>
      <button type="button" className="control" disabled={disabled} onClick={() => void copy()}>
        Copy link
      </button>
      <span role="status" className="text-sm text-muted">
        {copied?.done === true && "Copied."}
      </span>
      {copied?.done === false && (
        <input
          readOnly
          autoFocus
          aria-label="Address of this page"
          value={copied.address}
          className="h-9 w-full rounded-md border border-line-strong bg-raised px-2 text-sm"
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
