import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** An answer as it came, byte for byte. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** milliseconds from asking to the last byte */
  ms: number;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

/** Asks one site many things; unlike `fetch`, which mends addresses before it sends them, it sends what it is given. */
export class Asker {
  readonly #agent: Agent;
  readonly #port: number;

  constructor(port: number, connections: number) {
    this.#port = port;
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  ask(path: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Answered> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const asked = request(
        { agent: this.#agent, host: "127.0.0.1", port: this.#port, path, method, headers, timeout: 60_000 },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("error", reject);
          answer.on("end", () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(chunks),
              ms: performance.now() - started,
            }),
          );
        },
      );
      asked.on("timeout", () => asked.destroy(new Error("no answer within a minute")));
      asked.on("error", (error: NodeJS.ErrnoException) => {
        // A site closes connections that idle. Where that crosses a question, browsers put it once more, and so do we.
        const hasCrossed = asked.reusedSocket && error.code === "ECONNRESET" && method === "GET";
        if (hasCrossed) this.ask(path, { headers }).then(resolve, reject);
        else reject(error);
      });
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Does a work for each number from 0 to `count`, so many at a time. */
export async function inCrowd(count: number, atOnce: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const one = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, one));
}
