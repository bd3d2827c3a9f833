/** Drives an installed Firefox by WebDriver BiDi (w3.org/TR/webdriver-bidi), which it speaks without a driver beside it. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";

const answer = z.union([
  z.object({ type: z.literal("success"), id: z.number(), result: z.unknown() }),
  z.object({ type: z.literal("error"), id: z.number().nullable(), error: z.string(), message: z.string() }),
  z.object({ type: z.literal("event"), method: z.string(), params: z.unknown() }),
]);
const newSession = z.object({
  capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }),
});
const tree = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const evaluated = z.object({ result: z.object({ value: z.unknown().optional() }) });
const located = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });
const logEntry = z.object({ level: z.string(), text: z.string().nullable() });

type Locator = { readonly role: string; readonly name: string } | { readonly css: string };

/** One tab of a Firefox of its own, with an empty profile that is thrown away. */
export class Firefox {
  /** What pages wrote to the console as errors, or threw. */
  readonly errors: string[] = [];
  readonly #waiting = new Map<number, (settled: z.infer<typeof answer>) => void>();
  version = "";
  #context = "";
  #sent = 0;

  private constructor(
    private readonly socket: WebSocket,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {}

  static async start(program: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), "backed-firefox-"));
    const child = spawn(
      program,
      ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"],
      {
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    const socket = new WebSocket(`${await announcedBy(child)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", reject);
    });
    const firefox = new Firefox(socket, child, profile);
    socket.addEventListener("message", ({ data }) => firefox.#hear(String(data)));
    const { capabilities } = newSession.parse(await firefox.#send("session.new", { capabilities: {} }));
    const { contexts } = tree.parse(await firefox.#send("browsingContext.getTree", {}));
    firefox.version = `${capabilities.browserName} ${capabilities.browserVersion}`;
    firefox.#context = contexts[0]?.context ?? "";
    await firefox.#send("session.subscribe", { events: ["log.entryAdded"] });
    return firefox;
  }

  async goto(url: string): Promise<void> {
    await this.#send("browsingContext.navigate", { context: this.#context, url, wait: "complete" });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send("browsingContext.setViewport", { context: this.#context, viewport: { width, height } });
  }

  /** The value of an expression, as far as it is a string, a number or a truth. */
  async value(expression: string): Promise<unknown> {
    const target = { context: this.#context, sandbox: "smoke" };
    const result = await this.#send("script.evaluate", { expression, target, awaitPromise: true });
    return evaluated.parse(result).result.value;
  }

  /** Waits for five seconds at most until an expression is true. */
  async until(expression: string): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if ((await this.value(expression)) === true) return;
      await setTimeout(100);
    }
    throw new Error(`not within five seconds: ${expression}`);
  }

  /** Moves the pointer to the middle of the first thing found, and presses it there unless told otherwise. */
  async point(locator: Locator, press = true): Promise<void> {
    const element = { sharedId: await this.#find(locator) };
    await this.#send("script.callFunction", {
      functionDeclaration: "(element) => element.scrollIntoView({ block: 'center' })",
      arguments: [element],
      target: { context: this.#context },
      awaitPromise: false,
    });
    const pressed = [
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const move = { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element } };
    await this.#act({ type: "pointer", id: "mouse", actions: [move, ...(press ? pressed : [])] });
  }

  /** Presses keys one after the other; those before the last are held, as in Control and K, where `together`. */
  async type(keys: readonly string[], together = false): Promise<void> {
    const down = (value: string) => ({ type: "keyDown", value });
    const up = (value: string) => ({ type: "keyUp", value });
    const actions = together
      ? [...keys.map(down), ...keys.toReversed().map(up)]
      : keys.flatMap((key) => [down(key), up(key)]);
    await this.#act({ type: "key", id: "keyboard", actions });
  }

  async end(): Promise<void> {
    await this.#send("browser.close", {}).catch(() => this.process.kill());
    if (this.process.exitCode === null) await new Promise((resolve) => this.process.once("exit", resolve));
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #find(locator: Locator): Promise<string> {
    const by =
      "css" in locator ? { type: "css", value: locator.css } : { type: "accessibility", value: locator };
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const { nodes } = located.parse(
        await this.#send("browsingContext.locateNodes", {
          context: this.#context,
          locator: by,
          maxNodeCount: 1,
        }),
      );
      if (nodes[0] !== undefined) return nodes[0].sharedId;
      await setTimeout(100);
    }
    throw new Error(`not found: ${JSON.stringify(locator)}`);
  }

  async #act(source: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#send("input.performActions", { context: this.#context, actions: [source] });
  }

  async #send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const settled = new Promise<z.infer<typeof answer>>((resolve) => this.#waiting.set(id, resolve));
    this.socket.send(JSON.stringify({ id, method, params }));
    const heard = await settled;
    if (heard.type === "success") return heard.result;
    throw new Error(heard.type === "error" ? `${method}: ${heard.error}, ${heard.message}` : method);
  }

  #hear(text: string): void {
    const heard = answer.parse(JSON.parse(text));
    if (heard.type === "event") {
      const entry = logEntry.safeParse(heard.params);
      if (entry.success && entry.data.level === "error") this.errors.push(entry.data.text ?? "an error");
      return;
    }
    if (heard.id === null) return;
    this.#waiting.get(heard.id)?.(heard);
    this.#waiting.delete(heard.id);
  }
}

/** The address that Firefox says it listens at. */
function announcedBy(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    firefox.on("exit", () => reject(new Error(`Firefox ended at once: ${said}`)));
    firefox.stderr?.on("data", (chunk) => {
      said += String(chunk);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });
}
