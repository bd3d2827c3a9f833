import type { AuthoredClaim, ClaimKind } from "@/lib/schema/claim";
import type { Entries } from "@/lib/content/entries";
import type { FieldPath } from "@/lib/content/located-yaml";
import { didYouMean, type Problem } from "@/lib/content/problem";

/** A claim with the means to report a problem at one of its fields. */
export type PlacedClaim = {
  readonly claim: AuthoredClaim;
  readonly article: string;
  readonly problem: (field: FieldPath, message: string) => Problem;
};

export function placedClaims(entries: Entries): readonly PlacedClaim[] {
  return [...entries.claims].flatMap(([article, entry]) =>
    entry.value.claims.map((claim, at) => ({
      claim,
      article,
      problem: (field, message) => {
        const path = ["claims", at, ...field];
        return { file: entry.file.path, line: entry.lineOf(path), field: path.join("."), message };
      },
    })),
  );
}

export function claimIdsDiffer(entries: Entries): readonly Problem[] {
  const seen = new Set<string>();
  return placedClaims(entries).flatMap(({ claim, article, problem }) => {
    const id = `${article}/${claim.id}`;
    if (seen.has(id)) return [problem(["id"], `"${claim.id}" is the id of an earlier claim of this article`)];
    seen.add(id);
    return [];
  });
}

const withoutStance: ReadonlySet<ClaimKind> = new Set(["pitfall", "advice", "how-to", "prediction"]);

export function stancesFitKinds(entries: Entries): readonly Problem[] {
  return placedClaims(entries).flatMap(({ claim, problem }) =>
    withoutStance.has(claim.kind) && Object.keys(claim.stances).length > 0
      ? [problem(["stances"], `a claim of kind ${claim.kind} carries no stance`)]
      : [],
  );
}

/** A language that a claim judges or orders is one that it is about. */
export function languagesAreListed(entries: Entries): readonly Problem[] {
  return placedClaims(entries).flatMap(({ claim, problem }) => {
    const listed = new Set(claim.languages);
    const missing = (languages: readonly string[], field: string): readonly Problem[] =>
      languages
        .filter((language) => !listed.has(language) && exists(language, entries))
        .map((language) => problem([field], `names ${language}, which is not in languages`));
    return [...missing(Object.keys(claim.stances), "stances"), ...missing(claim.prefers ?? [], "prefers")];
  });
}

/** A figure's unit is known to its metric, and its subject is one the claim is about. */
export function figuresFit(entries: Entries): readonly Problem[] {
  return placedClaims(entries).flatMap(({ claim, problem }) => {
    const about = new Set([...claim.languages, ...claim.frameworks, ...claim.organizations, ...claim.tools]);
    return claim.figures.flatMap((figure, at) => {
      const problems: Problem[] = [];
      if (!about.has(figure.subject) && exists(figure.subject, entries)) {
        const message = `"${figure.subject}" is not among the claim's languages, frameworks, organizations or tools`;
        problems.push(problem(["figures", at, "subject"], message));
      }
      const metric = entries.metrics.get(figure.metric)?.value;
      if (metric !== undefined && figure.unit !== undefined) {
        const units = [metric.unit, ...Object.keys(metric.otherUnits)];
        if (!units.includes(figure.unit)) {
          const message = `must be a unit of ${figure.metric}: ${units.join(", ")}${didYouMean(figure.unit, units)}`;
          problems.push(problem(["figures", at, "unit"], message));
        }
      }
      if (metric?.scale === "ratio" && figure.relativeTo === undefined) {
        problems.push(problem(["figures", at, "relativeTo"], "is missing: a ratio is relative to something"));
      }
      return problems;
    });
  });
}

/** What does not exist is reported as a wrong reference, once. */
function exists(subject: string, { present }: Entries): boolean {
  return (["languages", "frameworks", "organizations", "tools"] as const).some(
    (kind) => present.get(kind)?.has(subject) === true,
  );
}
