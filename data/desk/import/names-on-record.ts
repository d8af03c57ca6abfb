import type { Database } from "#data/client";
import { type Found, nameFinder } from "../look-up";

export interface NamedOnRecord {
  /** of now */
  slug: string;
  name: string;
  country: string | null;
}

/** What rows may refer to, read once for all of them. */
export interface NamesOnRecord {
  /** people and bodies by slug, former ones included */
  entities: Map<string, NamedOnRecord>;
  places: Map<string, NamedOnRecord>;
  /** slugs of places by country, for places that are known by their country alone */
  countries: Map<string, string>;
  findPerson: (text: string) => Found[];
  findPlace: (text: string) => Found[];
  /** of people whom the rows before have named and who are on no record: slugs by name */
  added: Map<string, string>;
}

export async function readNames(db: Database): Promise<NamesOnRecord> {
  const [entities, places, merged, findPerson, findPlace] = await Promise.all([
    db.entity.findMany({ select: { slug: true, name: true, country: true } }),
    db.place.findMany({ select: { slug: true, name: true, country: true, kind: true } }),
    db.redirect.findMany({ where: { noun: { in: ["entity", "place"] }, to: { not: null } } }),
    nameFinder(db, "person"),
    nameFinder(db, "place"),
  ]);
  const bySlug = { entity: toMap(entities), place: toMap(places) };
  // what was merged into another is found under its former address too
  for (const { noun, from, to } of merged) {
    const known = bySlug[noun as keyof typeof bySlug];
    const target = known.get(to as string);
    if (target && !known.has(from)) known.set(from, target);
  }
  const countries = places.filter(({ kind, country }) => kind === "country" && country !== null);
  return {
    entities: bySlug.entity,
    places: bySlug.place,
    countries: new Map(countries.map(({ slug, country }) => [country as string, slug])),
    ...{ findPerson: remember(findPerson), findPlace: remember(findPlace), added: new Map() },
  };
}

function toMap(rows: readonly NamedOnRecord[]): Map<string, NamedOnRecord> {
  return new Map(rows.map((row) => [row.slug, row]));
}

/** The same names come again in row after row, and looking for one takes a while. */
function remember(find: (text: string) => Found[]): (text: string) => Found[] {
  const known = new Map<string, Found[]>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}
