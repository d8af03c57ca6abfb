import { addDays } from "#core/dates/calendar";
import { blockSize, divideDays } from "#core/timeline/block";
import type { OnProgress } from "#data/write-batch";
import type { Prisma } from "#prisma/client";
import { countRowsByDay } from "./index-rows";
import { type BlockDays, writeBlock } from "./write-block";

type Tx = Prisma.TransactionClient;

/**
 * All blocks written anew, one a step, as drafts: they take the place of the old ones together, when all are there. How far it
 * has come is told by the drafts alone, so that any process goes on with it.
 */
export class Rebuild {
  readonly rowsPerBlock: number;
  readonly onProgress: OnProgress;
  /** counted once a process: later steps only leave out what is there by then */
  #plan: BlockDays[] | null = null;

  constructor(rowsPerBlock = blockSize, onProgress: OnProgress = () => {}) {
    this.rowsPerBlock = rowsPerBlock;
    this.onProgress = onProgress;
  }

  /** Writes the next draft, or puts all in place. Changes that came before the first draft must have been taken. */
  async step(tx: Tx): Promise<"more" | "all"> {
    const written = await lastDraftDay(tx);
    const from = written && addDays(written, 1);
    this.#plan ??= divideDays(await countRowsByDay(tx, { firstDay: from, lastDay: null }), this.rowsPerBlock);
    for (const [done, { firstDay, lastDay }] of this.#plan.entries()) {
      if (from && lastDay < from) continue;
      this.onProgress(done / this.#plan.length, "index");
      // Another process may have divided the days in another way: none may be left between two blocks.
      const days = { firstDay: from && firstDay < from ? from : firstDay, lastDay };
      if (await writeBlock(tx, days, { replacedIn: "infinity" })) return "more";
    }
    await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = now() WHERE "replacedAt" IS NULL`;
    await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = NULL WHERE "replacedAt" = 'infinity'`;
    this.onProgress(1);
    return "all";
  }
}

/** How many blocks wait for the others of a rebuild that has not come to its end. */
export async function countDrafts(tx: Pick<Tx, "$queryRaw">): Promise<number> {
  const [found] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM "EventBlock" WHERE "replacedAt" = 'infinity'`;
  return found?.n ?? 0;
}

async function lastDraftDay(tx: Tx): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ day: string | null }[]>`
    SELECT max("lastDay")::text AS day FROM "EventBlock" WHERE "replacedAt" = 'infinity'`;
  return found?.day ?? null;
}
