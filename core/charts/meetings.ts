import type { EventType } from "#core/event";
import type { Filter } from "#core/timeline/filter";

/** The kinds of events in which people meet: who signs a text, calls or writes has not met anybody by that. */
export const meetingTypes: readonly EventType[] = ["summit", "visit", "meeting", "talks"];

/** Of a filter the part in which people met: of these types, and held. Null where the filter itself leaves none of it. */
export function meetingsOf<T extends Pick<Filter, "type" | "status">>(filter: T): T | null {
  const type = filter.type.length > 0 ? meetingTypes.filter((kind) => filter.type.includes(kind)) : [...meetingTypes];
  const isHeld = filter.status.length === 0 || filter.status.includes("held");
  return isHeld && type.length > 0 ? { ...filter, type, status: ["held"] } : null;
}

/** Somebody who takes part in events. */
export interface Person {
  slug: string;
  name: string;
  /** in the bearer’s own script */
  native: string | null;
  /** ISO 3166; null = none */
  country: string | null;
}

/** Somebody with the number of meetings that they took part in. */
export interface Attendance extends Person {
  count: number;
}

/** Who sat at the table: people, and in how many meetings each two of them both took part. */
export interface Meetings {
  people: readonly Attendance[];
  /** row by row a square over `people`; on the diagonal each one's own meetings */
  pairs: Int32Array;
  /** how many people took part in any meeting of the filter, those left out included */
  all: number;
  /** how many meetings there were */
  total: number;
}

/** The fullest rows and columns that a page has room for. */
export const mostOnASide = 16;
/** More names than this in one network cannot be told apart. */
export const mostInNetwork = 40;

/** The people to be shown: those with most meetings, on both sides of the table, in a fixed order. */
export function choosePeople(all: readonly Attendance[]): Attendance[] {
  const sorted = all.toSorted((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1));
  const isHome = ({ country }: Person) => country === "KP";
  const sides = [sorted.filter(isHome), sorted.filter((person) => !isHome(person))];
  const chosen = new Set([...sides.flatMap((side) => side.slice(0, mostOnASide)), ...sorted.slice(0, mostInNetwork)]);
  return sorted.filter((person) => chosen.has(person));
}

/** In how many meetings two of the people took part, by their places. */
export function metHowOften({ people, pairs }: Meetings, one: number, other: number): number {
  return pairs[one * people.length + other] as number;
}
