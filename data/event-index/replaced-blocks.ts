import type { Prisma } from "#prisma/client";

/** Who reads from a block has done so long before it is removed. */
const keptSeconds = 120;

/** Removes the blocks that were replaced so long ago that nobody reads them any more. */
export function removeReplaced(tx: Pick<Prisma.TransactionClient, "$executeRaw">): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "EventBlock" WHERE "replacedAt" < now() - make_interval(secs => ${keptSeconds})`;
}
