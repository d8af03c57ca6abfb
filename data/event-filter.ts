import { type TermFilter, wordsOf } from "#data/event-index/term-sets";
import type { Prisma } from "#prisma/client";

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
