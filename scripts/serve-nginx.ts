import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

export type Served = { readonly origin: string; readonly stop: () => Promise<void> };

type Wanted = {
  /** The program. */
  readonly nginx: string;
  /** The folder that is served as the root of a host. */
  readonly root: string;
  readonly base?: string;
  readonly port: number;
  /** The file of the Brotli module: then the lines that stand as comments hold too. */
  readonly brotli?: string;
};

/** Runs nginx with deploy/nginx.conf as it is, but for the three lines that are the reader's. */
export async function serveWithNginx({ nginx, root, base = "", port, brotli }: Wanted): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "backed-nginx-"));
  const conf = confFor(resolve(root), base, port);
  const types = ["/etc/nginx/mime.types", join(dirname(nginx), "../conf/mime.types")].find(existsSync);
  if (types === undefined) throw new Error("nginx has no mime.types");
  copyFileSync(types, join(folder, "mime.types"));
  writeFileSync(join(folder, "site.conf"), brotli === undefined ? conf : withBrotli(conf));
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder};`)
    .join(" ");
  writeFileSync(
    join(folder, "nginx.conf"),
    `${brotli === undefined ? "" : `load_module ${brotli};`}
     ${user} worker_processes auto; daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
     http { include mime.types; default_type application/octet-stream; access_log off; ${temporary} include site.conf; }`,
  );
  const child = spawn(nginx, ["-c", join(folder, "nginx.conf"), "-p", folder, "-e", `${folder}/error.log`]);
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswered(`${origin}${base}/`, folder);
  return { origin, stop: () => stop(child, folder) };
}

function confFor(root: string, base: string, port: number): string {
  const yours = [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["root   /var/www/backed;", `root ${root};`],
    ['set    $backed_base "";', `set $backed_base "${base}";`],
  ] as const;
  return yours.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/nginx.conf: no line ${from}`);
      return text.replace(from, to);
    },
    readFileSync("deploy/nginx.conf", "utf8"),
  );
}

/** Takes the comment signs away from the lines of Brotli. */
function withBrotli(conf: string): string {
  return conf.replace(/^ *# (?=brotli| {2})/gm, "");
}

async function untilAnswered(address: string, folder: string): Promise<void> {
  for (let wait = 20; wait < 10_000; wait *= 2) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => null,
    );
    if (status === 200) return;
    await setTimeout(wait);
  }
  const log = join(folder, "error.log");
  throw new Error(`nginx did not start. ${existsSync(log) ? readFileSync(log, "utf8") : ""}`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
}
