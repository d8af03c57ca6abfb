import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";

/** A long load may take minutes on a slow disk; a short one is not held up by it. */
const limits = { maxWait: 60_000, timeout: 600_000 };

/** Runs `work` in one transaction. With `isRehearsal` all of it is taken back at the end, and only what it gave remains. */
export async function inTransaction<T>(
  db: Database,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  isRehearsal = false,
): Promise<T> {
  if (!isRehearsal) return db.$transaction(work, limits);
  const rehearsal = new Rehearsal<T>();
  try {
    await db.$transaction(async (tx) => rehearsal.end(await work(tx)), limits);
  } catch (error) {
    if (error !== rehearsal) throw error;
  }
  return rehearsal.result as T;
}

/** Thrown to roll back; it carries the result out. */
class Rehearsal<T> extends Error {
  result: T | undefined;

  end(result: T): never {
    this.result = result;
    throw this;
  }
}
