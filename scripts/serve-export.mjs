/** Serves an export while a script reads it in a browser. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Serves `folder` as a static host would, compressed and with its own 404 page, until `stop` is called.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function serveExport(folder, port) {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}/: run npm run build first.`);
  const server = spawn(
    process.execPath,
    ["node_modules/serve/build/main.js", folder, "--listen", String(port), "--no-clipboard", "-L"],
    { stdio: "ignore" },
  );
  const origin = `http://localhost:${port}`;
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return { origin, stop: () => void server.kill() };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`${folder}/ could not be served at port ${port}.`);
}
