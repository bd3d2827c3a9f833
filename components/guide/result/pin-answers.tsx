import { Link } from "@/components/site/link";
import type { GuideActions } from "@/components/guide/answers/use-guide-choice.client";

type PinAnswersProps = { isPinned: boolean; disabled: boolean; onPin: GuideActions["pin"] };

/** Under a ranking: keeps it to compare others with, or leads to where it is taken along. What it says has its room before it is needed. */
export function PinAnswers({ isPinned, disabled, onPin }: PinAnswersProps) {
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
      <button
        type="button"
        className="control"
        disabled={disabled || onPin === null}
        onClick={() => onPin?.()}
      >
        {isPinned ? "Pin these instead" : "Pin these answers"}
      </button>
      <p role="status" className="min-w-48 flex-1 text-sm text-muted">
        {onPin === null ? (
          "These answers are too long to be kept in the address."
        ) : isPinned ? (
          <>
            Pinned: change an answer, and see <Link to="#pinned">what differs</Link>.
          </>
        ) : (
          "Then change an answer, and see what differs."
        )}
      </p>
      <Link to="#take-along" className="control">
        Export
      </Link>
    </div>
  );
}
