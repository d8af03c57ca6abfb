import type { Prisma } from "#prisma/client";

/** Only one process writes blocks; the key is any number that nothing else in the database locks. */
const refreshLock = 20180612;

/** Whether nobody else writes blocks; then nobody else does until the transaction ends. */
export async function takeTurn(tx: Prisma.TransactionClient): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${refreshLock}) AS taken`;
  return lock?.taken ?? false;
}

/** Waits until nobody else writes blocks, which is for one block at most. */
export async function waitForTurn(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${refreshLock})`;
}
