import { addDays } from "#core/dates/calendar";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { countRowsByDay } from "./index-rows";
import { readBlocks } from "./stored-blocks";

/** Days that are to be written anew, and the block that holds them now; null = open. */
export interface Span {
  firstDay: string | null;
  lastDay: string | null;
  block: string;
}

/** With more changed events than this, looking for their blocks costs more than writing all blocks. */
const mostChanges = 20_000;

/** The same events may have changed again and again. */
const mostNotes = 200_000;

/** Noted changes that are to be put into blocks. */
export interface Changes {
  /** of the notes, whole numbers as texts */
  notes: string[];
  /** short numbers of the events, each once */
  seqs: number[];
}

/**
 * The changes that are committed by now. Whatever a block is made of is read after this: a change that is not among them is either
 * read all the same or waits, and in the second case it is never believed what a block says of its event.
 */
export async function listChanges(tx: Prisma.TransactionClient): Promise<Changes | "many" | "none"> {
  const [counted] = await tx.$queryRaw<{ notes: number; events: number }[]>`
    SELECT count(*)::int AS notes, count(DISTINCT "seq")::int AS events FROM "EventChange"`;
  if (!counted || counted.notes === 0) return "none";
  if (counted.events > mostChanges || counted.notes > mostNotes) return "many";
  const [listed] = await tx.$queryRaw<{ notes: string; seqs: string }[]>`
    SELECT coalesce(json_agg("id"::text), '[]')::text AS notes, coalesce(json_agg(DISTINCT "seq"), '[]')::text AS seqs
    FROM "EventChange"`;
  return { notes: JSON.parse(listed?.notes ?? "[]"), seqs: JSON.parse(listed?.seqs ?? "[]") };
}

/** Takes notes away, as the blocks say it now; null = all that are there. */
export async function dropNotes(tx: Prisma.TransactionClient, notes: readonly string[] | null): Promise<void> {
  if (notes === null) await tx.$executeRaw`DELETE FROM "EventChange"`;
  else await tx.$executeRaw`DELETE FROM "EventChange" WHERE "id" = ANY(${notes}::text[]::bigint[])`;
}

/** Of all days those of the blocks in which changed events are or belong; together blocks cover all days. Null = there are none. */
export async function spansOf(
  db: Database,
  tx: Prisma.TransactionClient,
  seqs: readonly number[],
): Promise<Span[] | null> {
  const blocks = await tx.eventBlock.findMany({
    where: { replacedAt: null },
    orderBy: { firstDay: "asc" },
    select: { id: true, firstDay: true },
  });
  const stored = await readBlocks(
    db,
    tx,
    blocks.map(({ id }) => id),
  );
  if (!stored || blocks.length === 0) return null;
  const days = (await countRowsByDay(tx, { seqs })).map(({ day }) => day);
  const now = new Set(seqs);
  return stored.flatMap(({ id, columns }, index) => {
    const span = {
      firstDay: index === 0 ? null : fromDate((blocks[index] as { firstDay: Date }).firstDay),
      lastDay: endBefore(blocks[index + 1]),
    };
    const isTouched = days.some((day) => lies(day, span)) || columns.seq.some((seq) => now.has(seq));
    return isTouched ? [{ ...span, block: id }] : [];
  });
}

function endBefore(next: { firstDay: Date } | undefined): string | null {
  return next ? addDays(fromDate(next.firstDay), -1) : null;
}

function lies(day: string, { firstDay, lastDay }: { firstDay: string | null; lastDay: string | null }): boolean {
  return (firstDay === null || day >= firstDay) && (lastDay === null || day <= lastDay);
}
