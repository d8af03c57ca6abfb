import { PrismaPg } from "@prisma/adapter-pg";
import { Pool, type PoolConfig } from "pg";
import { PrismaClient } from "#prisma/client";
import { openEmbedded } from "./embedded/embedded";
import { env } from "./env";
import { planOnce } from "./planned-once";

/** The database as every function of this layer takes it. */
export type Database = PrismaClient;

/** An open database, to be closed by whoever opened it. */
export interface OpenDatabase {
  db: Database;
  engine: "embedded" | "server";
  /** the process that holds the embedded database, if it is another one than this */
  guestOf?: number;
  /** how `pg` reaches it: for what Prisma has no words for */
  connection: PoolConfig;
  close(): Promise<void>;
}

/** Where the database is; {@link env} says it for a process. */
export interface DatabasePlace {
  /** address of a server; undefined = the embedded database in `dataDir` */
  databaseUrl?: string | undefined;
  dataDir: string;
  /** a file with a database to serve a copy of from memory, where there is no server */
  snapshot?: string | undefined;
}

/** The embedded engine runs one statement at a time: more connections would only wait in line. */
const embeddedConnections = 5;
const serverConnections = 10;

/**
 * Opens the configured database, embedded or on a server. A server is first spoken to by the first query.
 * @throws Refused if the folder of the embedded database cannot be used
 */
export async function openDatabase(place: DatabasePlace = env()): Promise<OpenDatabase> {
  if (place.databaseUrl) return openServer(place.databaseUrl);
  return place.snapshot ? openCopy(place.snapshot) : openFolder(place.dataDir);
}

async function openCopy(snapshot: string): Promise<OpenDatabase> {
  // Only previews need it, and it loads the engine, which is large.
  const { openSnapshot } = await import("./embedded/snapshot");
  const memory = await openSnapshot(snapshot);
  const opened = connect("embedded", { ...memory.connection, max: embeddedConnections });
  const { previewPassword } = env();
  if (previewPassword) {
    const { addPreviewEditor } = await import("./desk/preview-editor");
    await addPreviewEditor(opened.db, previewPassword);
  }
  const close = async () => {
    await opened.close();
    await memory.close();
  };
  return { ...opened, close };
}

async function openFolder(dataDir: string): Promise<OpenDatabase> {
  const embedded = await openEmbedded(dataDir);
  const opened = connect("embedded", { ...embedded.connection, max: embeddedConnections });
  const close = async () => {
    await opened.close();
    await embedded.close();
  };
  return embedded.role === "guest" ? { ...opened, close, guestOf: embedded.holderPid } : { ...opened, close };
}

function openServer(url: string): OpenDatabase {
  return connect("server", { connectionString: url, max: serverConnections });
}

/** Gives Prisma a database that `pg` reaches. */
export function connect(engine: OpenDatabase["engine"], connection: PoolConfig): OpenDatabase {
  const pool = new Pool({
    connectionTimeoutMillis: 10_000,
    ...connection,
    idleTimeoutMillis: 30_000,
    // Prisma's adapter sends instants without their zone: a server whose zone is another than UTC would store others.
    // A statement, unlike an option of the connection, gets through poolers.
    onConnect: async (client) => {
      // Our statements read few rows by many indexes. A server that takes its estimate of their cost for a reason to compile
      // them spends a multiple of the time on that.
      await client.query(engine === "server" ? "SET TIME ZONE 'UTC'; SET jit = off" : "SET TIME ZONE 'UTC'");
    },
  });
  // The server may cut a connection while nothing is asked of it; the next query gets another one.
  pool.on("error", () => undefined);
  // The embedded engine has one session for all connections, so that their names would meet.
  if (engine === "server") planOnce(pool);
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: true }) });
  return { db, engine, connection, close: () => db.$disconnect() };
}

/** Survives the reloading of modules that `next dev` does: a second engine in one process would be one too many. */
const shared = globalThis as { panmunjomDatabase?: Promise<OpenDatabase> };

/** The database of the web app, opened when it is first asked for. */
export async function database(): Promise<Database> {
  shared.panmunjomDatabase ??= openDatabase().catch((error: unknown) => {
    shared.panmunjomDatabase = undefined;
    throw error;
  });
  return (await shared.panmunjomDatabase).db;
}

/** Whether the database of the web app answers now. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await (await database()).$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
