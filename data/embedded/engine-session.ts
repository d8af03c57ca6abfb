import type { Engine } from "./engine";
import { toMessage } from "./wire-messages";

/** PostgreSQL ended in the middle of something: the session is gone, and with it whatever was not committed. */
export class EngineStopped extends Error {}

/**
 * The one session of the engine, in wire messages; callers take turns. Nothing in one process outlives a fatal error of
 * PostgreSQL (a disk that is full when it needs a new log file, for one), so the batch after it opens the engine anew,
 * which recovers what was committed.
 */
export class EngineSession {
  readonly #open: () => Promise<Engine>;
  #engine: Engine | undefined;

  /** @param open opens the engine again after it ended */
  constructor(engine: Engine, open: () => Promise<Engine>) {
    this.#engine = engine;
    this.#open = open;
  }

  /**
   * Runs messages and returns what PostgreSQL answers. They are given to the engine one by one: had one ended it, the engine
   * would hang over the next.
   * @throws EngineStopped
   */
  async run(messages: readonly Buffer[]): Promise<Buffer> {
    const answers: Buffer[] = [];
    try {
      const engine = await this.#running();
      for (const message of messages) await engine.run(message, (bytes) => answers.push(bytes));
    } catch (error) {
      this.#engine = undefined;
      throw new EngineStopped(error instanceof Error ? error.message : String(error), { cause: error });
    }
    return Buffer.concat(answers);
  }

  get isInTransaction(): boolean {
    return this.#engine?.isInTransaction ?? false;
  }

  /** Ends a statement that was left half done, and an open transaction without its changes. */
  async rollback(): Promise<void> {
    if (this.#engine) await this.run([toMessage("S")]);
    if (this.isInTransaction) await this.run([toMessage("Q", "ROLLBACK")]);
  }

  /** Writes everything to the files, so that the next start has nothing to recover. Works while the process exits, too. */
  checkpointNow(): void {
    this.#engine?.checkpointNow();
  }

  async close(): Promise<void> {
    const engine = this.#engine;
    this.#engine = undefined;
    engine?.checkpointNow();
    await engine?.close();
  }

  async #running(): Promise<Engine> {
    this.#engine ??= await this.#open();
    return this.#engine;
  }
}
