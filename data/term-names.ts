import type { Wording } from "#core/language/wording";
import { shownName } from "#core/names/shown-name";
import { placeWords } from "#core/place-words";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";

/** The names of the people and places that a filter asks for, as a page words them, by their slugs; those that are not known are left out. */
export async function findTermNames(
  db: Database,
  { person, place }: Pick<Filter, "person" | "place">,
  wording: Wording,
): Promise<ReadonlyMap<string, string>> {
  const select = { slug: true, name: true, native: true, country: true };
  const [people, places] = await Promise.all([
    person.length > 0 ? db.entity.findMany({ where: { slug: { in: person } }, select }) : [],
    place.length > 0 ? db.place.findMany({ where: { slug: { in: place } }, select }) : [],
  ]);
  return new Map([
    ...people.map((one) => [one.slug, shownName(one, wording.language)] as const),
    ...places.map((one) => [one.slug, placeWords(one, wording)] as const),
  ]);
}
