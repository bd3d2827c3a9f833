import { CopyButton } from "@/components/ui/copy-button";

export type CiteForm = { readonly name: string; readonly text: string };

/** How to cite a page: as text, and folded as reference managers read it. */
export function Cite({ forms: [text, ...others] }: { forms: readonly CiteForm[] }) {
  if (text === undefined) return null;
  return (
    <section id="cite" aria-labelledby="cite-title" className="mt-14 max-w-prose border-t border-line pt-4">
      <h2 id="cite-title" className="text-2xl">
        Cite this
      </h2>
      <p id="cite-text" className="mt-2 text-[0.9375rem] [overflow-wrap:anywhere]">
        {text.text}
      </p>
      <p className="mt-2">
        <CopyButton from="cite-text" what="the citation" />
      </p>
      <details className="no-print mt-2">
        <summary className="inline-flex min-h-8 items-center gap-2 text-[0.9375rem] text-muted hover:text-ink">
          <span className="marker" aria-hidden="true" />
          {others.map(({ name }) => name).join(", ")}
        </summary>
        {others.map(({ name, text: body }) => (
          <CodeForm key={name} name={name} text={body} />
        ))}
      </details>
    </section>
  );
}

function CodeForm({ name, text }: CiteForm) {
  const id = `cite-${name.toLowerCase()}`;
  return (
    <div className="mt-3">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-sm">{name}</h3>
        <CopyButton from={id} what={name} />
      </div>
      <pre
        id={id}
        tabIndex={0}
        role="region"
        aria-label={`Citation as ${name}`}
        className="mt-1 max-w-full overflow-x-auto rounded-md bg-sunk p-3 text-sm"
      >
        {text}
      </pre>
    </div>
  );
}
