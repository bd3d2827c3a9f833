import { existsSync, renameSync, rmSync } from "node:fs";

/** Where a build works until it is whole: beside `target`, so that taking its place is a renaming. */
export function asideOf(target: string): string {
  return `${target}-unfinished`;
}

/** Clears what a build that did not end has left behind. What was in place before it is in place after. */
export function clearAside(target: string): void {
  rmSync(asideOf(target), { recursive: true, force: true });
  if (existsSync(target)) rmSync(previous(target), { recursive: true, force: true });
  else if (existsSync(previous(target))) renameSync(previous(target), target);
}

/** Puts the finished export in place of the previous one. */
export function putInPlace(target: string): void {
  rmSync(previous(target), { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous(target));
  renameSync(asideOf(target), target);
  rmSync(previous(target), { recursive: true, force: true });
}

function previous(target: string): string {
  return `${target}-previous`;
}
