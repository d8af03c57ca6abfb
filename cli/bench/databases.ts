import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type OpenDatabase, openDatabase } from "#data/client";
import { fillEvents } from "#data/fill";
import { deployMigrations } from "#data/migrations/deploy";
import { startServer, type TestServer } from "#data/testing/postgres-server";
import { runOn, withDatabase } from "#data/testing/server-databases";
import type { Progress } from "../setup/progress.js";
import type { Engine } from "./figures";

/** Everything that the bench keeps between its runs; it may be removed at any time. */
export const benchFolder = join(tmpdir(), "panmunjom-bench");

/** The embedded engine is for up to so many events. */
export const mostEmbedded = 100_000;

/** The settings that a server of a few gigabytes gets; what it wrote outlives the server, but not the machine's fall. */
const settings = ["shared_buffers=2GB", "effective_cache_size=6GB", "random_page_cost=1.1", "max_wal_size=8GB"];

/** How the site and the bench reach a database of synthetic events. */
export interface BenchDatabase {
  engine: Engine;
  events: number;
  /** environment variables that lead a process there */
  env: { DATABASE_URL: string; DATA_DIR: string };
  /** how long the fill took, where this run made it */
  filled: { events: number; seconds: number } | null;
}

/** The databases of all sizes, each filled when it is first asked for. */
export class BenchDatabases {
  readonly #progress: Progress;
  #server: TestServer | undefined;

  constructor(progress: Progress) {
    this.#progress = progress;
    mkdirSync(benchFolder, { recursive: true });
  }

  async get(engine: Engine, events: number): Promise<BenchDatabase> {
    const env = engine === "server" ? await this.#onServer(`bench_${events}`) : embeddedIn(`embedded-${events}`);
    const database = env.DATABASE_URL
      ? connect("server", { connectionString: env.DATABASE_URL, max: 4 })
      : await openDatabase({ dataDir: env.DATA_DIR });
    try {
      const filled = await this.#fill(database, engine, events);
      if (engine === "server") await this.#warm(database, events);
      return { engine, events, env, filled };
    } finally {
      await database.close();
    }
  }

  /** A folder of an embedded database of its own. */
  static embedded(name: string): BenchDatabase["env"] {
    return embeddedIn(name);
  }

  async close(): Promise<void> {
    await this.#server?.stop();
  }

  async #onServer(name: string): Promise<BenchDatabase["env"]> {
    this.#server ??= await startServer({ keepIn: join(benchFolder, "server"), settings });
    // It is there already from an earlier run.
    await runOn(this.#server.url, `CREATE DATABASE "${name}"`).catch(() => undefined);
    return { DATABASE_URL: withDatabase(this.#server.url, name), DATA_DIR: join(benchFolder, "unused") };
  }

  /**
   * Tidies a database, as a server does by itself in time, and reads it through once, as one that has been asked for some hours
   * has been: the work is measured, not the disk.
   */
  async #warm({ db }: OpenDatabase, events: number): Promise<void> {
    await this.#progress.run(`Reading ${events.toLocaleString("en")} events from the disk`, async () => {
      await db.$executeRaw`VACUUM`;
      await db.$executeRaw`CREATE EXTENSION IF NOT EXISTS pg_prewarm`;
      await db.$queryRaw`
        SELECT sum(pg_prewarm(oid::regclass, 'read')) FROM pg_class
        WHERE relkind IN ('r', 'i', 't') AND relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`;
    });
  }

  async #fill({ db, connection }: OpenDatabase, engine: Engine, events: number): Promise<BenchDatabase["filled"]> {
    await deployMigrations(connection);
    const missing = events - (await db.event.count());
    if (missing <= 0) return null;
    const started = performance.now();
    const title = `Filling ${events.toLocaleString("en")} events (${engine})`;
    await this.#progress.run(title, (onProgress) => fillEvents(db, { events: missing, onProgress }));
    return { events: missing, seconds: (performance.now() - started) / 1000 };
  }
}

function embeddedIn(name: string): BenchDatabase["env"] {
  return { DATABASE_URL: "", DATA_DIR: join(benchFolder, name) };
}
