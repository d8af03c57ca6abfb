import type { Clause, Condition } from "#core/search/conditions";
import type { Prisma } from "#prisma/client";

/** What an event must meet beyond its columns, as the index answers it (data/event-index); null = nothing is asked. */
export function whereFound(conditions: readonly Condition[]): Prisma.EventWhereInput | null {
  return conditions.length > 0 ? { AND: conditions.map(whereCondition) } : null;
}

function whereCondition({ not, any }: Condition): Prisma.EventWhereInput {
  const where = { OR: any.map((group) => ({ AND: group.map(whereClause) })) };
  return not ? { NOT: where } : where;
}

function whereClause(clause: Clause): Prisma.EventWhereInput {
  switch (clause.kind) {
    case "part":
      return { searchText: { contains: clause.text } };
    case "word":
      return whereWord(clause.text);
    case "person":
      return { participations: { some: { entity: { slug: { in: [...clause.values] } } } } };
    case "place":
      return { places: { some: { place: placeWithin(clause.values) } } };
    case "tag":
      return { tags: { some: { tagSlug: { in: [...clause.values] } } } };
    case "source":
      return { sources: { some: { source: { publisher: { in: [...clause.values] } } } } };
  }
}

/** One of the words of the text, which are separated by spaces. */
function whereWord(word: string): Prisma.EventWhereInput {
  return {
    OR: [
      { searchText: word },
      { searchText: { startsWith: `${word} ` } },
      { searchText: { endsWith: ` ${word}` } },
      { searchText: { contains: ` ${word} ` } },
    ],
  };
}

/** A place or one inside it: a venue lies in a city, the city in a region, the region in a country. */
function placeWithin(slugs: readonly string[]): Prisma.PlaceWhereInput {
  const slug = { in: [...slugs] };
  return {
    OR: [
      { slug },
      { parent: { slug } },
      { parent: { parent: { slug } } },
      { parent: { parent: { parent: { slug } } } },
    ],
  };
}
