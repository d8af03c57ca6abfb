import { inflateRawSync } from "node:zlib";
import { type Columns, decodeColumns } from "#core/timeline/columns";
import type { Database } from "#data/client";

/** A stored block never changes: what was read once is read for good. */
export interface StoredBlock {
  id: string;
  columns: Columns;
}

/** Rows of this many blocks take about 120 MB. */
const keptBlocks = 512;

const caches = new WeakMap<Database, Map<string, StoredBlock>>();

/**
 * The blocks of these ids, in their order; null where one is gone, because others have taken its place long ago.
 * @param tx what reads them; what was read is remembered for `db`
 */
export async function readBlocks(
  db: Database,
  tx: Pick<Database, "eventBlock">,
  ids: readonly string[],
): Promise<StoredBlock[] | null> {
  const cache = caches.get(db) ?? new Map<string, StoredBlock>();
  caches.set(db, cache);
  const missing = ids.filter((id) => !cache.has(id));
  const found = new Map<string, StoredBlock>();
  for (const { id, columns } of missing.length > 0 ? await fetchBlocks(tx, missing) : [])
    found.set(id, { id, columns: decodeColumns(inflateRawSync(columns)) });
  const blocks = ids.map((id) => cache.get(id) ?? found.get(id));
  remember(cache, blocks);
  return blocks.every((block) => block !== undefined) ? (blocks as StoredBlock[]) : null;
}

function fetchBlocks(tx: Pick<Database, "eventBlock">, ids: string[]) {
  return tx.eventBlock.findMany({ where: { id: { in: ids } }, select: { id: true, columns: true } });
}

/** Blocks that were asked for last stay longest. */
function remember(cache: Map<string, StoredBlock>, blocks: readonly (StoredBlock | undefined)[]): void {
  for (const block of blocks) {
    if (!block) continue;
    cache.delete(block.id);
    cache.set(block.id, block);
  }
  for (const id of cache.keys()) {
    if (cache.size <= Math.max(keptBlocks, blocks.length)) break;
    cache.delete(id);
  }
}
