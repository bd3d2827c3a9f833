import type { Reason } from "@/lib/domain/comparison/comparison";
import { formatPosition } from "@/lib/format";

/** Before a reason, how it reads, where the reasons of a cell are of two sides. */
export function ReasonSide({ reason, of }: { reason: Pick<Reason, "stance">; of: number }) {
  if (of < 2) return null;
  return <span className="text-sm text-muted tabular-nums">{formatPosition(reason.stance)} </span>;
}
