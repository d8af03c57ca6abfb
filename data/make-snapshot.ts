import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { connect } from "./client";
import { openInMemory } from "./embedded/in-memory";
import { deployMigrations } from "./migrations/deploy";
import { seedIfEmpty } from "./seed";
import type { OnProgress } from "./write-batch";

/**
 * Writes a database with the seeds to a file from which previews serve it (embedded/snapshot.ts).
 * @returns the bytes of the file
 */
export async function makeSnapshot(path: string, onProgress: OnProgress = () => {}): Promise<number> {
  const memory = await openInMemory();
  try {
    await deployMigrations(memory.connection);
    const { db, close } = connect("embedded", memory.connection);
    await seedIfEmpty(db, { onProgress });
    // The copies have nobody who counts the tables, and nothing to recover.
    await db.$executeRaw`VACUUM (FREEZE, ANALYZE)`;
    await db.$executeRaw`CHECKPOINT`;
    await close();
    const packed = gzipSync(Buffer.from(await (await memory.dump()).arrayBuffer()));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.part`, packed);
    renameSync(`${path}.part`, path);
    return packed.length;
  } finally {
    await memory.close();
  }
}
