import { castOf } from "#core/synthetic/cast";
import { syntheticEvent } from "#core/synthetic/synthetic-event";
import type { Database } from "#data/client";
import { createEvent } from "#data/create-event";
import { toDate } from "#data/day";
import { refreshIndex } from "#data/event-index/refresh-index";
import { fillEvents } from "#data/fill";
import { inTransaction } from "#data/in-transaction";
import { refreshEvents } from "#data/refresh-event";
import type { Author } from "#data/write-batch";

/** Who and where synthetic events are about. */
export const cast = castOf(1);
const author: Author = { by: "test", reason: "test", editorId: null, groupId: null, origin: "editor" };

/** What people, imports and commands do to the events of a database, and what is derived from them. `n` tells which. */
export const writes: Record<string, (db: Database, n: number) => Promise<unknown>> = {
  create: (db, n) => createEvent(db, syntheticEvent(1, 1_000 + n, cast), author).catch(() => "there already"),
  withdraw: async (db, n) => db.event.updateMany({ where: await nth(db, n), data: { state: "withdrawn" } }),
  publish: (db) => db.event.updateMany({ where: { state: "withdrawn" }, data: { state: "published" } }),
  edit: async (db, n) =>
    db.event.updateMany({
      where: await nth(db, n),
      data: { status: "cancelled", type: "call", counterpart: "ZZ", countries: ["KP", "ZZ"], searchText: "edited zz" },
    }),
  move: async (db, n) => {
    const day = toDate(`2${String(n % 900).padStart(3, "0")}-0${1 + (n % 9)}-11`);
    return db.event.updateMany({
      where: await nth(db, n),
      data: { sortDay: day, earliest: day, latest: null, date: `${day.toISOString().slice(0, 10)}/..` },
    });
  },
  remove: async (db, n) => db.event.deleteMany({ where: await nth(db, n) }),
  refresh: async (db, n) => {
    const event = await db.event.findFirst({ where: await nth(db, n) });
    await inTransaction(db, (tx) => refreshEvents(tx, author, event ? [event.id] : []));
  },
  states: async (db, n) => db.eventState.deleteMany({ where: { event: await nth(db, n) } }),
  untag: async (db, n) => db.eventTag.deleteMany({ where: { event: await nth(db, n) } }),
  merge: async (db, n) => {
    const event = await db.event.findFirst({ where: await nth(db, n) });
    const other = await db.event.findFirst({ where: await nth(db, n + 1) });
    if (!event || !other || event.id === other.id) return;
    await db.participation.deleteMany({ where: { eventId: other.id } });
    await db.participation.updateMany({ where: { eventId: event.id }, data: { eventId: other.id } });
  },
  rename: async (db, n) => {
    const entity = await db.entity.findFirst({ orderBy: { slug: "asc" }, skip: n % 50 });
    const slug = `${entity?.slug}-x`;
    const isFree = (await db.entity.count({ where: { slug } })) === 0;
    if (entity && isFree) await db.entity.update({ where: { id: entity.id }, data: { slug } });
  },
  nest: async (db, n) => {
    const places = await db.place.findMany({
      where: { kind: "country" },
      orderBy: { slug: "asc" },
      skip: n % 9,
      take: 2,
    });
    const [inner, outer] = places;
    if (inner && outer) await db.place.update({ where: { id: inner.id }, data: { parentId: outer.id } });
  },
  publisher: (db, n) =>
    db.source.updateMany({ where: { publisher: "Synthetic Wire" }, data: { publisher: `Wire ${n % 3}` } }),
  fill: (db, n) => fillEvents(db, { events: 1 + (n % 40), force: true }).catch(() => "numbers taken after a removal"),
  index: (db) => refreshIndex(db),
  rollback: (db, n) => inTransaction(db, (tx) => createWithin(tx as Database, n), true),
};

async function nth(db: Database, n: number): Promise<{ id: string }> {
  const event = await db.event.findFirst({ orderBy: { slug: "asc" }, skip: n % 90, select: { id: true } });
  return { id: event?.id ?? "00000000-0000-0000-0000-000000000000" };
}

async function createWithin(tx: Database, n: number): Promise<void> {
  await tx.event.updateMany({ where: await nth(tx, n), data: { state: "draft" } });
}
