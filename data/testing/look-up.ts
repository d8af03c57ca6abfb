import type { EventStatus, EventType } from "#core/event";
import { type Condition, toConditions } from "#core/search/conditions";
import { parseQuery } from "#core/search/parse-query";
import { termFields } from "#core/search/search-query";
import type { Filter } from "#core/timeline/filter";
import { columnTerms } from "#core/timeline/select-rows";
import { toDate } from "#data/day";
import { whereFound } from "#data/event-filter";
import type { Prisma } from "#prisma/client";

// What a filter finds, told by the tables themselves: what the index of events answers is compared with it.

/** The published events that pass a filter. With `knownOn`, what changes with time is asked of the state of that day. */
export function whereEvent(filter: Filter): Prisma.EventWhereInput {
  return {
    AND: [
      unchanging(filter),
      filter.knownOn ? { states: { some: statesOn(filter, filter.knownOn) } } : changing(filter),
    ],
  };
}

/** The states in which the events of a filter were on the day `knownOn`: at most one of each event. */
export function whereState(filter: Filter, knownOn: string): Prisma.EventStateWhereInput {
  return { AND: [statesOn(filter, knownOn), { event: unchanging(filter) }] };
}

/** The conditions on what stays the same through the life of an event. */
function unchanging(filter: Filter): Prisma.EventWhereInput {
  return {
    AND: [
      { state: "published" },
      filter.type.length > 0 ? { type: { in: filter.type } } : {},
      filter.country.length > 0 ? { countries: { hasSome: filter.country } } : {},
      whereFound(conditionsIn(filter)) ?? {},
      ...askedOfColumns(filter),
    ],
  };
}

function statesOn(filter: Filter, knownOn: string) {
  const day = toDate(knownOn);
  return {
    AND: [{ knownFrom: { lte: day } }, { OR: [{ knownTo: null }, { knownTo: { gt: day } }] }, changing(filter)],
  };
}

/** The conditions on what the life of an event changes; they read the same on an event and on a state of it. */
export function changing(filter: Filter) {
  return {
    AND: [
      filter.status.length > 0 ? { status: { in: filter.status } } : {},
      ...windowConditions(filter),
      ...columnTerms(filter.q).map((term) => {
        if (term.field === "date") return { AND: windowConditions({ ...filter, from: term.from, to: term.to }) };
        const values = term.field === "status" ? { [term.not ? "notIn" : "in"]: term.values as EventStatus[] } : {};
        return { status: values };
      }),
    ],
  };
}

/** What a filter asks beyond columns, where nobody is called by a name. */
function conditionsIn(filter: Filter): Condition[] {
  const terms = toConditions(parseQuery(filter.q ?? "").terms, { people: () => [], values: (_, text) => [text] });
  const fields = termFields.filter((kind) => filter[kind].length > 0);
  return [...terms, ...fields.map((kind) => ({ not: false, any: [[{ kind, values: filter[kind] }]] }))];
}

/** What the words of a filter ask of the columns that stay. */
function askedOfColumns({ q }: Filter): Prisma.EventWhereInput[] {
  return columnTerms(q).flatMap((term) => {
    if (term.field !== "type" && term.field !== "country") return [];
    const where =
      term.field === "country" ? { countries: { hasSome: term.values } } : { type: { in: term.values as EventType[] } };
    return [term.not ? { NOT: where } : where];
  });
}

/** A null bound is open: it reaches into every window, and lies wholly in none that has an end there. */
function windowConditions({ from, to, certainty }: Filter) {
  if (certainty === "certain")
    return [from ? { earliest: { gte: toDate(from) } } : {}, to ? { latest: { lte: toDate(to) } } : {}];
  return [
    from ? { OR: [{ latest: null }, { latest: { gte: toDate(from) } }] } : {},
    to ? { OR: [{ earliest: null }, { earliest: { lte: toDate(to) } }] } : {},
  ];
}
