import { visitEncodedRows } from "#core/timeline/row-set";
import { toShortParts } from "#core/timeline/short-parts";
import type { Database } from "#data/client";
import { inTransaction } from "#data/in-transaction";
import type { Prisma } from "#prisma/client";
import { removeReplaced } from "./replaced-blocks";
import type { StoredBlock } from "./stored-blocks";
import { takeTurn } from "./turn";
import { writeParts } from "./write-parts";

/**
 * Brings blocks up to what this program writes: those of a program of before lack the parts of words. Answers are right without
 * it, too. What others replaced long ago goes. One block a transaction, and nothing where another process is at it.
 */
export async function tendBlocks(db: Database, blocks: readonly StoredBlock[]): Promise<void> {
  const lacking = new Set(await listLacking(db));
  await inTransaction(db, async (tx) => ((await takeTurn(tx)) ? removeReplaced(tx) : 0));
  for (const { id, columns } of blocks)
    if (lacking.has(id) && !(await inTransaction(db, (tx) => addParts(tx, id, columns.size)))) return;
}

async function listLacking(db: Pick<Database, "$queryRaw">): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT b."id"::text AS id FROM "EventBlock" b WHERE b."replacedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "EventPart" p WHERE p."blockId" = b."id")`;
  return rows.map(({ id }) => id);
}

/** @returns whether it was this process's turn */
async function addParts(tx: Prisma.TransactionClient, id: string, size: number): Promise<boolean> {
  if (!(await takeTurn(tx))) return false;
  const lacking = await listLacking(tx);
  if (!lacking.includes(id)) return true;
  const [found] = await tx.$queryRaw<{ words: string }[]>`
    SELECT coalesce(json_agg(json_build_array("words", encode("positions", 'base64'))), '[]')::text AS words
    FROM "EventWord" WHERE "blockId" = ${id}::uuid`;
  await writeParts(tx, id, toShortParts(groupsOf(JSON.parse(found?.words ?? "[]")), size));
  return true;
}

function* groupsOf(words: readonly [words: string, positions: string][]) {
  for (const [group, positions] of words) {
    const rows: number[] = [];
    visitEncodedRows(new Uint8Array(Buffer.from(positions, "base64")), (row) => rows.push(row));
    yield { words: group.split(" "), rows };
  }
}
