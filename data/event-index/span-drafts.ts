import { divideDays } from "#core/timeline/block";
import type { Database } from "#data/client";
import { inTransaction } from "#data/in-transaction";
import type { OnProgress } from "#data/write-batch";
import type { Prisma } from "#prisma/client";
import { type Changes, dropNotes, type Span } from "./changed-spans";
import { countRowsByDay } from "./index-rows";
import { countDrafts } from "./rebuild";
import { removeReplaced } from "./replaced-blocks";
import { waitForTurn } from "./turn";
import { type BlockDays, writeBlock } from "./write-block";

type Tx = Prisma.TransactionClient;

/** So long a process may take for one block; of one that is stopped meanwhile, the drafts are nobody's from then on. */
const claimedSeconds = 120;

/**
 * The blocks of changed events written anew, one a transaction, as drafts: they take the place of the old ones together, and the
 * notes of these changes go with that. Readers have the old blocks and the notes until then, which is right all the time. A draft is a
 * block that is said to be replaced at a time to come: so long it is this process's, and afterwards it is cleared away as if it had been in use.
 */
export class SpanDrafts {
  readonly #spans: readonly Span[];
  readonly #changes: Changes;
  readonly #rowsPerBlock: number;
  readonly #onProgress: OnProgress;
  readonly #drafts: string[] = [];
  #waiting: BlockDays[] | null = null;
  #size = 0;

  constructor(
    spans: readonly Span[],
    changes: Changes,
    { rowsPerBlock, onProgress }: { rowsPerBlock: number; onProgress: OnProgress },
  ) {
    this.#spans = spans;
    this.#changes = changes;
    this.#rowsPerBlock = rowsPerBlock;
    this.#onProgress = onProgress;
  }

  /** Divides the days. Whoever plans holds the turn, so that the first draft tells others before they plan the same. */
  async begin(tx: Tx): Promise<void> {
    this.#waiting = [];
    for (const span of this.#spans)
      this.#waiting.push(...divideDays(await countRowsByDay(tx, span), this.#rowsPerBlock));
    this.#size = this.#waiting.length;
    await this.#writeNext(tx);
  }

  /** Writes the next draft or puts all in place; nothing is put there if others have written blocks meanwhile. */
  step(db: Database): Promise<"more" | "all" | "nothing"> {
    return inTransaction(db, async (tx) => {
      if ((this.#waiting ?? []).length === 0) return (await this.#place(tx)) ? "all" : "nothing";
      await this.#writeNext(tx);
      return "more";
    });
  }

  async #writeNext(tx: Tx): Promise<void> {
    const days = this.#waiting?.shift();
    if (!days) return;
    this.#onProgress(1 - ((this.#waiting?.length ?? 0) + 1) / this.#size, "index");
    const until = `${claimedSeconds} seconds`;
    const id = await writeBlock(tx, days, { replacedIn: until });
    if (id) this.#drafts.push(id);
    await tx.$executeRaw`
      UPDATE "EventBlock" SET "replacedAt" = now() + ${until}::interval WHERE "id" = ANY(${this.#drafts}::uuid[])`;
  }

  async #place(tx: Tx): Promise<boolean> {
    await waitForTurn(tx);
    const old = this.#spans.map(({ block }) => block);
    const [found] = await tx.$queryRaw<{ old: number; drafts: number }[]>`
      SELECT (SELECT count(*)::int FROM "EventBlock" WHERE "id" = ANY(${old}::uuid[]) AND "replacedAt" IS NULL) AS old,
        (SELECT count(*)::int FROM "EventBlock" WHERE "id" = ANY(${this.#drafts}::uuid[])) AS drafts`;
    const isMine = found?.old === old.length && found.drafts === this.#drafts.length && (await countDrafts(tx)) === 0;
    if (isMine) {
      // The database's own clock, as where what was replaced is removed.
      await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = now() WHERE "id" = ANY(${old}::uuid[])`;
      await tx.$executeRaw`UPDATE "EventBlock" SET "replacedAt" = NULL WHERE "id" = ANY(${this.#drafts}::uuid[])`;
      await dropNotes(tx, this.#changes.notes);
    } else await tx.$executeRaw`DELETE FROM "EventBlock" WHERE "id" = ANY(${this.#drafts}::uuid[])`;
    await removeReplaced(tx);
    this.#onProgress(1);
    return isMine;
  }
}

/** Whether a process, this one or another, is at putting changes into blocks in parts. */
export async function areSpansClaimed(tx: Tx): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ are: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "EventBlock" WHERE "replacedAt" > now() AND "replacedAt" < 'infinity') AS are`;
  return found?.are ?? false;
}
