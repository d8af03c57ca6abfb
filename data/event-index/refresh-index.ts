import { blockSize, divideDays } from "#core/timeline/block";
import type { Database } from "#data/client";
import { inTransaction } from "#data/in-transaction";
import type { OnProgress } from "#data/write-batch";
import type { Prisma } from "#prisma/client";
import { type Changes, dropNotes, listChanges, type Span, spansOf } from "./changed-spans";
import { countRowsByDay } from "./index-rows";
import { countDrafts, Rebuild } from "./rebuild";
import { removeReplaced } from "./replaced-blocks";
import { areSpansClaimed, SpanDrafts } from "./span-drafts";
import { takeTurn } from "./turn";
import { writeBlock } from "./write-block";

/** So many blocks are written in one transaction: seconds at most. */
const mostAtOnce = 4;

/** How blocks are written; what is not said is as in daily use. */
export interface RefreshOptions {
  /** all blocks, whatever has changed */
  isAnew?: boolean;
  rowsPerBlock?: number;
}

type Done = "all" | "more" | "nothing";

/**
 * Puts the events that changed into blocks. Answers are right without it, too, but slower with every event that waits. It
 * does nothing where another process is at it. Events that change meanwhile wait for the next time. Where more than a few blocks are
 * to be written, each is in a transaction of its own, and whoever reads goes on with the old ones until all are there. Where very many
 * changed, all blocks are written anew, and what a process leaves that is stopped meanwhile, the next one goes on with.
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
 * As much of {@link refreshIndex} as lets readers go on: all of it where all blocks need not be written, else one block of many.
 * @returns what is done; nothing where another process is at it
 */
export async function stepIndex(db: Database, rebuild = new Rebuild(), isAnew = false): Promise<Done> {
  const begun = await beginRefresh(db, rebuild, isAnew);
  if (!(begun instanceof SpanDrafts)) return begun;
  for (;;) {
    const done = await begun.step(db);
    if (done !== "more") return done;
  }
}

/** What one transaction does: a little at once, the next block of all, or the first of those that changed. */
export function beginRefresh(db: Database, rebuild = new Rebuild(), isAnew = false): Promise<Done | SpanDrafts> {
  return inTransaction(db, async (tx) => {
    if (!(await takeTurn(tx))) return "nothing";
    if ((await countDrafts(tx)) > 0) return goOn(tx, rebuild);
    const changes = await listChanges(tx);
    if (changes === "none" && !isAnew) return "all";
    const spans = isAnew || typeof changes === "string" ? null : await spansOf(db, tx, changes.seqs);
    if (!spans || typeof changes === "string") {
      await dropNotes(tx, null);
      return goOn(tx, rebuild);
    }
    return (await areSpansClaimed(tx)) ? "nothing" : takeIn(tx, { spans, changes, rebuild });
  });
}

interface Work {
  spans: Span[];
  changes: Changes;
  rebuild: Rebuild;
}

/** Few blocks at once, of many the first draft. */
async function takeIn(tx: Prisma.TransactionClient, { spans, changes, rebuild }: Work): Promise<Done | SpanDrafts> {
  if (spans.length > mostAtOnce) {
    const drafts = new SpanDrafts(spans, changes, rebuild);
    await drafts.begin(tx);
    return drafts;
  }
  await dropNotes(tx, changes.notes);
  await writeSpans(tx, spans, rebuild);
  await removeReplaced(tx);
  return "all";
}

async function goOn(tx: Prisma.TransactionClient, rebuild: Rebuild): Promise<"all" | "more"> {
  const done = await rebuild.step(tx);
  if (done === "all") await removeReplaced(tx);
  return done;
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
    await writeBlock(tx, part, { replacedIn: null });
  }
  const ids = spans.map(({ block }) => block);
  // The database's own clock, as in the comparison of removeReplaced.
  await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = now() WHERE "id" = ANY(${ids}::uuid[])`;
  onProgress(1);
}
