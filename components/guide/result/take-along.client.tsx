"use client";

import { useState } from "react";
import { CopyLink } from "@/components/ui/copy-link.client";
import { formatBytes } from "@/lib/format";
import type { Recorded } from "@/lib/record/recorded";
import { Subsection } from "./subsection";

type TakeAlongProps = { record: () => Recorded; disabled: boolean };

/** The forms a result can be taken along in. */
const forms = {
  summary: { name: "Markdown", file: "backend-language.md" },
  decision: { name: "Decision record", file: "backend-language-decision.md" },
} as const;
type Form = keyof typeof forms;

type Written = { readonly form: Form; readonly text: string; readonly done: string };

/** The result to paste into a document or to keep beside the code. The texts are written when they are asked for. */
export function TakeAlong({ record, disabled }: TakeAlongProps) {
  const [written, setWritten] = useState<Written | null>(null);

  async function write(form: Form): Promise<string> {
    if (form === "summary") return (await import("@/lib/record/summary")).summaryMarkdown(record());
    return (await import("@/lib/record/decision")).decisionRecord(record());
  }
  async function copy(form: Form) {
    const made = await write(form).catch(() => null);
    if (made === null) return setWritten({ form, text: "", done: failed });
    const done = await navigator.clipboard.writeText(made).then(
      () => `${forms[form].name} copied.`,
      () => "The browser refused to copy: here is the text to copy by hand.",
    );
    setWritten({ form, text: made, done });
  }
  async function download(form: Form) {
    const made = await write(form).catch(() => null);
    if (made === null) return setWritten({ form, text: "", done: failed });
    save(made, forms[form].file);
    setWritten({ form, text: made, done: `${forms[form].file}, ${formatBytes(new Blob([made]).size)}.` });
  }

  return (
    <Subsection id="take-along" title="Export" isPrinted={false}>
      <p className="text-muted">
        With what you need, the weights, the ranking, what speaks against it, what would change it, sources
        and the date of the data. The decision record follows MADR, a common form for records kept beside
        code.
      </p>
      <div className="no-print mt-3 flex flex-wrap items-center gap-2">
        <CopyLink disabled={disabled} />
        <button type="button" className="control" disabled={disabled} onClick={() => void copy("summary")}>
          Copy as Markdown
        </button>
        <button type="button" className="control" disabled={disabled} onClick={() => void copy("decision")}>
          Copy decision record
        </button>
        <button
          type="button"
          className="control"
          disabled={disabled}
          onClick={() => void download("decision")}
        >
          Download decision record
        </button>
      </div>
      <p role="status" className="no-print mt-2 min-h-6 text-sm text-muted">
        {written?.done}
      </p>
      {written !== null && written.text !== "" && (
        <textarea
          readOnly
          aria-label={forms[written.form].name}
          rows={14}
          value={written.text}
          className="no-print mt-1 w-full rounded-md border border-line-strong bg-raised p-3 text-sm"
          style={{ fontFamily: "ui-monospace, monospace" }}
        />
      )}
    </Subsection>
  );
}

const failed = "The part of the page that writes it could not be loaded: reload the page and try again.";

function save(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
