import { SharedTable } from "@/components/ui/shared-table";
import { ShareSign } from "@/components/ui/share-sign";
import { StateRow } from "./state-row";

/** The ways to share, as pages draw them. */
export function ShareStates() {
  return (
    <dl className="border-t border-line">
      <StateRow name="A page" where="Beside the title">
        <button type="button" className="control" popoverTarget="share">
          <ShareSign />
          Share
        </button>
      </StateRow>
      <StateRow name="A table" where="Below it">
        <SharedTable id="sharing-table" caption="an example">
          <table>
            <caption className="sr-only">An example</caption>
            <thead>
              <tr>
                <th scope="col" className="text-start">
                  Head
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <td>A row</td>
              </tr>
            </tbody>
          </table>
        </SharedTable>
      </StateRow>
      <StateRow name="A claim, a cell, a panel" where="At its end, on hover and focus">
        <span data-part="">
          What the part says
          {/* As on hover: at rest the sign of a part does not show. */}
          <a
            href="#sharing"
            aria-label="Share the part: What the part says"
            data-share-part=""
            className="inline-flex min-h-8 items-center px-2 text-muted"
          >
            <ShareSign />
          </a>
        </span>
      </StateRow>
    </dl>
  );
}
