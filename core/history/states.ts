import { addDays, type Day } from "#core/dates/calendar";
import { boundsOf, sortDayOf } from "#core/dates/edtf";
import type { ClaimStatus, EventStatus } from "#core/event";

/** What can change in the life of an event. */
export interface Situation {
  status: EventStatus;
  /** EDTF */
  date: string;
  /** as worded; null = none was named */
  place: string | null;
}

/** One report in the life of an event. */
export interface Report {
  /** since when it was known for certain (core/history/known-day.ts) */
  known: Day;
  status: ClaimStatus;
  /** EDTF; null = the source gave none */
  date: string | null;
  place: string | null;
  /** read by the extractor: it tells less exactly what people have recorded already */
  isExtracted: boolean;
}

/** What was known of an event from `knownFrom` until the day before `knownTo` (null = still). */
export interface EventState extends Situation {
  knownFrom: Day;
  knownTo: Day | null;
}

/** All that tells since when what was known. */
export interface Life {
  /** what is known today */
  record: Situation;
  /** in the order in which they became known */
  reports: readonly Report[];
  /** of the sources that the record cites, those that bear a date: since when each was known */
  cited: readonly Day[];
}

/**
 * The states of an event in their order, without gaps: an event exists once somebody reported it, and each field is that
 * of the latest report known by the day. A denial changes nothing. From the last report that people recorded, the record
 * holds: it is their judgment of all of them.
 */
export function statesOf(life: Life): EventState[] {
  const settled = settledOn(life);
  const before = [...life.reports, ...announcementOf(life)].filter((report) => report.known < settled);
  return toStates([...stepsOf(before), { from: settled, ...life.record }]);
}

/** The states of an event that nobody has recorded: its reports alone tell them, and the latest is the last word. */
export function statesFrom(reports: readonly Report[]): EventState[] {
  return toStates(stepsOf(reports));
}

function stepsOf(reports: readonly Report[]): Step[] {
  const telling = reports.filter((report) => report.status !== "denied");
  const steps: Step[] = [];
  for (const report of telling.toSorted((a, b) => compareDays(a.known, b.known)))
    steps.push({ from: report.known, ...follow(steps.at(-1) ?? null, report) });
  return steps;
}

/** What was known on a day; null where nobody had reported the event yet. */
export function stateOn(states: readonly EventState[], day: Day): EventState | null {
  return states.findLast((state) => state.knownFrom <= day) ?? null;
}

/**
 * Since when the record as a whole was known: since the last recorded report. Without any, since the first source; but
 * what was announced before it was held is known to have been held when it was over, and so is what no source dates.
 */
export function settledOn(life: Life): Day {
  const last = life.reports.findLast((report) => !report.isExtracted);
  if (last) return last.known;
  const { status, date } = life.record;
  const bounds = boundsOf(date);
  const begins = sortDayOf(bounds);
  const over = status === "held" ? (bounds.latest ?? begins) : begins;
  if (announcedOn(life)) return over;
  return life.cited.toSorted(compareDays).find((day) => status !== "held" || day >= begins) ?? over;
}

/**
 * A source that is older than what it supports can only have announced it. One day is no difference: it may be the same
 * hour in another part of the world.
 */
function announcedOn({ record, cited }: Life): Day | null {
  const first = cited.toSorted(compareDays)[0];
  const isEarlier = first !== undefined && first < addDays(sortDayOf(boundsOf(record.date)), -1);
  return record.status === "held" && isEarlier ? first : null;
}

function announcementOf(life: Life): Report[] {
  const known = life.reports.some((report) => !report.isExtracted) ? null : announcedOn(life);
  if (!known) return [];
  return [{ known, status: "planned", date: life.record.date, place: life.record.place, isExtracted: false }];
}

type Step = Situation & { from: Day };

/** A plan without a date may come true on any day from its report on; what was held without one was held by then. */
function follow(before: Situation | null, report: Report): Situation {
  return {
    status: report.status as EventStatus,
    date:
      newDate(before, report) ??
      before?.date ??
      (report.status === "held" ? `[..${report.known}]` : `${report.known}/..`),
    place: report.place ?? before?.place ?? null,
  };
}

/** An article that says "in June" of what is known to be on 12 June takes nothing back. */
function newDate(before: Situation | null, { date, isExtracted }: Report): string | null {
  return before && date && isExtracted && covers(date, before.date) ? null : date;
}

function covers(wide: string, narrow: string): boolean {
  const [outer, inner] = [boundsOf(wide), boundsOf(narrow)];
  const startsBefore = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest);
  return startsBefore && (outer.latest === null || (inner.latest !== null && outer.latest >= inner.latest));
}

/** Of several steps on one day the last counts; what repeats the state before it is no new state. */
function toStates(steps: Step[]): EventState[] {
  const lasting = steps.filter((step, index) => step.from !== steps[index + 1]?.from);
  const changes = lasting.filter((step, index) => !isSame(step, lasting[index - 1]));
  return changes.map(({ from, ...situation }, index) => ({
    knownFrom: from,
    knownTo: changes[index + 1]?.from ?? null,
    ...situation,
  }));
}

function isSame(step: Step, before: Step | undefined): boolean {
  return (
    before !== undefined && step.status === before.status && step.date === before.date && step.place === before.place
  );
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
