import type { EventState } from "#core/history/states";
import type { Prisma } from "#prisma/client";
import { type Author, insertRows, newBatch } from "./write-batch";
import { addRevision } from "./write-revision";
import { recordedStates, toBoundColumns, toldStates, toStateRows } from "./write-states";

/**
 * Tells the lives of events anew after they gained claims. The record of an event that people wrote stays as it is; one
 * that only articles tell of follows the latest of them.
 */
export async function refreshEvents(
  tx: Prisma.TransactionClient,
  author: Author,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const id = { in: [...ids] };
  const events = await tx.event.findMany({ where: { id }, include: { claims: true } });
  const lives = events.map((event) => ({ event, states: statesOf(event) }));
  await tx.eventState.deleteMany({ where: { eventId: id } });
  await tx.eventState.createMany({ data: lives.flatMap(({ event, states }) => toStateRows(event.id, states)) });
  await tx.event.updateMany({ where: { id }, data: { updatedAt: new Date() } });
  for (const { event, states } of lives) await followLast(tx, author, event, states.at(-1));
}

type EventWithClaims = Prisma.EventGetPayload<{ include: { claims: true } }>;

function statesOf({ status, date, placeName: place, claims, origin }: EventWithClaims): EventState[] {
  return origin === "extractor" ? toldStates(claims) : recordedStates({ status, date, place }, claims);
}

/** A record that people wrote equals its last state already. */
async function followLast(
  tx: Prisma.TransactionClient,
  author: Author,
  event: EventWithClaims,
  last: EventState | undefined,
): Promise<void> {
  if (!last || (last.status === event.status && last.date === event.date)) return;
  const { status, date } = last;
  const { id } = event;
  await tx.event.update({ where: { id }, data: { status, date, ...toBoundColumns(date), version: { increment: 1 } } });
  const latest = await tx.revision.findFirstOrThrow({
    where: { noun: "event", subjectId: id },
    orderBy: { number: "desc" },
  });
  const before = latest.after as Prisma.JsonObject;
  const batch = newBatch(author);
  const after = { ...before, status, date };
  addRevision(batch, { noun: "event", subjectId: id, number: latest.number + 1, before, after });
  await insertRows(tx, batch.rows);
}
