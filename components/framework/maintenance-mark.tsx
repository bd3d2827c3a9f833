import { WordMark, type MarkShape } from "@/components/ui/word-mark";
import type { MaintenanceState } from "@/lib/schema/named";
import { maintenanceWords } from "@/lib/words/terms";

const marks = {
  quiet: { tone: "text-warn", path: "M5.5 3v10M10.5 3v10" },
  ended: { tone: "text-bad", path: "M3.5 3.5h9v9h-9z" },
} as const satisfies Record<Exclude<MaintenanceState, "maintained">, MarkShape>;

/** Whether work on a framework goes on, as a word; where it does not, with a shape. */
export function MaintenanceMark({ state }: { state: MaintenanceState }) {
  if (state === "maintained") return maintenanceWords[state];
  return (
    <WordMark mark={marks[state]} nowrap>
      {maintenanceWords[state]}
    </WordMark>
  );
}
