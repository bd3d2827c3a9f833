import type { DescribedTest, DrawnPanel } from "./view";
import { directionWords } from "./words";

/** How a panel is read. */
function readingOf({ better, axis }: DrawnPanel): readonly string[] {
  return [
    directionWords[better],
    ...(axis.kind === "log" ? ["Logarithmic: equal steps are equal factors."] : []),
  ];
}

/** How every one of some panels is read: said once, of all. */
export function sharedReading([first, ...others]: readonly DrawnPanel[]): readonly string[] {
  if (first === undefined) return [];
  return readingOf(first).filter((sentence) => others.every((panel) => readingOf(panel).includes(sentence)));
}

/** What a test does, and why it does not count where it does not. */
export function testWords({ about, notCounted }: DescribedTest): string {
  return `${about}.${notCounted === null ? "" : ` ${notCounted}`}`;
}

/** What a panel's tests do, and how it is read where that is not said of all; may be empty. */
export function panelReading(
  panel: DrawnPanel,
  tests: readonly DescribedTest[],
  shared: readonly string[],
): string {
  return [...tests.map(testWords), ...readingOf(panel).filter((sentence) => !shared.includes(sentence))].join(
    " ",
  );
}
