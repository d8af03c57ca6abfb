import type { Filter } from "#core/timeline/filter";
import { toDate } from "#data/day";
import { type TermFilter, wordsOf } from "#data/event-index/term-sets";
import type { Prisma } from "#prisma/client";

/**
 * The published events that pass a filter, for what reads whole rows one after the other, such as an export. Counts, pages
 * and the timeline ask the index (data/event-index), which gives the same events in a fraction of the time. With `knownOn`, what changes with time is asked of the state of that day. */
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
      whereFound(filter) ?? {},
    ],
  };
}

/** The conditions on what an event is found by, as the index answers them (data/event-index); null = there are none. */
export function whereFound(filter: TermFilter): Prisma.EventWhereInput | null {
  const { person, place, tag, source } = filter;
  const lists = [person, place, tag, source];
  if (wordsOf(filter.q).length === 0 && lists.every((values) => values.length === 0)) return null;
  return {
    AND: [
      wordsIn(filter.q),
      filter.person.length > 0 ? { participations: { some: { entity: { slug: { in: filter.person } } } } } : {},
      filter.place.length > 0 ? { places: { some: { place: placeWithin(filter.place) } } } : {},
      filter.tag.length > 0 ? { tags: { some: { tagSlug: { in: filter.tag } } } } : {},
      filter.source.length > 0 ? { sources: { some: { source: { publisher: { in: filter.source } } } } } : {},
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
function changing(filter: Filter) {
  return { AND: [filter.status.length > 0 ? { status: { in: filter.status } } : {}, ...windowConditions(filter)] };
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

/** Each word must occur; the column holds titles, summaries and every spelling of the names. */
function wordsIn(q: string | null): Prisma.EventWhereInput {
  const words = wordsOf(q);
  return words.length > 0 ? { AND: words.map((word) => ({ searchText: { contains: word } })) } : {};
}

/** A place or one inside it: a venue lies in a city, the city in a region, the region in a country. */
function placeWithin(slugs: string[]): Prisma.PlaceWhereInput {
  const slug = { in: slugs };
  return {
    OR: [
      { slug },
      { parent: { slug } },
      { parent: { parent: { slug } } },
      { parent: { parent: { parent: { slug } } } },
    ],
  };
}
