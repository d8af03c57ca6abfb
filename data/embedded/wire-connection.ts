import { randomInt } from "node:crypto";
import { once } from "node:events";
import type { Socket } from "node:net";
import { type EngineSession, EngineStopped } from "./engine-session";
import { databaseName } from "./socket-folder";
import { StatementNames } from "./statement-names";
import type { Turns } from "./turns";
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

/** What each connection needs of the server. */
export interface Seat {
  session: EngineSession;
  turns: Turns;
  /** what the engine says to every client first: its version, encoding and other parameters */
  greeting: Buffer;
  /** how long a transaction may wait for its client while everybody else waits for it */
  idleTransactionMs: number;
}

/** Messages that ask for an answer: Query, FunctionCall, Sync and Flush. All others wait for one of these. */
const asking = new Set(["Q", "F", "S", "H"]);

/** Tells connections apart in the engine, for as long as this process lives. */
let lastClient = 0;

/**
 * One client. Its messages are gathered up to the next that asks for an answer and run as one batch, because two clients'
 * unnamed statements would else overwrite each other. The client keeps the engine while its transaction is open.
 */
export class WireConnection {
  readonly #socket: Socket;
  readonly #seat: Seat;
  readonly #reader = new MessageReader();
  readonly #names = new StatementNames(++lastClient);
  #batch: Buffer[] = [];
  #endTurn: (() => void) | undefined;
  #idle: NodeJS.Timeout | undefined;
  #isBusy = false;
  #isStopping = false;

  constructor(socket: Socket, seat: Seat) {
    this.#socket = socket;
    this.#seat = seat;
  }

  /**
   * Serves the client until it leaves. It reads on only when all before is answered: that is what keeps a fast sender back.
   * @throws EngineStopped if the engine ended over what this client asked
   */
  async serve(): Promise<void> {
    try {
      for await (const chunk of this.#socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
        if (!(await this.#take(chunk))) break;
      }
    } catch (error) {
      if (error instanceof EngineStopped) this.#refuse("57P02", `The embedded database stopped: ${error.message}`);
      else if (error instanceof RangeError) this.#refuse("08P01", error.message);
      if (error instanceof EngineStopped) throw error;
    } finally {
      this.#socket.destroySoon();
      await this.#leave();
    }
  }

  /** Parts from the client as soon as what it asked for is answered. */
  stop(): void {
    this.#isStopping = true;
    if (!this.#isBusy) this.#part();
  }

  async #take(chunk: Buffer): Promise<boolean> {
    this.#isBusy = true;
    clearTimeout(this.#idle);
    for (const message of this.#reader.read(chunk)) {
      const goesOn = message.type === "" ? this.#open(message.bytes) : await this.#handle(message);
      if (!goesOn) return false;
      if (this.#isStopping) return this.#part();
    }
    this.#isBusy = false;
    if (this.#endTurn) this.#idle = setTimeout(() => this.#expire(), this.#seat.idleTransactionMs);
    return true;
  }

  /** Answers the messages that open a connection. The socket is its owner's alone, so that nobody is asked for a password. */
  #open(bytes: Buffer): boolean {
    const code = bytes.readInt32BE(4);
    if (code === sslRequest || code === gssRequest) return this.#answer(Buffer.from("N"));
    // A batch runs to its end in one call of the engine: there is nothing that could be interrupted.
    if (code === cancelRequest) return false;
    if (code >> 16 !== protocolMajor)
      return this.#refuse("08P01", "Only version 3 of the PostgreSQL protocol is spoken here.");
    const parameters = parseStartup(bytes);
    const name = parameters.get("database") ?? parameters.get("user");
    if (name !== databaseName)
      return this.#refuse("3D000", `database "${name}" does not exist: the embedded one is "${databaseName}"`);
    this.#reader.startTyped();
    return this.#answer(Buffer.concat([this.#seat.greeting, toReady(process.pid, randomInt(2 ** 31))]));
  }

  async #handle(message: FrontendMessage): Promise<boolean> {
    if (message.type === "X") return false;
    this.#batch.push(this.#names.scope(message));
    if (!asking.has(message.type)) return true;
    const batch = this.#batch;
    this.#batch = [];
    this.#answer(await this.#run(batch, message.type === "H"));
    if (this.#socket.writableNeedDrain) await drained(this.#socket);
    return !this.#socket.destroyed;
  }

  /** After a Flush the statement is half done: the turn ends with its Sync. */
  async #run(batch: Buffer[], isHalfDone: boolean): Promise<Buffer> {
    const { session, turns } = this.#seat;
    this.#endTurn ??= await turns.take();
    const answer = await session.run(batch);
    if (!session.isInTransaction && !isHalfDone) this.#giveTurn();
    return answer;
  }

  #giveTurn(): void {
    this.#endTurn?.();
    this.#endTurn = undefined;
  }

  /** Leaves nothing of the client in the engine. */
  async #leave(): Promise<void> {
    clearTimeout(this.#idle);
    const closes = this.#names.toCloseMessages();
    if (!this.#endTurn && closes.length === 0) return;
    this.#endTurn ??= await this.#seat.turns.take();
    try {
      await this.#seat.session.rollback();
      await this.#seat.session.run(closes);
    } finally {
      this.#giveTurn();
    }
  }

  #expire(): void {
    this.#refuse(
      "25P03",
      "The transaction was idle for too long and was rolled back: everybody else was waiting for it.",
    );
    this.#socket.destroySoon();
  }

  #part(): false {
    this.#refuse("57P01", "The embedded database is shutting down.");
    this.#socket.destroySoon();
    return false;
  }

  #refuse(code: string, words: string): false {
    this.#answer(toErrorResponse("FATAL", code, words));
    return false;
  }

  #answer(bytes: Buffer): true {
    if (this.#socket.writable && bytes.length > 0) this.#socket.write(bytes);
    return true;
  }
}

/** Resolves when the client has taken what was sent to it, or is gone. */
async function drained(socket: Socket): Promise<void> {
  const either = new AbortController();
  const { signal } = either;
  await Promise.race([once(socket, "drain", { signal }), once(socket, "close", { signal })]).finally(() =>
    either.abort(),
  );
}
