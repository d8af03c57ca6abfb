import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { SiteError } from "./site-error";

const readyWithinMs = 60_000;
const stopWithinMs = 10_000;

/** A running Next.js server, a child of this process. */
export interface SiteServer {
  /** Settles when the site answers; rejects with a SiteError when it ends before that, or does not answer. */
  ready: Promise<void>;
  /** How the process ended. */
  ended: Promise<string>;
  /** Asks the process to stop, insists after ten seconds, and settles when it has ended. */
  stop(): Promise<void>;
}

/** Where a site listens. */
export interface SiteAddress {
  /** undefined = all addresses of this machine */
  host: string | undefined;
  port: number;
}

/**
 * Starts `next start` or `next dev` at an address, with this process's environment. Next calls the loopback address `localhost`
 * wherever it rewrites: told to listen on `127.0.0.1` it would take a rewrite for one to another site, and ask itself over HTTP.
 */
export function startServer(root: string, mode: "start" | "dev", address: SiteAddress): SiteServer {
  const host = mode === "start" && address.host === "127.0.0.1" ? "localhost" : address.host;
  const child = spawn(
    process.execPath,
    [
      "--dns-result-order=ipv4first",
      "--import",
      new URL("./stop-with-parent.js", import.meta.url).href,
      join(root, "node_modules", "next", "dist", "bin", "next"),
      mode,
      "--port",
      String(address.port),
      ...(host ? ["--hostname", host] : []),
    ],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: mode === "start" ? "production" : "development", NEXT_TELEMETRY_DISABLED: "1" },
      // Its own process group: Ctrl-C in a terminal reaches every process of a group at once, and the server has to
      // end before the database does.
      detached: true,
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const ended = endOf(child);
  const ready = waitUntilItAnswers(address, ended);
  forwardOutput(child, mode === "dev" ? Promise.resolve() : ready);
  return { ready, ended, stop: () => stop(child, ended) };
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

/** What the server prints before it is ready (its banner) is only of interest when it never gets there. */
function forwardOutput(child: ChildProcess, from: Promise<void>): void {
  let held: Buffer[] | null = [];
  const release = (show: boolean) => {
    if (show) for (const chunk of held ?? []) process.stdout.write(chunk);
    held = null;
  };
  child.stdout?.on("data", (chunk: Buffer) => (held ? held.push(chunk) : process.stdout.write(chunk)));
  from.then(
    () => release(false),
    () => release(true),
  );
}

async function waitUntilItAnswers(address: SiteAddress, ended: Promise<string>): Promise<void> {
  let end: string | null = null;
  ended.then((how) => {
    end = how;
  });
  const deadline = Date.now() + readyWithinMs;
  let lastAnswer = "nothing";
  while (Date.now() < deadline) {
    if (end) throw new SiteError(`The server ended before it was ready (${end}).`);
    const answer = await ask(address);
    if (answer?.ok) return;
    if (answer) lastAnswer = `${answer.status} ${await answer.text()}`;
    await sleep(50);
  }
  throw new SiteError(`The server does not answer on port ${address.port}. Its last answer was: ${lastAnswer}`);
}

/** The root of a site for those on this machine. */
export function urlOf({ host = "localhost", port }: SiteAddress): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

async function ask(address: SiteAddress): Promise<Response | null> {
  try {
    return await fetch(`${urlOf(address)}/api/health`);
  } catch {
    // Not listening yet.
    return null;
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), stopWithinMs);
  await ended;
  clearTimeout(force);
}
