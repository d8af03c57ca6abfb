import type { Noun, Prisma } from "#prisma/client";

/** The number of a record's next revision. Call it when the record can no longer change under you. */
export async function nextRevision(tx: Prisma.TransactionClient, noun: Noun, subjectId: string): Promise<number> {
  const latest = await tx.revision.findFirst({
    where: { noun, subjectId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return (latest?.number ?? 0) + 1;
}
