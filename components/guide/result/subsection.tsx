import type { ReactNode } from "react";

/** A part of the result under its heading. */
export function Subsection({
  id,
  title,
  isPrinted = true,
  isWhole = false,
  children,
}: {
  id: string;
  title: string;
  /** Whether it is of use on paper. */
  isPrinted?: boolean;
  /** Whether it stands on one sheet of paper. */
  isWhole?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className={`mt-9 ${isPrinted ? "" : "no-print"} ${isWhole ? "break-inside-avoid" : ""}`.trimEnd()}
    >
      <h3 id={id} className="text-xl">
        {title}
      </h3>
      <div className="mt-2 max-w-prose">{children}</div>
    </section>
  );
}

/** Sentences one below the other; the first few in sight, the rest to be opened. */
export function SentenceList({ sentences, shown = 5 }: { sentences: readonly string[]; shown?: number }) {
  const rest = sentences.slice(shown);
  return (
    <>
      <Sentences sentences={sentences.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="print-open mt-1">
          <summary className="no-print inline-flex min-h-8 items-center gap-2 text-[0.9375rem] text-muted hover:text-ink">
            <span className="marker" aria-hidden="true" />
            {rest.length} more
          </summary>
          <Sentences sentences={rest} />
        </details>
      )}
    </>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
