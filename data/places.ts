import type { ListQuery } from "#core/list-query";
import { type ListStretch, type QueriedList, queryList, takeStretch } from "#core/list-stretch";
import type { PlaceCard, PlaceKind } from "#core/place-record";
import { wordsOf } from "#core/search-text";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { knownNames } from "#data/search/known-names";
import { termTallies, toSpan } from "#data/term-tallies";

/** A list of places; `letters` are those under which the query finds one if it does not ask for one. */
export interface PlaceList {
  places: PlaceCard[];
  total: number;
  /** the cursor of the rest; null at the end */
  next: string | null;
  letters: readonly string[];
  /** of all that could be listed, ISO 3166 codes */
  countries: readonly string[];
}

/** Places as a query asks for them, with the events that it counts; those within what a place holds are its own, too. */
export async function listPlaces(db: Database, query: ListQuery<PlaceKind>, stretch: ListStretch): Promise<PlaceList> {
  const found = await queryPlaces(db, query);
  const { items, next } = takeStretch(found, query, stretch);
  return { places: items, total: found.listed.length, next, letters: found.letters, countries: found.countries };
}

async function queryPlaces(db: Database, query: ListQuery): Promise<QueriedList<PlaceCard>> {
  const view = await openIndex(db);
  return remember(db, view.version, ["places", query], async () => {
    const [all, named] = await Promise.all([
      readPlaceCards(db, view, query.filter),
      query.q ? findNamed(db, view, query.q) : null,
    ]);
    return queryList(all, query, named);
  });
}

/** All places, with the events that a filter counts of each. */
export async function readPlaceCards(db: Database, view: IndexView, filter: ListQuery["filter"]): Promise<PlaceCard[]> {
  const [rows, tallies] = await Promise.all([
    remember(db, view.version, ["all places"], () => readRows(db)),
    termTallies(db, view, "place", filter),
  ]);
  return rows.map((row) => ({ ...row, ...toSpan(tallies.get(row.slug)) }));
}

type PlaceRow = Omit<PlaceCard, "events" | "first" | "last">;

async function readRows(db: Database): Promise<PlaceRow[]> {
  const rows = await db.place.findMany({
    select: {
      ...{ slug: true, kind: true, name: true, native: true, country: true, lat: true, lon: true },
      parent: { select: { slug: true, name: true } },
    },
    orderBy: { slug: "asc" },
  });
  return rows.map((row) => ({ ...row, url: `${siteUrl()}/places/${row.slug}` }));
}

/** The addresses of those in whose names all words occur, in any of their spellings, or whose whole name they are. */
async function findNamed(db: Database, { version }: IndexView, q: string): Promise<Set<string>> {
  const words = wordsOf(q).map((word) => ({ searchText: { contains: word } }));
  const [rows, { matcher }] = await Promise.all([
    db.place.findMany({ where: { AND: words }, select: { slug: true } }),
    knownNames(db, version),
  ]);
  const meant = matcher.findWhole(q).filter(({ entry }) => entry.kind === "place");
  return new Set([...rows.map(({ slug }) => slug), ...meant.map(({ entry }) => entry.slug)]);
}
