import { deflateRawSync } from "node:zlib";
import { toBlock } from "#core/timeline/block";
import { encodeColumns } from "#core/timeline/columns";
import { newId } from "#data/new-id";
import type { Prisma } from "#prisma/client";
import { listFindable, listRows } from "./index-rows";
import { toHex, writeParts } from "./write-parts";

/** The days of a block, both included. */
export interface BlockDays {
  firstDay: string;
  lastDay: string;
}

/**
 * Writes the block of some days. One that is replaced at a time to come, `replacedIn` an interval of PostgreSQL or "infinity", is in no use until
 * that is taken from it. @returns its id; null = there was nothing to write
 */
export async function writeBlock(
  tx: Prisma.TransactionClient,
  days: BlockDays,
  { replacedIn }: { replacedIn: string | null },
): Promise<string | null> {
  const rows = await listRows(tx, days);
  if (rows.length === 0) return null;
  const seqs = [...new Set(rows.map(({ seq }) => seq))];
  const { columns, words, pairs, terms, parts } = toBlock(rows, await listFindable(tx, seqs));
  const id = newId();
  await tx.$executeRaw`
    INSERT INTO "EventBlock" ("id", "firstDay", "lastDay", "columns", "replacedAt")
    VALUES (${id}::uuid, ${days.firstDay}::date, ${days.lastDay}::date, ${deflateRawSync(encodeColumns(columns))},
      CASE WHEN ${replacedIn} = 'infinity' THEN 'infinity' ELSE now() + ${replacedIn}::interval END)`;
  await tx.$executeRaw`
    INSERT INTO "EventWord" ("blockId", "number", "words", "positions")
    SELECT ${id}::uuid, n, w, decode(p, 'hex')
    FROM unnest(${words.map(({ words }) => words)}::text[], ${words.map(({ positions }) => toHex(positions))}::text[])
      WITH ORDINALITY AS u(w, p, n)`;
  await tx.$executeRaw`
    INSERT INTO "EventPair" ("blockId", "number", "pairs", "positions")
    SELECT ${id}::uuid, n, string_to_array(w, ' '), decode(p, 'hex')
    FROM unnest(${pairs.map(({ pairs: group }) => group.join(" "))}::text[], ${pairs.map(({ positions }) => toHex(positions))}::text[])
      WITH ORDINALITY AS u(w, p, n)`;
  await tx.$executeRaw`
    INSERT INTO "EventTerm" ("blockId", "kind", "term", "positions")
    SELECT ${id}::uuid, k::"TermKind", t, decode(p, 'hex')
    FROM unnest(${terms.map(({ kind }) => kind)}::text[], ${terms.map(({ term }) => term)}::text[],
      ${terms.map(({ positions }) => toHex(positions))}::text[]) AS u(k, t, p)`;
  await writeParts(tx, id, parts);
  return id;
}
