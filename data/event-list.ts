import type { EventCard, EventRecord } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { toDate } from "#data/day";
import { siteUrl } from "#data/env";
import { findMatches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { findEventPage, type Stretch } from "#data/event-page";
import { type RecordRow, toCard, toRecord, toRecordOn } from "#data/event-rows";
import { parseRecordRow, readCardRows, readRecordTexts } from "#data/record-rows";
import type { EventState } from "#prisma/client";

/** The events of a filter as cards, in its order and as of its day of knowledge; `total` counts all of them. */
export async function listEventCards(
  db: Database,
  filter: Filter,
  stretch: Stretch,
): Promise<{ events: EventCard[]; total: number }> {
  const { seqs, total } = await findEventPage(db, filter, stretch);
  return { events: await listCards(db, seqs, filter.knownOn), total };
}

/** Some events, told by their short numbers and in that order, as cards: as they are, or as they were known on a day. */
export async function listCards(db: Database, seqs: readonly number[], knownOn: string | null): Promise<EventCard[]> {
  if (knownOn) return findRecordsOn(db, seqs, knownOn);
  const rows = await readCardRows(db, { seqs });
  return inOrder(seqs, rows).map((row) => toCard(row, siteUrl()));
}

/** The events of a filter as whole records; `next` is the cursor of the rest, null at the end. */
export async function listEventRecords(
  db: Database,
  filter: Filter,
  stretch: Stretch,
): Promise<{ events: EventRecord[]; total: number; next: string | null }> {
  const { seqs, total } = await findEventPage(db, filter, { ...stretch, limit: stretch.limit + 1 });
  const shown = seqs.slice(0, stretch.limit);
  const events = filter.knownOn ? await findRecordsOn(db, shown, filter.knownOn) : await findRecords(db, shown);
  return { events, total, next: seqs.length > stretch.limit ? (events.at(-1)?.slug ?? null) : null };
}

/** How many events a filter finds. */
export async function countEvents(db: Database, filter: Filter): Promise<number> {
  const matches = await findMatches(db, filter);
  return remember(db, matches.version, ["count", filter], async () => matches.count(filter));
}

/** Published events as whole records, in the order of their numbers given; what is gone meanwhile is left out. */
export async function findRecords(db: Database, seqs: readonly number[]): Promise<EventRecord[]> {
  return [...(await openRecords(db, seqs, null))];
}

/** The same as they were known on a day. */
export async function findRecordsOn(db: Database, seqs: readonly number[], day: string): Promise<EventRecord[]> {
  return [...(await openRecords(db, seqs, day))];
}

/** The same, as they are or as they were known on a day, each made when its turn comes. */
export async function openRecords(
  db: Database,
  seqs: readonly number[],
  day: string | null,
): Promise<Generator<EventRecord>> {
  const [texts, states] = await Promise.all([readHalves(db, seqs), day === null ? null : statesOn(db, seqs, day)]);
  return makeRecords(seqs, texts, (row) => {
    if (day === null) return toRecord(row, siteUrl());
    const state = states?.get(row.id);
    return state ? toRecordOn(row, { day, state }, siteUrl()) : null;
  });
}

/** From so many records on it is worth a second statement. */
const manyRecords = 60;

/** A server makes the records of two statements on two of its cores: a hundred take it ten milliseconds, half of an answer's time. */
async function readHalves(db: Database, seqs: readonly number[]): Promise<Map<number, string>> {
  if (seqs.length < manyRecords) return readRecordTexts(db, seqs);
  const half = Math.ceil(seqs.length / 2);
  const [first, second] = await Promise.all([
    readRecordTexts(db, seqs.slice(0, half)),
    readRecordTexts(db, seqs.slice(half)),
  ]);
  return new Map([...first, ...second]);
}

function* makeRecords(
  seqs: readonly number[],
  texts: ReadonlyMap<number, string>,
  make: (row: RecordRow) => EventRecord | null,
): Generator<EventRecord> {
  for (const seq of seqs) {
    const text = texts.get(seq);
    const record = text ? make(parseRecordRow(text)) : null;
    if (record) yield record;
  }
}

async function statesOn(db: Database, seqs: readonly number[], day: string): Promise<Map<string, EventState>> {
  const then = { knownFrom: { lte: toDate(day) }, OR: [{ knownTo: null }, { knownTo: { gt: toDate(day) } }] };
  const states = await db.eventState.findMany({ where: { event: { seq: { in: [...seqs] } }, ...then } });
  return new Map(states.map((state) => [state.eventId, state]));
}

function inOrder<Row extends { seq: number }>(seqs: readonly number[], rows: readonly Row[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}
