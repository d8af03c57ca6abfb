import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { openInMemory } from "../embedded/in-memory";
import { EngineConnection } from "./engine-connection";

/** An empty database in memory on which the engine tries migrations. No right to create databases on a server is needed. */
export class Shadow {
  #opened: Promise<{ connection: EngineConnection; close(): Promise<void> }> | undefined;

  /** Opens the database when it is first needed. */
  async connect(): Promise<SqlDriverAdapter> {
    this.#opened ??= open();
    return (await this.#opened).connection.connect();
  }

  async close(): Promise<void> {
    await (await this.#opened)?.close();
  }
}

/** An empty database, as a file: a copy of it is there much sooner than another one is made. */
let empty: Blob | undefined;

async function open() {
  const memory = await openInMemory(empty);
  empty ??= await memory.dump();
  const connection = new EngineConnection(memory.connection);
  const close = async () => {
    await connection.close();
    await memory.close();
  };
  return { connection, close };
}
