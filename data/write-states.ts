import { boundsOf, sortDayOf } from "#core/dates/edtf";
import { type EventState, type Life, type Report, type Situation, statesFrom, statesOf } from "#core/history/states";
import { fromDate, toDate } from "#data/day";
import type { Origin, Prisma } from "#prisma/client";

/** What is needed of a claim to tell the life of its event. */
export interface LifeClaim {
  field: string;
  value?: string | null;
  status?: Report["status"] | null;
  knownOnDay?: Date | string | null;
  report?: number | null;
  origin: Origin;
}

/** The reports that claims make up, in the order in which they became known; those of an unknown day tell no when. */
export function reportsOf(claims: readonly LifeClaim[]): Report[] {
  const byNumber = new Map<number, LifeClaim[]>();
  for (const claim of claims) {
    if (claim.report == null) continue;
    const own = byNumber.get(claim.report);
    if (own) own.push(claim);
    else byNumber.set(claim.report, [claim]);
  }
  const numbered = [...byNumber].sort(([a], [b]) => a - b);
  return inOrder(numbered.flatMap(([, own]) => toReport(own) ?? []));
}

/** Reports by when they became known; those of one day keep their order. */
export function inOrder(reports: readonly Report[]): Report[] {
  return reports.toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0));
}

function toReport(claims: readonly LifeClaim[]): Report | null {
  const told = claims.find(({ status }) => status);
  if (!told?.status || !told.knownOnDay) return null;
  const said = (field: string) => claims.find((claim) => claim.field === field && claim.value)?.value ?? null;
  const known = toDay(told.knownOnDay);
  return {
    known,
    status: told.status,
    date: said("date"),
    place: said("place"),
    isExtracted: told.origin === "extractor",
  };
}

/** The states of an event that people recorded: their record is the last word. */
export function recordedStates(record: Situation, claims: readonly LifeClaim[]): EventState[] {
  return statesOf(recordedLife(record, claims));
}

/** What claims tell of the life of an event that people recorded. */
export function recordedLife(record: Situation, claims: readonly LifeClaim[]): Life {
  const cited = claims.filter(({ report, origin }) => report == null && origin !== "extractor");
  const days = cited.flatMap(({ knownOnDay }) => (knownOnDay ? [toDay(knownOnDay)] : []));
  return { record, reports: reportsOf(claims), cited: [...new Set(days)] };
}

/** The states of an event that only articles tell of: the latest of them is the last word. */
export function toldStates(claims: readonly LifeClaim[]): EventState[] {
  return statesFrom(reportsOf(claims));
}

/** States as rows of an event. */
export function toStateRows(eventId: string, states: readonly EventState[]): Prisma.EventStateCreateManyInput[] {
  return states.map(({ knownFrom, knownTo, status, date, place }) => ({
    eventId,
    knownFrom: toDate(knownFrom),
    knownTo: knownTo ? toDate(knownTo) : null,
    status,
    date,
    ...toBoundColumns(date),
    placeName: place,
  }));
}

/** What is derived from a date on every write. */
export function toBoundColumns(date: string): { earliest: Date | null; latest: Date | null; sortDay: Date } {
  const bounds = boundsOf(date);
  const { earliest, latest } = bounds;
  return {
    earliest: earliest ? toDate(earliest) : null,
    latest: latest ? toDate(latest) : null,
    sortDay: toDate(sortDayOf(bounds)),
  };
}

function toDay(day: Date | string): string {
  return typeof day === "string" ? day : fromDate(day);
}
