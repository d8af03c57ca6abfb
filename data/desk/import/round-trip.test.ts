import { beforeAll, expect, test } from "vitest";
import type { EventRecord } from "#core/event";
import { writePackage } from "#core/export/data-package";
import { eventFormats } from "#core/export/event-formats";
import { sampleContext } from "#core/export/testing/sample-events";
import { emptyFilter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { refreshIndex } from "#data/event-index/refresh-index";
import { listEventRecords } from "#data/event-list";
import { describeSeeded } from "#data/testing/database";
import { countRows } from "./import-rows";
import { takeUpload } from "./take-upload";
import { admin, editor, importSteps } from "./testing/import-steps";

describeSeeded("exports of all events, where none of them is left", (getDb) => {
  const { compare, run } = importSteps(getDb);
  let before: EventRecord[] = [];

  beforeAll(async () => {
    before = await readAll(getDb());
  }, 300_000);

  test.each(["json", "zip"] as const)(
    "come back whole as %s",
    async (name) => {
      const bytes = await write(name, before);
      await getDb().$executeRaw`TRUNCATE "Event", "ImportFile" CASCADE`;
      await refreshIndex(getDb());
      expect(await readAll(getDb())).toEqual([]);
      const id = await takeUpload(getDb(), editor, { name: `events.${name}`, bytes });
      if (typeof id !== "string") throw new Error(JSON.stringify(id));
      await compare(id, { state: "published" });
      expect(await countRows(getDb(), id)).toMatchObject({ all: before.length, add: before.length, wrong: 0 });
      await run(id, admin);
      await refreshIndex(getDb());
      const after = await readAll(getDb());
      expect(after.map(({ slug }) => slug)).toEqual(before.map(({ slug }) => slug));
      expect(after.flatMap((event, index) => differences(event, before[index] as EventRecord))).toEqual([]);
    },
    300_000,
  );
});

async function readAll(db: Database): Promise<EventRecord[]> {
  const { events } = await listEventRecords(db, emptyFilter, { limit: 5_000 });
  return events.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Where two records do not say the same. Identifiers and counters belong to the database that holds them. */
function differences(after: EventRecord, before: EventRecord): string[] {
  const own = new Set(["id", "version", "updatedAt"]);
  const names = Object.keys(before).filter((name) => !own.has(name)) as (keyof EventRecord)[];
  const expected = asRecorded(before);
  return names.flatMap((name) => {
    const [is, was] = [inWords(asRecorded(after)[name]), inWords(expected[name])];
    return is === was ? [] : [`${before.slug}, ${name}: ${was} became ${is}`];
  });
}

/** What an article alone reported is recorded from then on: with words of ours, its publication cited (decision 92). */
function asRecorded(event: EventRecord): EventRecord {
  const history = event.history.map((report) => ({
    ...report,
    note: report.note ?? `Reported by ${report.source.publisher}.`,
  }));
  const reported = new Set(history.map(({ note, source }) => (note.startsWith("Reported by ") ? source.title : "")));
  return { ...event, history, sources: event.sources.filter(({ title }) => !reported.has(title)) };
}

/** What a source supports is a set. */
function inWords(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === "supports" ? (part as string[]).toSorted() : part));
}

async function write(name: "json" | "zip", events: readonly EventRecord[]): Promise<Uint8Array> {
  const readEvents = async function* () {
    yield events;
  };
  const chunks: Uint8Array[] = [];
  if (name === "json")
    for await (const chunk of eventFormats.json.write(readEvents(), sampleContext)) chunks.push(Buffer.from(chunk));
  else
    for await (const chunk of writePackage(
      { readEvents, readVersion: async () => sampleContext.version },
      sampleContext,
    ))
      chunks.push(chunk);
  return Buffer.concat(chunks);
}
