import { rmSync } from "node:fs";
import type { PoolConfig } from "pg";
import { openCluster } from "./cluster";
import { EngineSession } from "./engine-session";
import type { HeldLock } from "./folder-lock";
import { atLastMoment } from "./last-moment";
import { connectionTo, makeSocketFolder, socketFolderOf, socketPath } from "./socket-folder";
import { startUpkeep } from "./upkeep";
import { WireServer } from "./wire-server";

/** A folder whose engine runs in this process. */
export interface HeldFolder {
  connection: PoolConfig;
  close(): Promise<void>;
}

/** Opens the engine of a folder whose lock this process has, and serves it to all who ask, until it is closed or the process exits. */
export async function holdFolder(folder: string, lock: HeldLock): Promise<HeldFolder> {
  const session = new EngineSession(await openCluster(folder), () => openCluster(folder));
  const server = await serve(session, socketFolderOf(folder));
  const connection = connectionTo(socketFolderOf(folder));
  const endUpkeep = startUpkeep(connection);
  const takeBack = atLastMoment(() => {
    try {
      session.checkpointNow();
    } finally {
      lock.release();
    }
  });
  let closed: Promise<void> | undefined;
  const close = async () => {
    await endUpkeep();
    await server.close();
    await session.close();
    takeBack();
    lock.release();
  };
  return { connection, close: () => (closed ??= close()) };
}

function serve(session: EngineSession, socketFolder: string): Promise<WireServer> {
  makeSocketFolder(socketFolder);
  // Whoever left a socket there is dead: the lock is ours.
  rmSync(socketPath(socketFolder), { force: true });
  return WireServer.listen(session, socketPath(socketFolder));
}
