import type { Dataset } from "@/lib/schema/dataset";
import type { ChartContext, ChartRow } from "@/lib/domain/chart/chart";
import { groupBy } from "@/lib/domain/group";
import { entryName } from "./parts";

/**
 * The highest and the lowest row of the framework whose entries are farthest apart: what a driver or a setting does,
 * and not the language. None where no framework has two.
 *
 * @param rows of one panel, each with one number of the dataset
 */
export function frameworkContrast(
  rows: readonly ChartRow[],
  { measurements }: Pick<Dataset, "measurements">,
  context: Pick<ChartContext, "nameOf">,
): readonly ChartRow[] {
  const frameworkOf = ({ label, test, low }: ChartRow) =>
    measurements.find((one) => one.test === test && one.value === low && entryName(one, context) === label)
      ?.framework;
  const contrasts = [...groupBy(rows, frameworkOf)].flatMap(([framework, own]) => {
    const byValue = own.toSorted((a, b) => (b.low ?? 0) - (a.low ?? 0));
    const [highest, lowest] = [byValue[0], byValue.at(-1)];
    if (framework === undefined || highest === undefined || lowest === undefined || own.length < 2) return [];
    return [{ rows: [highest, lowest], factor: (highest.low ?? 0) / (lowest.low ?? 1) }];
  });
  return contrasts.toSorted((a, b) => b.factor - a.factor)[0]?.rows ?? [];
}
