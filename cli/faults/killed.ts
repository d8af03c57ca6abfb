import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Work } from "./works";

/** What a killed process had said. */
export interface Killed {
  /** the numbers that it had said to be committed */
  done: number[];
  /** whether it was killed at work, rather than before or after it */
  isCut: boolean;
  /** what it said on standard error */
  complaints: string;
}

export interface KillPlan {
  work: Work;
  /** where the first number that is not done yet is */
  from: number;
  file: string;
  /** of the database */
  env: Record<string, string>;
  /** milliseconds until the kill, from the opening of the database or from the first thing that was done */
  afterMs: number;
  counted: "from the opening" | "from the first commit";
}

const script = fileURLToPath(new URL("./worker.ts", import.meta.url));

/** Starts a process that works on a database and ends it with SIGKILL in the midst of its work. */
export async function killAtWork({ work, from, file, env, afterMs, counted }: KillPlan): Promise<Killed> {
  const child = spawn(process.execPath, ["--import", "tsx", script, work, String(from), file], {
    env: { ...process.env, DATABASE_URL: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk;
  });
  let isCounting = false;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
    if (isCounting || !(counted === "from the opening" ? said.includes("open") : /^\d+$/m.test(said))) return;
    isCounting = true;
    setTimeout(() => child.kill("SIGKILL"), afterMs);
  });
  const [, signal] = (await once(child, "close")) as [number | null, string | null];
  // A line that was cut off in the middle was not said.
  const lines = said.slice(0, said.lastIndexOf("\n") + 1).split("\n");
  return { done: lines.filter((line) => /^\d+$/.test(line)).map(Number), isCut: signal === "SIGKILL", complaints };
}
