import type { EventDraft } from "#core/event-draft";
import { describeSummary, describeTitle, type EventFacts } from "#core/extract/event/describe-event";
import type { EventState } from "#core/history/states";
import type { Prisma } from "#prisma/client";
import { type Author, insertRows, newBatch } from "./write-batch";
import { toEventColumns } from "./write-event";
import { learn } from "./write-known";
import { addRevision } from "./write-revision";
import { type LifeClaim, recordedStates, toldStates, toStateRows } from "./write-states";

/**
 * Tells the lives of events anew after they gained claims. The record of an event that people wrote stays as it is; one
 * that only articles tell of follows the latest of them.
 * @param author who changed it: of all of them, or of each by its id
 */
export async function refreshEvents(
  tx: Prisma.TransactionClient,
  author: Author | ((id: string) => Author),
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const id = { in: [...ids] };
  const events = await tx.event.findMany({ where: { id }, include: { claims: true } });
  const lives = events.map((event) => ({ event, states: statesOf(event) }));
  await tx.eventState.deleteMany({ where: { eventId: id } });
  await tx.eventState.createMany({ data: lives.flatMap(({ event, states }) => toStateRows(event.id, states)) });
  await tx.event.updateMany({ where: { id }, data: { updatedAt: new Date() } });
  for (const { event, states } of lives)
    await followLast(tx, typeof author === "function" ? author(event.id) : author, event, states.at(-1));
}

type EventWithClaims = Prisma.EventGetPayload<{ include: { claims: true } }>;

/** What of an event tells its life. */
export type LifeRecord = Pick<EventWithClaims, "status" | "date" | "placeName" | "origin"> & {
  claims: readonly LifeClaim[];
};

/** The life of an event by what is claimed of it: of one that people wrote, their record is the last word. */
export function statesOf({ status, date, placeName: place, claims, origin }: LifeRecord): EventState[] {
  return origin === "extractor" ? toldStates(claims) : recordedStates({ status, date, place }, claims);
}

/** A record that people wrote equals its last state already. */
async function followLast(
  tx: Prisma.TransactionClient,
  author: Author,
  event: EventWithClaims,
  last: EventState | undefined,
): Promise<void> {
  if (!last || (last.status === event.status && last.date === event.date && !isPlaceNews(event, last))) return;
  const { id } = event;
  const latest = await tx.revision.findFirstOrThrow({
    where: { noun: "event", subjectId: id },
    orderBy: { number: "desc" },
  });
  const before = latest.after as unknown as EventDraft;
  const batch = newBatch(author);
  const after = await toDraft(tx, before, event, last);
  await learn(tx, batch.known, {
    entities: after.participants.map(({ entity }) => entity),
    places: after.place?.ids ?? [],
  });
  await tx.event.update({
    where: { id },
    data: { ...toEventColumns(after, batch.known), version: { increment: 1 } },
  });
  if (after.place && !before.place)
    for (const [position, slug] of after.place.ids.entries())
      batch.rows.eventPlace.push({ eventId: id, placeId: batch.known.places.get(slug)?.id as string, position });
  addRevision(batch, { noun: "event", subjectId: id, number: latest.number + 1, before, after });
  await insertRows(tx, batch.rows);
}

/** A later report may name the place that the first one left out. */
function isPlaceNews({ origin, placeName }: EventWithClaims, { place }: Pick<EventState, "place">): boolean {
  return origin === "extractor" && placeName === null && place !== null;
}

/** The record as its last state tells it; a title and a summary that somebody wrote are kept. */
async function toDraft(
  tx: Prisma.TransactionClient,
  before: EventDraft,
  event: EventWithClaims,
  { status, date, place: placeName }: EventState,
): Promise<EventDraft> {
  const place =
    before.place ?? (isPlaceNews(event, { place: placeName }) ? await findPlace(tx, placeName as string) : null);
  const after = { ...before, status, date, place };
  const [old, now] = [toFacts(before), toFacts(after)];
  const title = before.title === describeTitle(old) ? describeTitle(now) : before.title;
  const summary = before.summary.replace(describeSummary(old), () => describeSummary(now));
  return { ...after, title, summary };
}

async function findPlace(tx: Prisma.TransactionClient, name: string): Promise<EventDraft["place"]> {
  const found = await tx.place.findFirst({ where: { name }, orderBy: { slug: "asc" } });
  return found && { ids: [found.slug], name, country: found.country };
}

function toFacts({ type, status, date, place, participants }: EventDraft): EventFacts {
  return {
    ...{ type, status, date },
    place: place && { name: place.name, country: place.country, slug: null },
    participants: participants.map(({ name, country, office }) => ({
      name,
      country,
      office: office ?? null,
      slug: null,
    })),
  };
}
