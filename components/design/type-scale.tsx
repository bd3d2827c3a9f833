import type { ReactNode } from "react";

const steps = [
  {
    name: "Title of a page",
    className: "text-3xl font-[650] tracking-tight sm:text-4xl",
    size: "36 px, 30 on a phone",
  },
  { name: "Section", className: "text-2xl font-[650] tracking-tight", size: "24 px" },
  { name: "Part of a section", className: "text-xl font-[650] tracking-tight", size: "20 px" },
  { name: "What the page says", className: "text-lg", size: "18 px" },
  { name: "Text", className: "", size: "16 px" },
  { name: "Controls and tables", className: "text-[0.9375rem]", size: "15 px" },
  { name: "Notes beside", className: "text-sm text-muted", size: "14 px" },
] as const;

/** The sizes of text, each in the words of a real sentence. */
export function TypeScale({ sentence }: { sentence: string }) {
  return (
    <dl className="border-t border-line">
      {steps.map(({ name, className, size }) => (
        <Step key={name} name={name} size={size}>
          <span className={className}>{sentence}</span>
        </Step>
      ))}
      <Step name="Numbers in columns" size="tabular figures">
        <span className="inline-grid text-end tabular-nums">
          <span>1,111,111</span>
          <span>808,808</span>
          <span>−0.25</span>
        </span>
      </Step>
    </dl>
  );
}

function Step({ name, size, children }: { name: string; size: string; children: ReactNode }) {
  return (
    <div className="grid items-baseline gap-x-8 gap-y-1 border-b border-line py-3 sm:grid-cols-[16rem_1fr]">
      <dt>
        <span className="font-medium">{name}</span> <span className="text-sm text-muted">{size}</span>
      </dt>
      <dd className="leading-snug">{children}</dd>
    </div>
  );
}
