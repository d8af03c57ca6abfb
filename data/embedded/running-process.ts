import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process as it can be told apart from a later one that was given the same number. */
export interface RunningProcess {
  pid: number;
  /** when it started, in the words of the system; null where the system does not say */
  started: string | null;
}

/** The process that this code runs in. */
export function thisProcess(): RunningProcess {
  return { pid: process.pid, started: startOf(process.pid) };
}

/** Whether the very same process still runs. Where its start is not known, its number has to do. */
export function isRunning({ pid, started }: RunningProcess): boolean {
  if (!hasProcess(pid)) return false;
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

function hasProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signaled, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function startOf(pid: number): string | null {
  try {
    return process.platform === "linux"
      ? startOnLinux(pid)
      : execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return null;
  }
}

/** Ticks since boot are field 22 of `stat` (proc(5)); the name in field 2 may hold spaces and parentheses. */
function startOnLinux(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot}:${ticks}`;
}
