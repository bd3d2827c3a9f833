import { Link } from "@/components/site/link";
import type { GuideActions } from "@/components/guide/answers/use-guide-choice.client";

type TakeBackProps = {
  /** The title of the preset whose page this is; null elsewhere. */
  preset: string | null;
  /** Whether the answers are those the page began with. */
  isPlain: boolean;
  disabled: boolean;
  actions: GuideActions;
};

/** Takes the last answer back, or all of them: beside the ranking, where one sees what an answer did. */
export function TakeBack({ preset, isPlain, disabled, actions }: TakeBackProps) {
  return (
    <div className="no-print flex flex-wrap gap-2">
      <button
        type="button"
        className="control"
        disabled={disabled}
        aria-disabled={actions.undo === null}
        onClick={() => actions.undo?.()}
      >
        Undo
      </button>
      <button
        type="button"
        className="control"
        disabled={disabled}
        aria-disabled={isPlain}
        onClick={() => !isPlain && actions.reset()}
      >
        {preset === null ? "Start over" : "Back to the preset"}
      </button>
      {preset !== null && (
        <Link to="/choose/" className="control">
          Start from nothing
        </Link>
      )}
    </div>
  );
}
