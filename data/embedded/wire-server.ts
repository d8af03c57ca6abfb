import { once } from "node:events";
import { chmodSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import type { EngineSession } from "./engine-session";
import { Turns } from "./turns";
import { databaseName, WireConnection } from "./wire-connection";

/** What each connection needs of the server. */
export interface Seat {
  session: EngineSession;
  turns: Turns;
  /** what the engine says to every client first: its version, encoding and other parameters */
  greeting: Buffer;
  /** how long a transaction may wait for its client while everybody else waits for it */
  idleTransactionMs: number;
}

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

  /** Runs SQL of the house between the transactions of the clients. */
  async query(sql: string): Promise<void> {
    const endTurn = await this.#seat.turns.take();
    try {
      await this.#seat.session.query(sql);
    } finally {
      endTurn();
    }
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
    served.catch(() => socket.destroy());
  }
}

/** The engine's own answer to a startup message, without the key and the ReadyForQuery that are each connection's own. */
async function greet(session: EngineSession): Promise<Buffer> {
  const words = Buffer.from(`user\0postgres\0database\0${databaseName}\0\0`);
  const startup = Buffer.alloc(8 + words.length);
  startup.writeInt32BE(startup.length, 0);
  startup.writeInt32BE(3 << 16, 4);
  startup.set(words, 8);
  const answers: Buffer[] = [];
  await session.run(startup, (bytes) => answers.push(bytes));
  return withoutKey(Buffer.concat(answers));
}

function withoutKey(answer: Buffer): Buffer {
  let at = 0;
  while (at < answer.length && answer[at] !== "K".charCodeAt(0)) at += 1 + answer.readInt32BE(at + 1);
  return answer.subarray(0, at);
}
