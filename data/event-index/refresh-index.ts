import { addDays } from "#core/dates/calendar";
import { blockSize, divideDays } from "#core/timeline/block";
import type { Database } from "#data/client";
import { fromDate } from "#data/day";
import { inTransaction } from "#data/in-transaction";
import type { OnProgress } from "#data/write-batch";
import type { Prisma } from "#prisma/client";
import { countRowsByDay } from "./index-rows";
import { countDrafts, Rebuild } from "./rebuild";
import { readBlocks } from "./stored-blocks";
import { writeBlock } from "./write-block";

/** Only one process writes blocks; the key is any number that nothing else in the database locks. */
const refreshLock = 20180612;

/** With more changed events than this, looking for their blocks costs more than writing all blocks. */
const mostChanges = 20_000;

/** Who reads from a block has done so long before it is removed. */
const keptSeconds = 120;

/** How blocks are written; what is not said is as in daily use. */
export interface RefreshOptions {
  /** all blocks, whatever has changed */
  isAnew?: boolean;
  rowsPerBlock?: number;
}

/**
 * Puts the events that changed into blocks. Answers are right without it, too, but slower with every event that waits. It
 * does nothing where another process is at it. Events that change meanwhile wait for the next time. Where very many changed, all
 * blocks are written anew, each in a transaction of its own: whoever reads goes on with the old ones until all are there, and
 * what a process leaves that is stopped meanwhile, the next one goes on with.
 * @returns whether this process did it
 */
export async function refreshIndex(
  db: Database,
  onProgress: OnProgress = () => {},
  options: RefreshOptions = {},
): Promise<boolean> {
  const rebuild = new Rebuild(options.rowsPerBlock ?? blockSize, onProgress);
  for (let isAnew = options.isAnew ?? false; ; isAnew = false) {
    const done = await stepIndex(db, rebuild, isAnew);
    if (done !== "more") return done === "all";
  }
}

/**
 * As much of {@link refreshIndex} as one transaction does: all of it where little changed, else one block of many.
 * @returns what is done; nothing where another process is at it
 */
export function stepIndex(db: Database, rebuild = new Rebuild(), isAnew = false): Promise<"all" | "more" | "nothing"> {
  return inTransaction(db, async (tx) => {
    if (!(await takeTurn(tx))) return "nothing";
    if ((await countDrafts(tx)) > 0) return goOn(tx, rebuild);
    const changed = await takeChanges(tx);
    if (changed === "none" && !isAnew) return "all";
    const spans = isAnew || typeof changed === "string" ? null : await spansOf(db, tx, changed);
    if (!spans) return goOn(tx, rebuild);
    await writeSpans(tx, spans, rebuild);
    await removeReplaced(tx);
    return "all";
  });
}

async function goOn(tx: Prisma.TransactionClient, rebuild: Rebuild): Promise<"all" | "more"> {
  const done = await rebuild.step(tx);
  if (done === "all") await removeReplaced(tx);
  return done;
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

/** Of all days those of the blocks in which changed events are or belong; together blocks cover all days. Null = there are none. */
async function spansOf(db: Database, tx: Prisma.TransactionClient, changed: number[]): Promise<Span[] | null> {
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

async function writeSpans(
  tx: Prisma.TransactionClient,
  spans: Span[],
  { rowsPerBlock, onProgress }: Rebuild,
): Promise<void> {
  const parts = [];
  for (const span of spans) parts.push(...divideDays(await countRowsByDay(tx, span), rowsPerBlock));
  for (const [done, part] of parts.entries()) {
    onProgress(done / parts.length, "index");
    await writeBlock(tx, part, { isDraft: false });
  }
  const ids = spans.flatMap(({ blocks }) => blocks);
  // The database's own clock, as in the comparison of removeReplaced.
  await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = now() WHERE "id" = ANY(${ids}::uuid[])`;
  onProgress(1);
}
