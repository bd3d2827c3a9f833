import type { Entries } from "@/lib/content/entries";
import type { FieldPath } from "@/lib/content/located-yaml";
import type { Problem } from "@/lib/content/problem";

/** The points of a case study have ids of their own, and claims on them name its organisation. */
export function differencesFit(entries: Entries): readonly Problem[] {
  return [...entries["case-studies"].values()].flatMap(({ value, file, lineOf }) => {
    const problem = (path: FieldPath, message: string): Problem => ({
      file: file.path,
      line: lineOf(path),
      field: path.join("."),
      message,
    });
    const ids = value.differences.map(({ id }) => id);
    return value.differences.flatMap(({ id, claims }, at) => [
      ...(ids.indexOf(id) === at
        ? []
        : [problem(["differences", at, "id"], `"${id}" is the id of an earlier one`)]),
      ...claims.flatMap((claim, place) =>
        names(value.organization, claim, entries)
          ? []
          : [
              problem(
                ["differences", at, "claims", place],
                `${claim} does not name ${value.organization} in its organizations`,
              ),
            ],
      ),
    ]);
  });
}

/** Whether the claim names the organisation; true where there is no such claim, which is another rule's problem. */
function names(organization: string, id: string, { claims }: Entries): boolean {
  const [article = "", name] = id.split("/");
  const claim = claims.get(article)?.value.claims.find((one) => one.id === name);
  return claim === undefined || claim.organizations.includes(organization);
}
