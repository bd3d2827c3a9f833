import { Check, Checks, Choice, ChoiceLink, Choices } from "@/components/ui/choice-group";
import { StateRow } from "./state-row";

/** How a reader chooses: one look for each kind of choice, wherever it stands. */
export function ChoiceStates() {
  return (
    <dl className="border-t border-line">
      <StateRow
        name="One of a few"
        where="one box, what is chosen filled: rows of a comparison, answers, views of a chart"
      >
        <Choices>
          <Choice name="one" label="One of these" defaultChecked />
          <Choice name="one" label="Another" />
        </Choices>
        <Choices>
          <Choice name="none" label="One of these" defaultChecked disabled />
          <Choice name="none" label="None can be chosen" disabled />
        </Choices>
      </StateRow>
      <StateRow name="One of a few pages" where="the same box, of links: frameworks, disagreements">
        <Choices>
          <ChoiceLink to="/design/#choices" aria-current="true">
            What is shown
          </ChoiceLink>
          <ChoiceLink to="/design/#choices">Another</ChoiceLink>
        </Choices>
      </StateRow>
      <StateRow
        name="Any of some"
        where="a box each, with its check box: languages, answers, sources of a chart"
      >
        <Checks>
          <Check defaultChecked>One of these</Check>
          <Check>Another</Check>
          <Check disabled>Cannot be chosen</Check>
        </Checks>
      </StateRow>
      <StateRow name="One of many" where="a list that opens: another position in a ledger">
        <select aria-label="Example of a choice among many" className="control">
          <option>All articles</option>
          <option>One article</option>
        </select>
        <select aria-label="Example of a choice that cannot be made now" className="control" disabled>
          <option>All articles</option>
        </select>
      </StateRow>
      <StateRow
        name="Any of many"
        where="a column of check boxes, each with its number or what it changes: claims, what counts"
      >
        <div>
          <label className="flex min-h-7 items-center gap-2 text-[0.9375rem]">
            <input type="checkbox" defaultChecked className="size-4" />
            Chosen <span className="text-sm text-muted">12</span>
          </label>
          <label className="flex min-h-7 items-center gap-2 text-[0.9375rem]">
            <input type="checkbox" disabled className="size-4" />
            <span className="text-muted">Cannot be chosen</span>
          </label>
        </div>
      </StateRow>
    </dl>
  );
}
