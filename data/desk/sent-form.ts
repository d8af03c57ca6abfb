import type { Database } from "#data/client";
import type { Prisma } from "#prisma/client";

/** How long a form is known that was sent: nobody comes back to a page for longer. */
const keptDays = 30;

/** What a form gave its sender, and whether it had been sent before. */
export interface Once<T> {
  result: T;
  isAgain: boolean;
}

/**
 * Does what a form asks for once: the same form sent again, or twice at the same moment, gets what the first got. The second waits for the
 * first here; where that one fails, the second does the work.
 * @param sent what tells the form (app/admin/sent-form.ts); null = nothing does, and the work is done
 * @param work gives what can be kept as JSON
 */
export async function once<T>(
  tx: Prisma.TransactionClient,
  sent: string | null | undefined,
  work: () => Promise<T>,
): Promise<Once<T>> {
  if (!sent) return { result: await work(), isAgain: false };
  const isNew = await tx.$executeRaw`
    INSERT INTO "SentForm" ("id", "result") VALUES (${sent}, 'null') ON CONFLICT ("id") DO NOTHING`;
  if (isNew === 0) {
    const { result } = await tx.sentForm.findUniqueOrThrow({ where: { id: sent } });
    return { result: result as T, isAgain: true };
  }
  const result = await work();
  await tx.sentForm.update({ where: { id: sent }, data: { result: (result ?? {}) as Prisma.InputJsonObject } });
  return { result, isAgain: false };
}

/** Forgets forms that were sent long ago. */
export async function sweepSentForms(db: Database, now: number): Promise<void> {
  await db.sentForm.deleteMany({ where: { at: { lt: new Date(now - keptDays * 86_400_000) } } });
}
