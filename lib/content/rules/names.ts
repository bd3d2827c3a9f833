import type { Entries } from "@/lib/content/entries";
import type { Problem } from "@/lib/content/problem";

/** What a figure can be about has one name: no id is used twice among languages, frameworks, organizations and tools. */
export function subjectsDiffer(entries: Entries): readonly Problem[] {
  const taken = new Map<string, string>();
  const kinds = ["languages", "frameworks", "organizations", "tools"] as const;
  return kinds.flatMap((kind) =>
    [...entries[kind]].flatMap(([id, { file }]) => {
      const other = taken.get(id);
      taken.set(id, kind);
      if (other === undefined) return [];
      return [
        {
          file: file.path,
          line: 1,
          field: "",
          message: `content/${other}/ has "${id}" too; a figure could not tell them apart`,
        },
      ];
    }),
  );
}

export function topicsSayWhatCounts({ topics }: Entries): readonly Problem[] {
  return [...topics.values()].flatMap(({ value, file, lineOf }) =>
    value.compared && (value.high === undefined || value.low === undefined)
      ? [
          {
            file: file.path,
            line: lineOf(["compared"]),
            field: "compared",
            message: "a compared topic says what high and low mean",
          },
        ]
      : [],
  );
}

export function migrationsAreNamed({ migrations }: Entries): readonly Problem[] {
  return [...migrations].flatMap(([id, { value, file, lineOf }]) => {
    const name = `${value.from}-to-${value.to}`;
    return id === name
      ? []
      : [
          {
            file: file.path,
            line: lineOf(["from"]),
            field: "from",
            message: `this file must be called ${name}.mdx`,
          },
        ];
  });
}

export function benchmarksHavePairs({ benchmarks }: Entries): readonly Problem[] {
  return [...benchmarks.values()].flatMap(({ value, file, lineOf }) =>
    (value.chart === "ratios") === value.pairs.length > 0
      ? []
      : [
          {
            file: file.path,
            line: lineOf(["pairs"]),
            field: "pairs",
            message: "a ratios chart, and no other, names its pairs",
          },
        ],
  );
}
