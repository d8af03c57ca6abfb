import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Database, openDatabase } from "#data/client";
import { fillEvents } from "#data/fill";
import { deployMigrations } from "#data/migrations/deploy";
import { hostile, hostileDay, hostileEvents } from "./hostile";

// A site of its own whose records are as bad as records can be: 5,000 events on one day, markup in every text, titles of
// 500 letters, 40 participants. All of it is synthetic.

await prepare();
const site = spawn(process.execPath, [join(import.meta.dirname, "..", "cli", "run.js"), "start"], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => site.kill(signal));
site.once("exit", (code) => process.exit(code ?? 1));

async function prepare(): Promise<void> {
  const opened = await openDatabase();
  try {
    await deployMigrations(opened.connection);
    await fillEvents(opened.db, { events: hostileEvents });
    await spoil(opened.db);
  } finally {
    await opened.close();
  }
}

async function spoil(db: Database): Promise<void> {
  const day = new Date(hostileDay);
  const date = { date: hostileDay, earliest: day, latest: day, sortDay: day };
  await db.eventState.updateMany({ data: date });
  await db.event.updateMany({ data: date });
  await db.entity.updateMany({ data: { name: hostile.short, native: hostile.short } });
  await db.place.updateMany({ data: { name: hostile.short } });
  await db.source.updateMany({ data: { title: hostile.text, publisher: hostile.short } });
  const events = await db.event.findMany({ orderBy: { slug: "asc" }, take: 20, select: { id: true } });
  for (const [index, { id }] of events.entries()) {
    const title = index % 2 === 0 ? hostile.text : hostile.long;
    const words = { summary: hostile.text, note: hostile.text, placeName: hostile.text, searchText: "hostile" };
    await db.event.update({ where: { id }, data: { title, ...words, salience: 1_000 } });
    await crowd(db, id);
  }
}

async function crowd(db: Database, eventId: string): Promise<void> {
  const entities = await db.entity.findMany({ take: 40, orderBy: { slug: "asc" }, select: { id: true } });
  await db.participation.deleteMany({ where: { eventId } });
  await db.participation.createMany({
    data: entities.map(({ id }, position) => ({
      ...{ eventId, entityId: id, position, name: hostile.text.slice(0, 300), office: hostile.long },
      country: "US",
    })),
  });
}
