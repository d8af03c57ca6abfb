import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openDatabase } from "#data/client";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import type { Outcome } from "./outcome";
import { embeddedSite } from "./places";
import { findHalves, findLost } from "./whole";

/** The second process counts from here, so that the two never publish the same. */
const secondFrom = 100_000;

/**
 * Two processes publish into one embedded folder, and the one that holds it is killed. What either had committed stays; the other is
 * told in words, and the next one takes the folder over.
 */
export async function twoProcesses(rounds: number, onRound: (round: number) => void): Promise<Outcome> {
  const site = embeddedSite();
  const problems: string[] = [];
  const numbers = { first: 1, second: secondFrom };
  const done: number[] = [];
  let lost = 0;
  let together = 0;
  try {
    const fresh = await openDatabase(site.place);
    await deployMigrations(fresh.connection);
    await seedIfEmpty(fresh.db);
    await fresh.close();
    for (let round = 0; round < rounds; round++) {
      onRound(round);
      const holder = new Publisher(numbers.first, site.env);
      await holder.says(/^open$/m);
      const guest = new Publisher(numbers.second, site.env);
      await Promise.all([holder.says(/^\d+$/m), guest.says(/^\d+$/m)]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 1_000));
      await holder.kill();
      // A guest that is in the midst of something learns of it at once.
      const words = await guest.ends(20_000);
      if (!/does not answer|held by|is gone|ended/i.test(words))
        problems.push(`round ${round + 1}, the guest said: ${words.slice(0, 200) || "nothing"}`);
      done.push(...holder.done, ...guest.done);
      together += guest.done.length;
      const next = await openDatabase(site.place);
      lost += (await findLost(next, "publish", [...holder.done, ...guest.done])).length;
      problems.push(...(await findHalves(next)));
      numbers.first = await firstFree(next, numbers.first);
      numbers.second = await firstFree(next, numbers.second);
      await next.close();
    }
  } finally {
    await site.remove();
  }
  return {
    fault: "two processes on one embedded folder, its holder killed",
    rounds: `${rounds} rounds, ${done.length.toLocaleString("en")} commits`,
    lost,
    problems,
    measured: `${together.toLocaleString("en")} of them by the second process`,
  };
}

async function firstFree(database: Parameters<typeof findLost>[0], from: number): Promise<number> {
  const ahead = Array.from({ length: 3_000 }, (_, index) => from + index);
  const [missing] = await findLost(database, "publish", ahead);
  return missing ?? from + ahead.length;
}

/** A process that publishes one event after the other. */
class Publisher {
  readonly #child: ChildProcess;
  readonly #closed: Promise<unknown>;
  #said = "";
  #complaints = "";

  constructor(from: number, env: Record<string, string>) {
    const script = new URL("./worker.ts", import.meta.url).pathname;
    this.#child = spawn(process.execPath, ["--import", "tsx", script, "publish", String(from), ""], {
      env: { ...process.env, DATABASE_URL: "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child.stdout?.on("data", (chunk: Buffer) => {
      this.#said += chunk;
    });
    this.#child.stderr?.on("data", (chunk: Buffer) => {
      this.#complaints += chunk;
    });
    this.#closed = once(this.#child, "close");
  }

  get done(): number[] {
    return this.#said
      .slice(0, this.#said.lastIndexOf("\n") + 1)
      .split("\n")
      .filter((line) => /^\d+$/.test(line))
      .map(Number);
  }

  async says(words: RegExp): Promise<void> {
    while (!words.test(this.#said)) {
      if (this.#child.exitCode !== null) throw new Error(`A process ended: ${this.#complaints}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#closed;
  }

  /** @returns what it said when it ended by itself */
  async ends(withinMs: number): Promise<string> {
    const timer = setTimeout(() => {
      this.#complaints += "It did not end.";
      this.#child.kill("SIGKILL");
    }, withinMs);
    await this.#closed;
    clearTimeout(timer);
    return this.#complaints;
  }
}
