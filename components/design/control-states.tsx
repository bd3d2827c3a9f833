import { Link } from "@/components/site/link";

/** The parts a reader can press, choose from or write into, in each state. Tab through them to see the focus. */
export function ControlStates() {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-4">
      <button type="button" className="control">
        Button
      </button>
      <button type="button" className="control control-strong">
        Main button
      </button>
      <button type="button" className="control" disabled>
        Not now
      </button>
      <input
        type="text"
        aria-label="Example of a field"
        placeholder="Type to filter"
        className="h-9 rounded-md border border-line-strong bg-paper px-2"
      />
      <details>
        <summary className="inline-flex min-h-9 items-center gap-2 font-medium">
          <span className="marker" aria-hidden="true" />
          More
        </summary>
        <p className="text-muted">What was folded away.</p>
      </details>
      <Link to="/design/#controls" className="link inline-flex min-h-6 items-center">
        Link in text
      </Link>
      <Link to="/design/#controls" className="quiet-link inline-flex min-h-6 items-center">
        Link that is the text
      </Link>
      <Link to="/design/#controls" className="sentence-link inline-block py-0.5">
        A sentence that is a link.
      </Link>
    </div>
  );
}
