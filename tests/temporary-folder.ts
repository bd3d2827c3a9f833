import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A folder that every test of the file finds empty, and that is removed after each. */
export function temporaryFolder(): string {
  const folder = join(tmpdir(), `backed-${randomUUID()}`);
  beforeEach(() => void mkdirSync(folder));
  afterEach(() => rmSync(folder, { recursive: true }));
  return folder;
}
