import type { Prisma } from "#prisma/client";
import { type ContentRow, readContentRow } from "./event-content";
import { Stale } from "./stale";

/**
 * An event as it is, held until the transaction ends.
 * @throws Stale unless it is at the version that the editor knows
 */
export async function lockVersion(
  tx: Prisma.TransactionClient,
  id: string,
  version: number | null,
): Promise<ContentRow> {
  await tx.$queryRaw`SELECT 1 FROM "Event" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await readContentRow(tx, id);
  if (row.version !== version) throw new Stale(row.version);
  return row;
}
