import type { Entries } from "@/lib/content/entries";
import { didYouMean, type Problem } from "@/lib/content/problem";

/** A measurement is of one of its dataset's tests, its framework belongs to its language, and it is given once. */
export function measurementsFit({ datasets, frameworks }: Entries): readonly Problem[] {
  return [...datasets.values()].flatMap(({ value, file, lineOf }) => {
    const tests = Object.keys(value.tests);
    const seen = new Map<string, number>();
    return value.measurements.flatMap((measurement, at) => {
      const report = (field: string, message: string): Problem => ({
        file: file.path,
        line: lineOf(["measurements", at, field]),
        field: `measurements.${at}.${field}`,
        message,
      });
      const problems: Problem[] = [];
      const { test, framework, language } = measurement;
      if (!tests.includes(test)) {
        problems.push(report("test", `"${test}" is no test of this dataset${didYouMean(test, tests)}`));
      }
      const owner = framework === undefined ? undefined : frameworks.get(framework)?.value.language;
      if (owner !== undefined && owner !== language) {
        problems.push(report("framework", `${framework} belongs to ${owner}, not to ${language}`));
      }
      const key = JSON.stringify(Object.entries({ ...measurement, value: null }).toSorted());
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, at);
      else problems.push(report("value", `is given already by measurements.${earlier}`));
      return problems;
    });
  });
}
