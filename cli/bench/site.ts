import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findPortProblem } from "../site/port";

/** A site that is measured. */
export interface BenchSite {
  /** its address, without a slash at the end */
  url: string;
  /** of its process */
  pid: number;
  stop(): Promise<void>;
}

const startsWithinMs = 15 * 60_000;

/** @throws where something listens on the port already: it would be what is measured */
export async function needFreePort(port: number): Promise<void> {
  const problem = await findPortProblem(port);
  if (problem) throw new Error(problem);
}

/** Starts the site as `npm start` does, on a database and a port of its own; what is not built is built. */
export async function startSite(root: string, env: Record<string, string>, port: number): Promise<BenchSite> {
  const url = `http://127.0.0.1:${port}`;
  await needFreePort(port);
  const child = spawn(process.execPath, [join(root, "cli", "run.js"), "start"], {
    cwd: root,
    env: { ...process.env, SITE_URL: "", ...env, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const deadline = Date.now() + startsWithinMs;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await isReady(url)) return { url, pid: child.pid as number, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`The site did not start on ${url}.`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/health`)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

/** Does some work on a started site and stops it. */
export async function withSite<T>(
  root: string,
  { env, port }: { env: Record<string, string>; port: number },
  work: (url: string, site: BenchSite) => Promise<T>,
): Promise<T> {
  const site = await startSite(root, env, port);
  try {
    return await work(site.url, site);
  } finally {
    await site.stop();
  }
}
