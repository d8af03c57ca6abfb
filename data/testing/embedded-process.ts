import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Another process that has an embedded database open. */
export interface EmbeddedProcess {
  pid: number;
  role: "holder" | "guest";
  /** Runs SQL there and returns the rows; rejects with PostgreSQL's words. */
  query(sql: string): Promise<unknown[]>;
  /** Sends a signal and resolves when the process has ended, to its exit code or the signal. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** What such a process says at first: that it opened the folder, or why not. */
export type Opened = { role: "holder" | "guest" } | { refused: string };

/** What it says to a query. */
export type Answered = { rows: unknown[] } | { failed: string };

/**
 * Starts a process that opens the embedded database in a folder.
 * @throws with the words of the refusal
 */
export async function startEmbedded(folder: string): Promise<EmbeddedProcess> {
  const script = fileURLToPath(new URL("./embedded-child.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const opened = await next<Opened>(lines);
  if ("refused" in opened) throw new Error(opened.refused);
  return {
    pid: child.pid as number,
    role: opened.role,
    query: async (sql) => {
      child.stdin.write(`${JSON.stringify(sql)}\n`);
      const answer = await next<Answered>(lines);
      if ("failed" in answer) throw new Error(answer.failed);
      return answer.rows;
    },
    end: (signal) => end(child, signal),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | string> {
  const exit = once(child, "exit");
  child.kill(signal);
  const [code, by] = (await exit) as [number | null, string | null];
  return code ?? by ?? "nothing";
}

async function next<T>(lines: AsyncIterator<string>): Promise<T> {
  const { value, done } = await lines.next();
  if (done) throw new Error("The process ended without a word.");
  return JSON.parse(value) as T;
}
