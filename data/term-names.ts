import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";

/** The names of the people and places that a filter asks for, by their slugs; those that are not known are left out. */
export async function findTermNames(
  db: Database,
  { person, place }: Pick<Filter, "person" | "place">,
): Promise<ReadonlyMap<string, string>> {
  const select = { slug: true, name: true };
  const [people, places] = await Promise.all([
    person.length > 0 ? db.entity.findMany({ where: { slug: { in: person } }, select }) : [],
    place.length > 0 ? db.place.findMany({ where: { slug: { in: place } }, select }) : [],
  ]);
  return new Map([...people, ...places].map(({ slug, name }) => [slug, name]));
}
