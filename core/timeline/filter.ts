import { boundsOf, parseEdtf } from "#core/dates/edtf";
import type { EventStatus, EventType } from "#core/event";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import { textsOf } from "#core/parameter-texts";
import { parseQuery } from "#core/search/parse-query";
import type { SearchQuery } from "#core/search/search-query";
import { isSlug } from "#core/slug";
import { type LaneChoice, laneChoices } from "#core/timeline/lanes";

/**
 * The orders of a list; a minus turns one around. API and exports run in the order of time; a table of a page has more
 * columns, and events that are equal in one of these follow in the order of time.
 */
export const sorts = ["date", "-date", "title", "-title", "type", "-type", "status", "-status"] as const;
export type Sort = (typeof sorts)[number];
const timeSorts = ["date", "-date"] as const;

/** Whether an order is that of time, one way or the other. */
export function isInTime(sort: Sort): boolean {
  return (timeSorts as readonly string[]).includes(sort);
}

/** The one set of query parameters of pages, API and exports. Empty lists and nulls do not filter. */
export interface Filter {
  /** words to be found */
  q: string | null;
  /** first and last day of the window */
  from: string | null;
  to: string | null;
  type: EventType[];
  status: EventStatus[];
  /** ISO 3166 codes: events in which one of these countries takes part */
  country: string[];
  /** slugs of people and organizations */
  person: string[];
  /** slugs of places; those inside them count */
  place: string[];
  tag: string[];
  /** publishers */
  source: string[];
  /** the day as of which everything is answered */
  knownOn: string | null;
  /** whether an uncertain date must lie in the window, or may */
  certainty: "possible" | "certain";
  sort: Sort;
  lanes: LaneChoice;
  /** ids of lanes that alone are shown, such as those that "Other" stands for; empty = all */
  lane: string[];
  /** slug of the event that is selected; of pages alone */
  event: string | null;
  /** how the twin of the timeline is written; of pages alone */
  form: "list" | "table";
  /** whether people, places, topics and publishers are offered to choose, too; of pages alone */
  facets: "few" | "all";
}

/** What belongs to the view of a page and changes no answer: API and exports do not know it. */
export const viewFields = ["lane", "event", "form", "facets"] as const satisfies (keyof Filter)[];

/** A parameter that could not be used, in words for its reader. */
export interface FilterProblem {
  field: string;
  value: string;
  message: string;
}

export type QueryParameters = Record<string, string | string[] | undefined>;

export const emptyFilter: Filter = {
  q: null,
  from: null,
  to: null,
  type: [],
  status: [],
  country: [],
  person: [],
  place: [],
  tag: [],
  source: [],
  knownOn: null,
  certainty: "possible",
  sort: "date",
  lanes: "country",
  lane: [],
  event: null,
  form: "list",
  facets: "few",
};

type Reader<T> = (value: string) => T | { problem: string };
const maxLength = 200;
const maxValues = 50;

/**
 * Reads a filter from query parameters, repeated or comma-separated. Values that are not understood are left out and
 * named in `problems`: a page shows them, the API refuses them. Parameters in `also` belong to the caller.
 */
export function parseFilter(
  parameters: QueryParameters,
  also: readonly string[] = [],
): { filter: Filter; problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const valuesOf = (field: keyof Filter, comma: RegExp | null) => textsOf(parameters[field], comma);
  const many = <T>(field: keyof Filter, read: Reader<T>, comma = /,/): T[] => {
    const values = valuesOf(field, comma);
    if (values.length > maxValues)
      problems.push({ field, value: `${values.length} values`, message: `Give at most ${maxValues} values.` });
    return [...new Set(values.slice(0, maxValues).flatMap((value) => readInto(problems, field, value, read)))];
  };
  const one = <T>(field: keyof Filter, read: Reader<T>): T | null => {
    const values = valuesOf(field, null);
    for (const extra of values.slice(1)) problems.push({ field, value: extra, message: "Give this parameter once." });
    return values.slice(0, 1).flatMap((value) => readInto(problems, field, value, read))[0] ?? null;
  };

  const filter: Filter = {
    q: readQuery(problems, one("q", readWords)),
    from: one("from", readDay("earliest")),
    to: one("to", readDay("latest")),
    type: many("type", readOneOf(eventTypes)),
    status: many("status", readOneOf(eventStatuses)),
    country: many("country", readCountry),
    person: many("person", readSlug),
    place: many("place", readSlug),
    tag: many("tag", readSlug),
    // A comma before a space belongs to the name: "Chatham House, The World Today".
    source: many("source", readWords, /,(?!\s)/),
    knownOn: one("knownOn", readDay("latest")),
    certainty: one("certainty", readOneOf(["possible", "certain"] as const)) ?? "possible",
    sort: one("sort", readOneOf<Sort>(also.includes("form") ? sorts : timeSorts)) ?? "date",
    lanes: one("lanes", readOneOf(laneChoices)) ?? "country",
    lane: also.includes("lane") ? many("lane", readLane) : [],
    event: also.includes("event") ? one("event", readSlug) : null,
    facets: also.includes("facets") ? (one("facets", readOneOf(["few", "all"] as const)) ?? "few") : "few",
    form: also.includes("form") ? (one("form", readOneOf(["list", "table"] as const)) ?? "list") : "list",
  };
  if (filter.from && filter.to && filter.from > filter.to) {
    problems.push({
      field: "to",
      value: filter.to,
      message: `The window ends before it begins (${filter.from}). Swap from and to.`,
    });
    filter.from = filter.to = null;
  }
  problems.push(...unknownFields(parameters, also));
  return { filter, problems };
}

/** The query that `parseFilter` reads back to the same filter, in one fixed order and without defaults. */
export function toQuery(filter: Filter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(filter)) {
    const standard = emptyFilter[field as keyof Filter];
    for (const text of Array.isArray(value) ? value : [value])
      if (text !== null && text !== standard) query.append(field, text);
  }
  return query;
}

/** A filter as every page, the API and files know it: which events, and in which order of time; nothing of a page’s view. */
export function withoutView(filter: Filter): Filter {
  const { lanes, lane, event, form, facets } = emptyFilter;
  return { ...filter, lanes, lane, event, form, facets, sort: isInTime(filter.sort) ? filter.sort : "date" };
}

/** The query of a filter without its window, as the timeline asks for windows of it: nothing that is a list's or a page's. */
export function toDataQuery(filter: Filter): URLSearchParams {
  return toQuery({ ...filter, from: null, to: null, sort: "date", event: null, form: "list", facets: "few" });
}

/** The same filter with some of its fields changed, as an address. */
export function filterHref(path: string, filter: Filter, change: Partial<Filter> = {}): string {
  const query = toQuery({ ...filter, ...change }).toString();
  return query ? `${path}?${query}` : path;
}

function readInto<T>(problems: FilterProblem[], field: string, value: string, read: Reader<T>): T[] {
  const result = value.length > maxLength ? { problem: `Keep this under ${maxLength} characters.` } : read(value);
  if (typeof result !== "object" || result === null || !("problem" in result)) return [result as T];
  problems.push({ field, value: value.slice(0, maxLength), message: (result as { problem: string }).problem });
  return [];
}

function readOneOf<T extends string>(choices: readonly T[]): Reader<T> {
  return (value) => choices.find((choice) => choice === value) ?? { problem: `Choose among ${choices.join(", ")}.` };
}

/** A bound of the window may be a day, month or year: the first day of it, or the last. */
function readDay(end: "earliest" | "latest"): Reader<string> {
  return (value) => {
    const date = parseEdtf(value);
    if ("problem" in date || date.kind !== "point")
      return { problem: "Write a day (2018-06-12), a month (2018-06) or a year (2018)." };
    return boundsOf(date)[end] as string;
  };
}

function readWords(value: string): string | { problem: string } {
  return /[\p{Cc}\p{Cs}]/u.test(value) ? { problem: "Leave out control characters and halves of characters." } : value;
}

/** What of a search is understood (docs/search.md); the rest is told. */
function readQuery(problems: FilterProblem[], q: string | null): string | null {
  if (q === null) return null;
  const query = parseQuery(q);
  problems.push(...query.problems);
  return understood(q, query);
}

/** What is left of a query may read otherwise without what stood between. */
function understood(q: string, { problems, rest }: SearchQuery): string | null {
  if (problems.length === 0) return q;
  return rest === "" || rest === q ? null : understood(rest, parseQuery(rest));
}

function readCountry(value: string): string | { problem: string } {
  const code = value.toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : { problem: "Write a country as its two letters of ISO 3166, such as US." };
}

/** As an answer of the timeline has it (core/timeline/lanes.ts). */
function readLane(value: string): string | { problem: string } {
  const isLane = /^[A-Za-z]{1,20}$/.test(value) && value !== "other";
  return isLane ? value : { problem: "Write the id of a lane, such as a country code." };
}

function readSlug(value: string): string | { problem: string } {
  return isSlug(value) ? value : { problem: "Write it as in its address, such as mike-pompeo." };
}

function unknownFields(parameters: QueryParameters, also: readonly string[]): FilterProblem[] {
  const known = Object.keys(emptyFilter).filter((field) => !(viewFields as readonly string[]).includes(field));
  return Object.entries(parameters)
    .filter(([field, value]) => value !== undefined && !known.includes(field) && !also.includes(field))
    .map(([field, value]) => ({
      field: field.slice(0, maxLength),
      value: textsOf(value, null).join(", ").slice(0, maxLength),
      message: `There is no such parameter. There are ${known.join(", ")}.`,
    }));
}
