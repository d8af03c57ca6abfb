import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { DurableFs, durableSettings } from "./durable-fs";
import { toMessage } from "./wire-messages";

/** The major version of PostgreSQL that PGlite is built from: the format of its folder. */
export const engineMajor = "18";

const extensions = { pg_trgm, unaccent };

/** PGlite's exit code for a PostgreSQL error that it handles itself: the statement failed, the engine goes on. */
const handledError = 100;

/** PostgreSQL in this process. It runs one message at a time, each to its end in one call. */
export class Engine {
  readonly #database: PGlite;
  readonly #said: Said;
  #death: unknown;

  private constructor(database: PGlite, said: Said) {
    this.#database = database;
    this.#said = said;
    this.#watch();
  }

  /** Opens the cluster in a folder that nobody else has open, and makes one if the folder is empty. */
  static openFolder(folder: string): Promise<Engine> {
    const durable = PGlite.defaultStartParams.filter((setting) => setting !== "-F");
    return Engine.#open({ fs: new DurableFs(folder), startParams: [...durable, ...durableSettings] });
  }

  /** Makes a cluster that lives and dies with this process: a copy of `dump` if one is given, else empty. */
  static openMemory(dump?: Blob): Promise<Engine> {
    return Engine.#open(dump ? { loadDataDir: dump } : {});
  }

  static async #open(options: PGliteOptions): Promise<Engine> {
    const said = new Said();
    const listeners = { onStdout: said.listen, onStderr: said.listen };
    try {
      return new Engine(await PGlite.create({ ...options, ...listeners, extensions }), said);
    } catch (error) {
      throw said.toError(error);
    }
  }

  get isInTransaction(): boolean {
    return this.#database.isInTransaction();
  }

  /**
   * Runs one wire message and hands on what PostgreSQL answers.
   * @throws when PostgreSQL ended for good. The engine must not be called again: it would hang, waiting for its own locks
   */
  async run(message: Buffer, onAnswer: (bytes: Buffer) => void): Promise<void> {
    // The bytes lie in the engine's own memory, which it uses again.
    const onRawData = (bytes: Uint8Array) => onAnswer(Buffer.from(bytes));
    try {
      await this.#database.runExclusive(() => this.#database.execProtocolRawStream(message, { onRawData }));
    } catch (error) {
      this.#death ??= error;
    }
    if (this.#death) throw this.#said.toError(this.#death);
  }

  /** Gives up what is not committed and writes the rest to the files, at once: also while the process exits. */
  checkpointNow(): void {
    this.#database.execProtocolRawSync(toMessage("Q", "ROLLBACK"));
    this.#database.execProtocolRawSync(toMessage("Q", "CHECKPOINT"));
  }

  /** The cluster as one file. */
  dump(): Promise<Blob> {
    return this.#database.dumpDataDir("none");
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  /** PGlite swallows whatever ends PostgreSQL while it runs a message. */
  #watch(): void {
    const module = this.#database.Module;
    const runOnce = module._PostgresMainLoopOnce;
    module._PostgresMainLoopOnce = () => {
      try {
        runOnce();
      } catch (error) {
        if ((error as { status?: number }).status !== handledError) this.#death ??= error;
        throw error;
      }
    };
  }
}

/** What PostgreSQL prints, which PGlite keeps to itself. */
class Said {
  readonly #lines: string[] = [];

  readonly listen = (line: string): boolean => {
    this.#lines.push(line.trim());
    if (this.#lines.length > 50) this.#lines.shift();
    return false;
  };

  /** An error with PostgreSQL's own reason, if it gave one. */
  toError(cause: unknown): Error {
    const last = this.#lines.findLast((line) => /\b(PANIC|FATAL):/.test(line)) ?? this.#lines.at(-1);
    const reason = last?.replace(/^.*\b(PANIC|FATAL):\s*/, "");
    return new Error(reason || "The embedded PostgreSQL ended for a reason that it did not give.", { cause });
  }
}
