import { ChoiceLabel } from "@/components/guide/choice-label";
import { Link } from "@/components/site/link";
import { Choice, Choices } from "@/components/ui/choice-group";

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
      <Link to="/design/#controls" className="control" aria-current="true">
        Link to what is shown
      </Link>
      <select aria-label="Example of a choice among many" className="control">
        <option>All articles</option>
        <option>One article</option>
      </select>
      <select aria-label="Example of a choice that cannot be made now" className="control" disabled>
        <option>All articles</option>
      </select>
      <input
        type="text"
        aria-label="Example of a field"
        placeholder="Type to filter"
        className="h-9 rounded-md border border-line-strong bg-paper px-2"
      />
      <label className="inline-flex min-h-8 items-center gap-2">
        <input type="checkbox" defaultChecked className="size-4" />
        Checked
      </label>
      <label className="inline-flex min-h-8 items-center gap-2">
        <input type="checkbox" disabled className="size-4" />
        <span className="text-muted">Cannot be checked</span>
      </label>
      <Choices>
        <Choice name="one" label="One of these" defaultChecked />
        <Choice name="one" label="Another" />
      </Choices>
      <Choices>
        <Choice name="none" label="One of these" defaultChecked disabled />
        <Choice name="none" label="None can be chosen" disabled />
      </Choices>
      <ChoiceLabel>
        <input type="radio" name="answer" defaultChecked />
        An answer
      </ChoiceLabel>
      <ChoiceLabel>
        <input type="radio" name="answer" />
        Another answer
      </ChoiceLabel>
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
