import { once } from "node:events";
import { chmodSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import type { EngineSession } from "./engine-session";
import { databaseName } from "./socket-folder";
import { Turns } from "./turns";
import { type Seat, WireConnection } from "./wire-connection";
import { protocolMajor, toMessage } from "./wire-messages";

/** Speaks the PostgreSQL wire protocol on a Unix socket, for any number of clients of one engine. */
export class WireServer {
  readonly #server: Server;
  readonly #seat: Seat;
  readonly #serving = new Map<WireConnection, Promise<void>>();

  private constructor(seat: Seat) {
    this.#seat = seat;
    this.#server = createServer((socket) => this.#welcome(socket));
  }

  /** Listens at `path`, where no file may be, until it is closed. Only the owner of the file may connect. */
  static async listen(session: EngineSession, path: string, idleTransactionMs = 60_000): Promise<WireServer> {
    const server = new WireServer({ session, turns: new Turns(), greeting: await greet(session), idleTransactionMs });
    server.#server.listen(path);
    await once(server.#server, "listening");
    chmodSync(path, 0o600);
    return server;
  }

  /** Takes no more clients and parts from those that are there; their open transactions are rolled back. */
  async close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    for (const connection of this.#serving.keys()) connection.stop();
    await Promise.allSettled(this.#serving.values());
    await closed;
  }

  #welcome(socket: Socket): void {
    const connection = new WireConnection(socket, this.#seat);
    const served = connection.serve().finally(() => this.#serving.delete(connection));
    this.#serving.set(connection, served);
    // With the engine, the statements that the others had prepared are gone: they have to connect again.
    served.catch(() => {
      for (const other of this.#serving.keys()) other.stop();
    });
  }
}

/** The engine's own answer to a startup message, without the key and the ReadyForQuery that are each connection's own. */
async function greet(session: EngineSession): Promise<Buffer> {
  const version = Buffer.from([0, protocolMajor, 0, 0]);
  return withoutKey(
    await session.run([toMessage("", version, "user", "postgres", "database", databaseName, Buffer.alloc(1))]),
  );
}

function withoutKey(answer: Buffer): Buffer {
  let at = 0;
  while (at < answer.length && answer[at] !== "K".charCodeAt(0)) at += 1 + answer.readInt32BE(at + 1);
  return answer.subarray(0, at);
}
