import { maxVersion, parseVersion } from "#core/citation/dataset-version";
import type { Day } from "#core/dates/calendar";
import { boundsOf, parseEdtf } from "#core/dates/edtf";
import { textsOf } from "#core/parameter-texts";
import {
  emptyFilter,
  type Filter,
  type FilterProblem,
  parseFilter,
  type QueryParameters,
  toQuery,
} from "#core/timeline/filter";
import { type ChangedNoun, type ChangeKind, changedNouns, changeKinds } from "./change";

/** Which changes are asked for. */
export interface ChangeQuery {
  kind: ChangeKind[];
  noun: ChangedNoun[];
  /** first and last day of the changes, at Greenwich */
  since: Day | null;
  until: Day | null;
  /** the slug of one record */
  record: string | null;
  /** one version of the dataset */
  version: number | null;
  /** the id of the last change of the page before */
  before: string | null;
  /** the events whose changes are told, by what the record said after the change */
  events: Filter;
}

const own = ["kind", "noun", "since", "until", "record", "version", "before"] as const;

/** What of a filter of events makes no sense for the log: it has an order of its own and tells what this site said. */
const foreign = ["knownOn", "sort", "lanes"] as const;

/** Reads a query; what is not understood is left out and named. */
export function parseChangeQuery(parameters: QueryParameters): { query: ChangeQuery; problems: FilterProblem[] } {
  const { filter, problems } = parseFilter(parameters, own);
  for (const field of foreign) {
    if (parameters[field] === undefined) continue;
    const value = String(parameters[field]).slice(0, 200);
    problems.push({ field, value, message: "The log of changes does not know it. Use since and until for days." });
  }
  const read = <T>(field: (typeof own)[number], toValue: (text: string) => T | null, message: string): T[] =>
    textsOf(parameters[field], ",")
      .slice(0, 50)
      .flatMap((text) => {
        const value = toValue(text);
        if (value === null) problems.push({ field, value: text.slice(0, 200), message });
        return value === null ? [] : [value];
      });
  const query = {
    kind: read("kind", oneOf(changeKinds), `Choose among ${changeKinds.join(", ")}.`),
    noun: read("noun", oneOf(changedNouns), `Choose among ${changedNouns.join(", ")}.`),
    since: read("since", dayOf("earliest"), dayRemedy)[0] ?? null,
    until: read("until", dayOf("latest"), dayRemedy)[0] ?? null,
    record: read("record", slugOf, "Write it as in its address, such as 2018-06-12-singapore-summit.")[0] ?? null,
    version: read("version", parseVersion, `Write the number of a version, from 1 to ${maxVersion}.`)[0] ?? null,
    before: read("before", idOf, "Write the id of a change, as the page before gave it.")[0] ?? null,
    events: { ...filter, knownOn: null, sort: emptyFilter.sort, lanes: emptyFilter.lanes },
  };
  return { query, problems };
}

/** The query as an address reads it, in one order and without what is not asked. */
export function toChangeParameters({ events, ...query }: ChangeQuery): URLSearchParams {
  const parameters = toQuery(events);
  for (const field of own)
    for (const value of [query[field]].flat()) if (value !== null) parameters.append(field, String(value));
  return parameters;
}

/** The address of the same query with some of it changed; a change begins at the first page. */
export function changesHref(path: string, query: ChangeQuery, change: Partial<ChangeQuery> = {}): string {
  const parameters = toChangeParameters({ ...query, before: null, ...change }).toString();
  return parameters ? `${path}?${parameters}` : path;
}

const dayRemedy = "Write a day (2026-06-12), a month (2026-06) or a year (2026).";

function dayOf(end: "earliest" | "latest"): (text: string) => Day | null {
  return (text) => {
    const date = parseEdtf(text);
    return "problem" in date || date.kind !== "point" ? null : boundsOf(date)[end];
  };
}

function oneOf<T extends string>(choices: readonly T[]): (text: string) => T | null {
  return (text) => choices.find((choice) => choice === text) ?? null;
}

function slugOf(text: string): string | null {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 200 ? text : null;
}

function idOf(text: string): string | null {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;
}
