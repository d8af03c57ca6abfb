import { deflateRawSync } from "node:zlib";
import { addDays } from "#core/dates/calendar";
import { divideDays, toBlock } from "#core/timeline/block";
import { encodeColumns } from "#core/timeline/columns";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { inTransaction } from "#data/in-transaction";
import { newId } from "#data/new-id";
import type { OnProgress } from "#data/write-batch";
import type { Prisma } from "#prisma/client";
import { countRowsByDay, listFindable, listRows, type RowChoice } from "./index-rows";
import { readBlocks } from "./stored-blocks";
import { toHex, writeParts } from "./write-parts";

/** Only one process writes blocks; the key is any number that nothing else in the database locks. */
const refreshLock = 20180612;

/** With more changed events than this, looking for their blocks costs more than writing all blocks. */
const mostChanges = 20_000;

/** Who reads from a block has done so long before it is removed. */
const keptSeconds = 120;

/**
 * Puts the events that changed into blocks. Answers are right without it, too, but slower with every event that waits. It
 * does nothing where another process is at it. Events that change meanwhile wait for the next time.
 * @returns whether this process did it
 */
export async function refreshIndex(db: Database, onProgress: OnProgress = () => {}): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await takeTurn(tx))) return false;
    const changed = await takeChanges(tx);
    if (changed === "none") return true;
    const spans = await spansOf(db, tx, changed);
    await writeSpans(tx, spans, onProgress);
    await removeReplaced(tx);
    return true;
  });
}

/** Whether nobody else writes blocks; then nobody else does until the transaction ends. */
export async function takeTurn(tx: Prisma.TransactionClient): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${refreshLock}) AS taken`;
  return lock?.taken ?? false;
}

/** Removes the blocks that were replaced so long ago that nobody reads them any more. */
export function removeReplaced(tx: Prisma.TransactionClient): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "EventBlock" WHERE "replacedAt" < now() - make_interval(secs => ${keptSeconds})`;
}

/**
 * Takes the changes that are committed by now. Whatever a block is made of is read after this: a change that is not among
 * them is either read all the same or waits, and in the second case it is never believed what a block says of its event.
 */
async function takeChanges(tx: Prisma.TransactionClient): Promise<number[] | "many" | "none"> {
  const [taken] = await tx.$queryRaw<{ n: number; seqs: number[] | null }[]>`
    WITH gone AS (DELETE FROM "EventChange" RETURNING "seq")
    SELECT count(DISTINCT "seq")::int AS n,
      CASE WHEN count(DISTINCT "seq") <= ${mostChanges} THEN array_agg(DISTINCT "seq") END AS seqs
    FROM gone`;
  if (!taken || taken.n === 0) return "none";
  return taken.seqs ?? "many";
}

/** Days that are to be written anew, and the blocks that hold them now. */
interface Span {
  firstDay: string | null;
  lastDay: string | null;
  blocks: string[];
}

/** Of all days those of the blocks in which changed events are or belong; together blocks cover all days. */
async function spansOf(db: Database, tx: Prisma.TransactionClient, changed: number[] | "many"): Promise<Span[]> {
  const blocks = await tx.eventBlock.findMany({
    where: { replacedAt: null },
    orderBy: { firstDay: "asc" },
    select: { id: true, firstDay: true },
  });
  const stored =
    changed === "many"
      ? []
      : await readBlocks(
          db,
          tx,
          blocks.map(({ id }) => id),
        );
  if (changed === "many" || !stored || blocks.length === 0)
    return [{ firstDay: null, lastDay: null, blocks: blocks.map(({ id }) => id) }];
  const days = (await countRowsByDay(tx, { seqs: changed })).map(({ day }) => day);
  const now = new Set(changed);
  return stored.flatMap(({ id, columns }, index) => {
    const span = {
      firstDay: index === 0 ? null : fromDate((blocks[index] as { firstDay: Date }).firstDay),
      lastDay: endBefore(blocks[index + 1]),
    };
    const isTouched = days.some((day) => lies(day, span)) || columns.seq.some((seq) => now.has(seq));
    return isTouched ? [{ ...span, blocks: [id] }] : [];
  });
}

function endBefore(next: { firstDay: Date } | undefined): string | null {
  return next ? addDays(fromDate(next.firstDay), -1) : null;
}

function lies(day: string, { firstDay, lastDay }: { firstDay: string | null; lastDay: string | null }): boolean {
  return (firstDay === null || day >= firstDay) && (lastDay === null || day <= lastDay);
}

async function writeSpans(tx: Prisma.TransactionClient, spans: Span[], onProgress: OnProgress): Promise<void> {
  const parts: RowChoice[] = [];
  for (const span of spans) parts.push(...divideDays(await countRowsByDay(tx, span)));
  for (const [done, part] of parts.entries()) {
    onProgress(done / parts.length, "index");
    await writeBlock(tx, part as { firstDay: string; lastDay: string });
  }
  const ids = spans.flatMap(({ blocks }) => blocks);
  // The database's own clock, as in the comparison of refreshIndex.
  await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = now() WHERE "id" = ANY(${ids}::uuid[])`;
  onProgress(1);
}

async function writeBlock(tx: Prisma.TransactionClient, days: { firstDay: string; lastDay: string }): Promise<void> {
  const rows = await listRows(tx, days);
  if (rows.length === 0) return;
  const seqs = [...new Set(rows.map(({ seq }) => seq))];
  const { columns, words, pairs, terms, parts } = toBlock(rows, await listFindable(tx, seqs));
  const id = newId();
  await tx.$executeRaw`
    INSERT INTO "EventBlock" ("id", "firstDay", "lastDay", "columns")
    VALUES (${id}::uuid, ${days.firstDay}::date, ${days.lastDay}::date, ${deflateRawSync(encodeColumns(columns))})`;
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
}
