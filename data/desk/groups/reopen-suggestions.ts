import type { Prisma } from "#prisma/client";

/**
 * Lets the suggestions wait again that were decided together; those of events that somebody changed since stay decided. Which
 * they were the log tells.
 */
export async function reopenSuggestions(
  tx: Prisma.TransactionClient,
  groupId: string,
  left: readonly string[],
): Promise<void> {
  const entries = await tx.auditEntry.findMany({
    where: { groupId, noun: "suggestion", outcome: "done" },
    select: { subjectId: true },
  });
  const ids = entries.flatMap(({ subjectId }) => subjectId ?? []);
  await tx.suggestion.updateMany({
    where: { id: { in: ids }, state: { in: ["accepted", "merged"] }, NOT: { eventId: { in: [...left] } } },
    data: { state: "waiting", eventId: null, decidedBy: null, decidedAt: null, decision: null },
  });
}
