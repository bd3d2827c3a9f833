import type { Entries } from "@/lib/content/entries";
import type { Problem } from "@/lib/content/problem";

/** Each language has a colour and shape pair of its own. */
export function colorsDiffer({ languages }: Entries): readonly Problem[] {
  const taken = new Map<string, string>();
  return [...languages].flatMap(([id, { value, file, lineOf }]) => {
    const mark = `${value.color} ${value.shape}`;
    const other = taken.get(mark);
    taken.set(mark, id);
    if (other === undefined) return [];
    return [
      {
        file: file.path,
        line: lineOf(["color"]),
        field: "color",
        message: `${mark} is the mark of ${other} already`,
      },
    ];
  });
}

/** A trait has the type its definition says and rests on a claim or a source. */
export function traitsAreGrounded({ languages, traits }: Entries): readonly Problem[] {
  return [...languages].flatMap(([, { value, file, lineOf }]) =>
    Object.entries(value.traits).flatMap(([id, trait]) => {
      const field = `traits.${id}`;
      const report = (message: string): Problem => ({
        file: file.path,
        line: lineOf(["traits", id]),
        field,
        message,
      });
      const problems: Problem[] = [];
      const type = traits.get(id)?.value.type;
      const isUnknown = typeof trait.value === "object";
      if (!isUnknown && trait.claims.length + trait.sources.length === 0)
        problems.push(report("needs a claim or a source"));
      if (!isUnknown && type !== undefined && (type === "yes-no") !== (typeof trait.value === "boolean")) {
        problems.push(
          report(type === "yes-no" ? "must be true, false or unknown" : "must be text or unknown"),
        );
      }
      return problems;
    }),
  );
}
