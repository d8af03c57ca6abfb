import type { PGlite } from "@electric-sql/pglite";
import { toMessage } from "./wire-messages";

/** The engine stopped in the middle of something: the session is gone, and with it whatever was not committed. */
export class EngineStopped extends Error {}

/**
 * The one session that PGlite has, in wire messages. Callers take turns: it runs one batch of messages at a time, to its end.
 * PostgreSQL in one process cannot outlive a fatal error (a full disk while it writes its log, for one). As PGlite would then
 * hang at the next call, a stopped engine is never called again: the next batch opens the folder anew, which recovers it.
 */
export class EngineSession {
  readonly #open: () => Promise<PGlite>;
  #engine: PGlite | undefined;

  constructor(engine: PGlite, open: () => Promise<PGlite>) {
    this.#engine = engine;
    this.#open = open;
  }

  /**
   * Runs a batch of messages and hands on what PostgreSQL answers; the bytes are the callee's to keep.
   * @returns whether a transaction is open afterwards
   * @throws EngineStopped
   */
  async run(messages: Buffer, onAnswer: (bytes: Buffer) => void): Promise<boolean> {
    const engine = await this.#running();
    try {
      // The bytes lie in the engine's own memory, which it uses again.
      const onRawData = (bytes: Uint8Array) => onAnswer(Buffer.from(bytes));
      await engine.runExclusive(() => engine.execProtocolRawStream(messages, { onRawData }));
      return engine.isInTransaction();
    } catch (error) {
      this.#engine = undefined;
      throw new EngineStopped("The embedded PostgreSQL stopped.", { cause: error });
    }
  }

  /** Runs SQL of our own between the batches of others. */
  async query(sql: string): Promise<void> {
    await this.run(toMessage("Q", sql), () => undefined);
  }

  /** Ends an open transaction without its changes. */
  async rollback(): Promise<void> {
    if (this.#engine?.isInTransaction()) await this.query("ROLLBACK");
  }

  /** Writes everything to the files, so that the next start has nothing to recover. Works while the process exits, too. */
  checkpointNow(): void {
    try {
      this.#engine?.execProtocolRawSync(toMessage("Q", "ROLLBACK; CHECKPOINT"));
    } catch {
      this.#engine = undefined;
    }
  }

  async close(): Promise<void> {
    this.checkpointNow();
    const engine = this.#engine;
    this.#engine = undefined;
    await engine?.close();
  }

  async #running(): Promise<PGlite> {
    this.#engine ??= await this.#open();
    return this.#engine;
  }
}
