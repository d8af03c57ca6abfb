import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PoolConfig } from "pg";
import { Engine } from "./engine";
import { EngineSession } from "./engine-session";
import { connectionTo, socketPath } from "./socket-folder";
import { WireServer } from "./wire-server";

/** A database that is gone when it is closed: for tests, and to try migrations on. */
export interface InMemory {
  /** how `pg` reaches it, while this process runs */
  connection: PoolConfig;
  /** The whole database as a file from which {@link openInMemory} makes another. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

/** Opens an empty database in memory, or a copy of a dumped one; everything reaches it as it would reach one in a folder. */
export async function openInMemory(dump?: Blob): Promise<InMemory> {
  const engine = await Engine.openMemory(dump);
  const session = new EngineSession(engine, () =>
    Promise.reject(new Error("A database in memory cannot be opened again.")),
  );
  const folder = mkdtempSync(join(tmpdir(), "panmunjom-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const server = await WireServer.listen(session, socketPath(folder));
  const close = async () => {
    await server.close();
    await session.close();
    process.off("exit", remove);
    remove();
  };
  return { connection: connectionTo(folder), dump: () => engine.dump(), close };
}
