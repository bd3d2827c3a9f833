import { Subsection } from "./subsection";

/** What no source covers: asked, never scored. */
export function Checklist({ questions }: { questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <Subsection id="checklist" title="What no article can tell you" isWhole>
      <p className="text-muted">None of this is scored. It can outweigh all that is.</p>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {questions.map((question) => (
          <li key={question} className="py-1.5">
            {question}
          </li>
        ))}
      </ul>
    </Subsection>
  );
}
