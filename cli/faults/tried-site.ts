import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = join(import.meta.dirname, "..", "..");

/** It may have to be built first. */
const startsWithinMs = 15 * 60_000;

/** The site as `npm start` serves it, to be ill-treated. */
export class TriedSite {
  readonly port: number;
  /** every line that it said, on both outputs */
  readonly said: string[] = [];
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #ended: Promise<number | string>;

  /** Starts it on a database of its own, and resolves when it answers. */
  static async start(port: number, env: Record<string, string>): Promise<TriedSite> {
    const site = new TriedSite(port, env);
    const until = Date.now() + startsWithinMs;
    while (Date.now() < until && site.#child.exitCode === null) {
      const answer = await fetch(`${site.url}/api/ready`).catch(() => null);
      if (answer?.ok) return site;
      await sleep(200);
    }
    await site.stop();
    throw new Error(`The site did not start: ${site.said.slice(-5).join("\n")}`);
  }

  private constructor(port: number, env: Record<string, string>) {
    this.port = port;
    this.#folder = mkdtempSync(join(tmpdir(), "panmunjom-memory-"));
    const probe = new URL("./memory-probe.js", import.meta.url).href;
    this.#child = spawn(process.execPath, [join(root, "cli", "run.js"), "start"], {
      cwd: root,
      env: {
        ...process.env,
        ...{ HOST: "127.0.0.1", PORT: String(port), DATABASE_URL: "", SITE_URL: "", BACKUP_HOURS: "off" },
        ...{ NODE_OPTIONS: `--import=${probe}`, FAULT_MEMORY: this.#folder },
        ...env,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const output of [this.#child.stdout, this.#child.stderr])
      output?.on("data", (chunk: Buffer) => this.said.push(...chunk.toString().split("\n").filter(Boolean)));
    this.#ended = once(this.#child, "exit").then(([code, signal]) => code ?? signal);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Whether it is still the process that was started. */
  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** The bytes that its processes hold when all garbage is collected. */
  async heldBytes(): Promise<number> {
    const sockets = readdirSync(this.#folder).map((name) => join(this.#folder, name));
    const answers = await Promise.all(sockets.map(askMemory));
    return answers.reduce((sum, answer) => sum + (answer?.held ?? 0), 0);
  }

  /** What it said that nobody should have to read: refusals of promises, warnings of Node, failed pages. */
  get complaints(): string[] {
    return this.said.filter((line) => /unhandled|Warning:|"level":"error"|^Error|FATAL/i.test(line));
  }

  /** Asks it to stop; the exit code, or the signal that ended it. */
  async stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | string> {
    this.#child.kill(signal);
    const end = await this.#ended;
    rmSync(this.#folder, { recursive: true, force: true });
    return end;
  }
}

interface Memory {
  pid: number;
  held: number;
  rss: number;
}

/** Null where the process is gone, or too busy to answer. */
function askMemory(path: string): Promise<Memory | null> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(path);
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(text ? (JSON.parse(text) as Memory) : null));
  });
}
