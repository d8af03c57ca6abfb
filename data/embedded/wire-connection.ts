import { randomInt } from "node:crypto";
import { once } from "node:events";
import type { Socket } from "node:net";
import { EngineStopped } from "./engine-session";
import {
  cancelRequest,
  type FrontendMessage,
  gssRequest,
  MessageReader,
  parseStartup,
  protocolMajor,
  sslRequest,
  toErrorResponse,
  toReady,
} from "./wire-messages";
import type { Seat } from "./wire-server";

/** The database of an embedded cluster; it has no other. */
export const databaseName = "postgres";

/** Messages that ask for an answer: Query, FunctionCall, Sync and Flush. All others wait for one of these. */
const asking = new Set(["Q", "F", "S", "H"]);

/**
 * One client. Its messages are gathered up to the next that asks for an answer and run as one batch, because two clients'
 * unnamed statements would else overwrite each other. The client keeps the engine while its transaction is open.
 */
export class WireConnection {
  readonly #socket: Socket;
  readonly #seat: Seat;
  readonly #reader = new MessageReader();
  #batch: Buffer[] = [];
  #endTurn: (() => void) | undefined;
  #idle: NodeJS.Timeout | undefined;
  #stopping = false;

  constructor(socket: Socket, seat: Seat) {
    this.#socket = socket;
    this.#seat = seat;
  }

  /** Serves the client until it leaves. Reading only what has been answered is what keeps a fast sender back. */
  async serve(): Promise<void> {
    try {
      for await (const chunk of this.#socket as AsyncIterable<Buffer>) {
        if (!(await this.#take(chunk))) break;
      }
    } catch (error) {
      this.#refuse(error);
    } finally {
      this.#socket.destroy();
      await this.#leave();
    }
  }

  /** Ends the connection when the batch that runs is through. */
  stop(): void {
    this.#stopping = true;
    if (!this.#socket.destroyed)
      this.#socket.end(toErrorResponse("FATAL", "57P01", "The embedded database is shutting down."));
    this.#socket.destroy();
  }

  async #take(chunk: Buffer): Promise<boolean> {
    clearTimeout(this.#idle);
    for (const message of this.#reader.read(chunk)) {
      const goesOn = message.type === "" ? this.#open(message.bytes) : await this.#handle(message);
      if (!goesOn || this.#stopping) return false;
    }
    if (this.#endTurn) this.#idle = setTimeout(() => this.#expire(), this.#seat.idleTransactionMs);
    return true;
  }

  /** Answers the messages that open a connection. The socket's folder is the owner's alone, so nobody is asked for a password. */
  #open(bytes: Buffer): boolean {
    const code = bytes.readInt32BE(4);
    if (code === sslRequest || code === gssRequest) return this.#socket.write("N") || true;
    // A batch runs to its end in one call of the engine, so that there is nothing that could be interrupted.
    if (code === cancelRequest) return false;
    if (code >> 16 !== protocolMajor)
      return this.#fail("08P01", "Only version 3 of the PostgreSQL protocol is spoken here.");
    const parameters = parseStartup(bytes);
    const database = parameters.get("database") ?? parameters.get("user");
    if (database !== databaseName)
      return this.#fail("3D000", `database "${database}" does not exist: the embedded one is "${databaseName}"`);
    this.#reader.startTyped();
    this.#socket.write(Buffer.concat([this.#seat.greeting, toReady(process.pid, randomInt(2 ** 31))]));
    return true;
  }

  async #handle(message: FrontendMessage): Promise<boolean> {
    if (message.type === "X") return false;
    this.#batch.push(message.bytes);
    if (!asking.has(message.type)) return true;
    const batch = Buffer.concat(this.#batch);
    this.#batch = [];
    await this.#run(batch, message.type === "H");
    if (this.#socket.writableNeedDrain) await Promise.race([once(this.#socket, "drain"), once(this.#socket, "close")]);
    return !this.#socket.destroyed;
  }

  /** After a Flush the statement is half done: the turn ends with its Sync. */
  async #run(batch: Buffer, halfDone: boolean): Promise<void> {
    this.#endTurn ??= await this.#seat.turns.take();
    const inTransaction = await this.#seat.session.run(batch, (bytes) => this.#socket.write(bytes));
    if (!inTransaction && !halfDone) this.#giveTurn();
  }

  #giveTurn(): void {
    this.#endTurn?.();
    this.#endTurn = undefined;
  }

  async #leave(): Promise<void> {
    clearTimeout(this.#idle);
    if (!this.#endTurn) return;
    try {
      // A Sync ends a statement that was left half done.
      await this.#seat.session.run(syncMessage, () => undefined);
      await this.#seat.session.rollback();
    } finally {
      this.#giveTurn();
    }
  }

  #expire(): void {
    this.#fail(
      "25P03",
      "The transaction was idle for too long and has been rolled back: everybody else was waiting for it.",
    );
    this.#socket.destroy();
  }

  #refuse(error: unknown): void {
    if (error instanceof EngineStopped)
      this.#fail("57P02", "The embedded database stopped and is being opened again. Try again.");
    else if (error instanceof RangeError) this.#fail("08P01", `${error.message} cannot be taken.`);
  }

  #fail(code: string, words: string): false {
    if (this.#socket.writable) this.#socket.write(toErrorResponse("FATAL", code, words));
    return false;
  }
}

const syncMessage = Buffer.from([0x53, 0, 0, 0, 4]);
