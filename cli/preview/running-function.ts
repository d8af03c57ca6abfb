import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BuiltFunction } from "./functions";

/** Somebody without rights, who can write nowhere in the folder of a function. */
const nobody = 65_534;

/** A function that does not answer is as bad as one that fails. */
const patienceMs = 180_000;

/** A function that runs, and how long it took from nothing to the first answer. */
export class RunningFunction {
  readonly built: BuiltFunction;
  /** milliseconds from the start of the process to the end of the first answer; undefined = none was asked for */
  coldMs: number | undefined;
  readonly #child: ChildProcess;
  readonly #port: Promise<number>;
  /** every line of its log */
  readonly said: string[] = [];
  readonly #startedAt = performance.now();

  constructor(built: BuiltFunction, env: Record<string, string>) {
    this.built = built;
    lockFiles(built.folder);
    const kind = built.name === "/_middleware" ? "web" : "node";
    const isRoot = process.getuid?.() === 0;
    this.#child = spawn(process.execPath, [join(import.meta.dirname, "function-host.cjs"), built.handler, kind], {
      cwd: built.folder,
      env: { PATH: process.env.PATH, NODE_ENV: "production", TMPDIR: process.env.TMPDIR, HOME: "/nowhere", ...env },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    });
    this.#port = this.#readPort();
  }

  /** Sends a request to the function, as the platform's own proxy does. */
  async ask(path: string, init: { method: string; headers: Headers; body?: string | undefined }): Promise<Response> {
    const { body, ...rest } = init;
    const answer = await fetch(`http://127.0.0.1:${await this.#port}${path}`, {
      ...rest,
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body }),
    });
    if (this.coldMs !== undefined) return answer;
    const bytes = await answer.arrayBuffer();
    this.coldMs = performance.now() - this.#startedAt;
    const { status, headers } = answer;
    return new Response([204, 304].includes(status) ? null : bytes, { status, headers });
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const exit = once(this.#child, "exit");
    // Nothing in it outlives it.
    this.#child.kill("SIGKILL");
    await exit;
  }

  #readPort(): Promise<number> {
    return new Promise((resolve, reject) => {
      createInterface({ input: this.#child.stdout as NodeJS.ReadableStream })
        .on("line", (line) => (/^\d+$/.test(line) ? resolve(Number(line)) : this.said.push(line)))
        .once("close", () => reject(new Error(`The function ${this.built.name} ended before it could be asked.`)));
    });
  }
}

/** Takes from everybody the right to write; for root, who may write all the same, the process has another user. */
function lockFiles(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) chmodSync(path, 0o444);
    if (entry.isDirectory()) chmodSync(path, 0o555);
  }
  chmodSync(folder, 0o555);
}
