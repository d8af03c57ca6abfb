import { database } from "./client";
import { toDataError, Unavailable } from "./errors";
import { listMigrations, ourMigrations } from "./migrations/migration-folder";

const stopping = globalThis as { panmunjomStopping?: boolean };

/** From now on this process asks for no new requests. */
export function beginToStop(): void {
  stopping.panmunjomStopping = true;
}

/** Why no requests should come to this process, in words; null when they may. */
export async function readinessOf(): Promise<string | null> {
  if (stopping.panmunjomStopping) return "This process is stopping.";
  try {
    const db = await database();
    const rows = await db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map(({ name }) => name));
    const missing = listMigrations(ourMigrations).filter(({ name }) => !applied.has(name));
    return missing.length === 0 ? null : `The database lacks ${missing.map(({ name }) => name).join(", ")}.`;
  } catch (cause) {
    const error = toDataError(cause);
    return error instanceof Unavailable ? error.message : "The database cannot be used.";
  }
}
