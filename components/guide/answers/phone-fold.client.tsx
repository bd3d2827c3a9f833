"use client";

import { useId, useState, type ReactNode } from "react";

type PhoneFoldProps = {
  title: string;
  /** What is inside, in a few words: "2 set". */
  note: string;
  children: ReactNode;
};

/** A part of the answers that few change: closed at first where the screen is small, always open elsewhere. */
export function PhoneFold({ title, note, children }: PhoneFoldProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        className="no-print control noscript:hidden mt-6 min-h-11 w-full justify-between text-start lg:hidden"
        onClick={() => setOpen(!isOpen)}
      >
        <span className="inline-flex items-center gap-2">
          <span className={`marker ${isOpen ? "marker-open" : ""}`} aria-hidden="true" />
          {title}
        </span>
        <span className="text-end text-sm text-muted">{note}</span>
      </button>
      <div id={id} className={isOpen ? "" : "phone-folded"}>
        {children}
      </div>
    </>
  );
}
