import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { request as ask, createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const runScript = join(import.meta.dirname, "..", "cli", "run.js");

/** A process of the site that a test starts for itself. */
export interface Machine {
  url: string;
  child: ChildProcess;
  /** all that it said so far, on both outputs */
  said(): string;
  /** the exit code, or the signal that ended it */
  ended: Promise<number | string>;
}

/** What no machine of a test has from the environment of the tests. */
const plain = { DATABASE_URL: "", SITE_URL: "", DATA_DIR: "/nonexistent", HOST: "127.0.0.1" };

/** Runs a command of the project; it may end by itself. */
export function runCommand(args: string[], env: Record<string, string>): Omit<Machine, "url"> {
  const child = spawn(process.execPath, [runScript, ...args], {
    env: { ...process.env, ...plain, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const output of [child.stdout, child.stderr])
    output.on("data", (chunk: Buffer) => {
      said += chunk;
    });
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | string);
  return { child, said: () => said, ended };
}

/** Starts the site as `npm start` does, on a free port, and resolves when it takes requests. */
export async function startMachine(env: Record<string, string>): Promise<Machine> {
  const port = await freePort();
  const machine = { ...runCommand(["start"], { ...env, PORT: String(port) }), url: `http://127.0.0.1:${port}` };
  const until = Date.now() + 180_000;
  while (Date.now() < until && machine.child.exitCode === null) {
    if ((await fetch(`${machine.url}/api/ready`).catch(() => null))?.ok) return machine;
    await sleep(100);
  }
  machine.child.kill("SIGKILL");
  throw new Error(`A machine did not start: ${machine.said()}`);
}

/** Hands each request to the next of several machines, as a balancer does, and says from where it came. */
export async function startBalancer(machines: readonly Machine[]): Promise<{ url: string; close(): void }> {
  let turn = 0;
  const server = createHttpServer((incoming, outgoing) => {
    const { port } = new URL((machines[turn++ % machines.length] as Machine).url);
    const headers = { ...incoming.headers, "x-forwarded-for": incoming.headers["x-forwarded-for"] ?? "203.0.113.1" };
    const options = { port, host: "127.0.0.1", path: incoming.url, method: incoming.method, headers };
    const onward = ask(options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A port of the loopback interface that nobody has. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Takes what is sent to it, as a collector of OpenTelemetry does; the names and attributes of spans as text. */
export async function startCollector(): Promise<{ url: string; spans(): Span[]; close(): void }> {
  const spans: Span[] = [];
  const server = createHttpServer(async (incoming, outgoing) => {
    let text = "";
    for await (const chunk of incoming) text += chunk;
    const sent = JSON.parse(text) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
    spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    outgoing.setHeader("Content-Type", "application/json").end("{}");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans: () => spans, close };
}

interface Span {
  name: string;
  traceId: string;
  attributes: { key: string; value: { stringValue?: string } }[];
}
