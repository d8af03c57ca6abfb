import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type DatabasePlace, type OpenDatabase, openDatabase } from "#data/client";
import { toDataError, Unavailable } from "#data/errors";
import { deployMigrations } from "#data/migrations/deploy";
import { seedIfEmpty } from "#data/seed";
import { startServer, type TestServer } from "#data/testing/postgres-server";
import { runOn, withDatabase } from "#data/testing/server-databases";
import type { Outcome } from "./outcome";
import { canMakeDisks, SmallDisk } from "./small-disk";
import { findHalves, findLost } from "./whole";
import { publishOne } from "./works";

interface Rounds {
  rounds: number;
  onRound: (round: number) => void;
}

/**
 * Fills the disk of a database that is written to, and makes room again, round by round: what was committed stays, what is not
 * committed is told, and writing goes on.
 */
export async function fillDisk(engine: OpenDatabase["engine"], { rounds, onRound }: Rounds): Promise<Outcome> {
  const whose = engine === "server" ? "a server" : "the embedded engine";
  const outcome = {
    fault: `the disk of ${whose} is full`,
    rounds: `${rounds} rounds`,
    lost: 0,
    problems: [],
    measured: "",
  };
  if (!canMakeDisks) return { ...outcome, rounds: "none", measured: "needs root, to make a disk" };
  const writer = new Writer(engine);
  try {
    await writer.start();
    for (let round = 0; round < rounds; round++) {
      onRound(round);
      await writer.loseDiskOnce();
    }
    return { ...outcome, ...writer.result() };
  } finally {
    await writer.end();
  }
}

/** Publishes one event after the other into a database whose disk comes and goes. */
class Writer {
  readonly #disk = new SmallDisk();
  readonly #host: DatabaseHost;
  readonly #published: number[] = [];
  readonly #told = new Set<string>();
  readonly #problems: string[] = [];
  #lost = 0;
  #number = 1;

  constructor(engine: OpenDatabase["engine"]) {
    this.#host = new DatabaseHost(engine, this.#disk.folder);
  }

  async start(): Promise<void> {
    await this.#disk.mount();
    await this.#host.start();
  }

  async loseDiskOnce(): Promise<void> {
    await this.#disk.fill();
    for (let tries = 0; tries < 400; tries++) {
      const refusal = await this.#publish();
      if (refusal === null) continue;
      if (!(refusal instanceof Unavailable)) this.#problems.push(`a writer was told: ${String(refusal).slice(0, 200)}`);
      this.#told.add(refusal instanceof Error ? refusal.message : String(refusal));
      break;
    }
    this.#disk.makeRoom();
    await this.#host.comeBack();
    const refusal = await this.#publish();
    if (refusal !== null) this.#problems.push(`with the disk back: ${String(refusal).slice(0, 200)}`);
    this.#problems.push(...(await findHalves(this.#host.database)));
    this.#lost += (await findLost(this.#host.database, "publish", this.#published)).length;
  }

  result(): Pick<Outcome, "lost" | "problems" | "measured"> {
    const problems = this.#told.size === 0 ? [...this.#problems, "no writer met the disk"] : this.#problems;
    const measured = `${this.#published.length} commits, ${this.#host.restarts} restarts; told: ${[...this.#told].slice(0, 2).join(" / ")}`;
    return { lost: this.#lost, problems, measured };
  }

  async end(): Promise<void> {
    await this.#host.stop();
    await this.#disk.remove();
  }

  /** Null when the next event was published, else why not. */
  async #publish(): Promise<unknown> {
    const number = this.#number++;
    const refusal = await tryTo(() => publishOne(this.#host.database, number));
    if (refusal === null) this.#published.push(number);
    return refusal;
  }
}

async function tryTo(work: () => Promise<void>): Promise<unknown> {
  try {
    await work();
    return null;
  } catch (error) {
    return toDataError(error);
  }
}

/** A database on a disk, which may have to be opened again when the disk was away. */
class DatabaseHost {
  restarts = 0;
  readonly #engine: OpenDatabase["engine"];
  readonly #folder: string;
  #server: TestServer | undefined;
  #database: OpenDatabase | undefined;

  constructor(engine: OpenDatabase["engine"], folder: string) {
    this.#engine = engine;
    this.#folder = join(folder, "database");
  }

  get database(): OpenDatabase {
    if (!this.#database) throw new Error("The database is not open.");
    return this.#database;
  }

  async start(): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    await this.#open();
    await deployMigrations(this.database.connection);
    await seedIfEmpty(this.database.db);
  }

  /** Goes on where the database does, and starts it anew where it ended. */
  async comeBack(): Promise<void> {
    if (await this.#answers()) return;
    this.restarts++;
    await this.stop();
    await this.#open();
  }

  async stop(): Promise<void> {
    await this.#database?.close().catch(() => undefined);
    await this.#server?.stop().catch(() => undefined);
    this.#database = undefined;
    this.#server = undefined;
  }

  async #answers(): Promise<boolean> {
    for (let tries = 0; tries < 20; tries++) {
      if ((await tryTo(async () => void (await this.database.db.event.count()))) === null) return true;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return false;
  }

  async #open(): Promise<void> {
    this.#database = await openDatabase(await this.#place());
  }

  async #place(): Promise<DatabasePlace> {
    if (this.#engine === "embedded") return { dataDir: this.#folder };
    this.#server = await startServer({ keepIn: this.#folder, settings: ["fsync=on", "max_wal_size=64MB"] });
    await runOn(this.#server.url, "CREATE DATABASE site").catch(() => undefined);
    return { databaseUrl: withDatabase(this.#server.url, "site"), dataDir: "" };
  }
}
