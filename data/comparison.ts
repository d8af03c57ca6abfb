import { type Contacts, countContacts } from "#core/compare/contacts";
import { followPlans, type Plans } from "#core/compare/plans";
import type { KnownState, SharedEvent } from "#core/compare/shared-event";
import type { Subject } from "#core/compare/subject";
import { type Day, dayNumber } from "#core/dates/calendar";
import type { EventStatus, EventType } from "#core/event";
import { always, type Columns, never } from "#core/timeline/columns";
import { emptyFilter, type Filter } from "#core/timeline/filter";
import { hasRow } from "#core/timeline/row-set";
import type { Database } from "#data/client";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { type Matches, matchesIn } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";

/** What two had to do with each other, of the events of a filter and as of its day of knowledge. Nobody may alter it. */
export interface Comparison {
  /** all common events in the filter's order, whatever became of them: their short numbers */
  seqs: number[];
  contacts: Contacts;
  plans: Plans;
}

/** Compares two; `day` is the filter's day of knowledge, or today. */
export async function compareSubjects(
  db: Database,
  [a, b]: readonly [Subject, Subject],
  filter: Filter,
  day: Day,
): Promise<Comparison> {
  const view = await openIndex(db);
  return remember(db, view.version, ["comparison", a, b, filter, day], async () => {
    const events = await listShared(db, view, [a, b], filter);
    const seqs = events.map(({ seq }) => seq);
    return {
      seqs: filter.sort === "-date" ? seqs.reverse() : seqs,
      contacts: countContacts(events, dayNumber(day)),
      plans: followPlans(events, dayNumber(day)),
    };
  });
}

/** The events of a filter in which both took part, in the order of time, each with what was known of it and when. */
async function listShared(
  db: Database,
  view: IndexView,
  subjects: readonly Subject[],
  filter: Filter,
): Promise<SharedEvent[]> {
  const people = subjects.flatMap((subject) => ("person" in subject ? subject.person : []));
  const [matches, all, ...ofPeople] = await Promise.all([
    matchesIn(db, view, filter),
    matchesIn(db, view, emptyFilter),
    ...people.map((person) => matchesIn(db, view, { ...emptyFilter, person: [person] })),
  ]);
  const events: SharedEvent[] = [];
  for (const { columns, rows } of matches.within(ofPeople).select(filter)) {
    const hasCountries = countryTest(columns, subjects);
    for (const row of rows) if (hasCountries(row)) events.push(toShared(columns, row));
  }
  addStates(all, events, filter.knownOn);
  return events.sort((x, y) => x.sort - y.sort || (x.end ?? never) - (y.end ?? never) || x.seq - y.seq);
}

/** Whether all countries that are compared take part in the event of a row. */
function countryTest({ countries }: Columns, subjects: readonly Subject[]): (row: number) => boolean {
  const asked = subjects.flatMap((subject) => ("country" in subject ? subject.country : []));
  const passes = countries.values.map((values) => asked.every((country) => values.includes(country)));
  return (row) => passes[countries.codes[row] as number] as boolean;
}

function toShared(columns: Columns, row: number): SharedEvent {
  const { seq, sort, start, end, type } = columns;
  const dayOrNull = (day: number) => (day === always || day === never ? null : day);
  return {
    seq: seq[row] as number,
    type: type.values[type.codes[row] as number] as EventType,
    status: statusOf(columns, row),
    sort: sort[row] as number,
    start: dayOrNull(start[row] as number),
    end: dayOrNull(end[row] as number),
    states: [],
  };
}

/** What was known of events is in rows of their own, which may lie in other blocks: where they were thought to be then. */
function addStates(all: Matches, events: readonly SharedEvent[], knownOn: string | null): void {
  if (events.length === 0) return;
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const highest = events.reduce((most, { seq }) => Math.max(most, seq), 0);
  const isShared = new Uint8Array(highest + 1);
  for (const { seq } of events) isShared[seq] = 1;
  const until = knownOn === null ? never - 1 : dayNumber(knownOn);
  for (const { columns, allowed } of all.parts)
    for (let row = 0; row < columns.size; row += 1) {
      const seq = columns.seq[row] as number;
      if (seq > highest || isShared[seq] !== 1 || (allowed !== null && !hasRow(allowed, row))) continue;
      const knownFrom = columns.knownFrom[row] as number;
      if (knownFrom <= until) bySeq.get(seq)?.states.push({ status: statusOf(columns, row), knownFrom });
    }
  for (const { states } of events) states.sort((a: KnownState, b: KnownState) => a.knownFrom - b.knownFrom);
}

function statusOf({ status: { values, codes } }: Columns, row: number): EventStatus {
  return values[codes[row] as number] as EventStatus;
}
