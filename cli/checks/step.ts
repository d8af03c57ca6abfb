import { spawn } from "node:child_process";
import { join } from "node:path";

/** How many checks of a part passed, and a line for each that failed: which, and why. */
export interface Outcome {
  passed: number;
  failures: string[];
}

/** A part of `npm test`. */
export interface Part {
  title: string;
  run(): Promise<Outcome>;
}

/** A hung runner must not hang the whole run: on two slow cores no part needs half of this. */
const limitMs = 50 * 60_000;

/** A part that counts as one check: it passes when each of its commands, run in order, ends well. */
export function checkPart(title: string, ...commands: ToolCall[]): Part {
  return {
    title,
    async run() {
      for (const command of commands) {
        if ((await runTool(command)) !== 0) return { passed: 0, failures: [`${command.file} found something`] };
      }
      return { passed: 1, failures: [] };
    },
  };
}

/** A tool of node_modules, by the file that Node runs, with its arguments and additional environment. */
export interface ToolCall {
  file: string;
  args: string[];
  env?: Record<string, string>;
}

/** Runs a tool with this process's output; its exit code, or null where a signal or the time limit ended it. */
export function runTool({ file, args, env }: ToolCall): Promise<number | null> {
  const child = spawn(process.execPath, [join("node_modules", file), ...args], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: limitMs,
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`${file} could not be started: ${error.message}`);
      resolve(null);
    });
    child.once("exit", (code, signal) => {
      if (signal) console.error(`${file} was ended by ${signal}: from outside, or after ${limitMs / 60_000} minutes.`);
      resolve(code);
    });
  });
}
