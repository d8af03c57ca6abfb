import { nameLanguage } from "#core/names/name-language";
import { scriptOf } from "#core/names/script-of";
import type { PlaceCard, PlaceLink, PlaceRecord } from "#core/place-record";
import { isSlug } from "#core/slug";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { readEntities } from "#data/people";
import { readPlaceCards } from "#data/places";
import { termTallies, toSpan } from "#data/term-tallies";

/** The page of a place names so many people. */
const mostPeople = 50;

/** A place whole, or null. The events of a filter are counted; its own `place` is not asked. */
export async function findPlace(db: Database, slug: string, filter: Filter): Promise<PlaceRecord | null> {
  if (!isSlug(slug)) return null;
  const view = await openIndex(db);
  const asked = { ...filter, place: [slug], sort: "date" as const };
  return remember(db, view.version, ["place", asked], () => readPlace(db, view, slug, asked));
}

/** Whether readers can open a place of this slug. */
export async function placeExists(db: Database, slug: string): Promise<boolean> {
  return (await db.place.count({ where: { slug } })) > 0;
}

async function readPlace(db: Database, view: IndexView, slug: string, filter: Filter): Promise<PlaceRecord | null> {
  const [cards, names, people] = await Promise.all([
    readPlaceCards(db, view, filter),
    db.placeName.findMany({
      where: { place: { slug } },
      orderBy: [{ kind: "asc" }, { value: "asc" }],
      select: { value: true, kind: true },
    }),
    listPeopleThere(db, view, filter),
  ]);
  const card = cards.find((place) => place.slug === slug);
  if (!card) return null;
  return {
    ...card,
    names: names.map(({ value, kind }) => {
      const script = scriptOf(value);
      return { value, kind, script, language: nameLanguage(value, card.country, script) };
    }),
    within: holdersOf(card, cards),
    children: cards.filter(({ parent }) => parent?.slug === slug).sort((a, b) => (a.name < b.name ? -1 : 1)),
    people,
  };
}

/** What holds a place, the nearest first. Places that hold each other, which nothing should write, end the chain. */
function holdersOf(place: PlaceCard, cards: readonly PlaceCard[]): PlaceLink[] {
  const holders: PlaceLink[] = [];
  for (let { parent } = place; parent && !holders.some(({ slug }) => slug === parent?.slug); ) {
    holders.push(parent);
    parent = cards.find(({ slug }) => slug === parent?.slug)?.parent ?? null;
  }
  return holders;
}

async function listPeopleThere(db: Database, view: IndexView, filter: Filter): Promise<PlaceRecord["people"]> {
  const [rows, tallies] = await Promise.all([readEntities(db, view), termTallies(db, view, "person", filter)]);
  return rows
    .filter(({ slug }) => tallies.has(slug))
    .map(({ slug, name, native, country }) => ({ slug, name, native, country, ...toSpan(tallies.get(slug)) }))
    .sort((a, b) => b.events - a.events || (a.slug < b.slug ? -1 : 1))
    .slice(0, mostPeople);
}
