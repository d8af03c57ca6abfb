import type { EntityCard, EntityKind } from "#core/entity-record";
import type { ListQuery } from "#core/list-query";
import { type ListStretch, type QueriedList, queryList, takeStretch } from "#core/list-stretch";
import { wordsOf } from "#core/search-text";
import type { Database } from "#data/client";
import { siteUrl } from "#data/env";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import { knownNames } from "#data/search/known-names";
import { termTallies, toSpan } from "#data/term-tallies";

/** A list of people; `letters` are those under which the query finds somebody if it does not ask for one. */
export interface PeopleList {
  people: EntityCard[];
  total: number;
  /** the cursor of the rest; null at the end */
  next: string | null;
  letters: readonly string[];
  /** of all that could be listed, ISO 3166 codes */
  countries: readonly string[];
}

/** People, organizations and governments as a query asks for them, with the events that it counts. */
export async function listPeople(
  db: Database,
  query: ListQuery<EntityKind>,
  stretch: ListStretch,
): Promise<PeopleList> {
  const found = await queryPeople(db, query);
  const { items, next } = takeStretch(found, query, stretch);
  return { people: items, total: found.listed.length, next, letters: found.letters, countries: found.countries };
}

async function queryPeople(db: Database, query: ListQuery): Promise<QueriedList<EntityCard>> {
  const view = await openIndex(db);
  return remember(db, view.version, ["people", query], async () => {
    const [all, named] = await Promise.all([readCards(db, view, query), query.q ? findNamed(db, view, query.q) : null]);
    return queryList(all, query, named);
  });
}

/** Everybody, with the events that a query counts of each. */
async function readCards(db: Database, view: IndexView, { filter }: ListQuery): Promise<EntityCard[]> {
  const [rows, tallies] = await Promise.all([readEntities(db, view), termTallies(db, view, "person", filter)]);
  return rows.map((row) => ({ ...row, ...toSpan(tallies.get(row.slug)) }));
}

type EntityRow = Omit<EntityCard, "events" | "first" | "last">;

/** Everybody, without events. */
export function readEntities(db: Database, { version }: IndexView): Promise<EntityRow[]> {
  return remember(db, version, ["entities"], () => readRows(db));
}

/** All as one text: Prisma would handle every value by itself. */
async function readRows(db: Database): Promise<EntityRow[]> {
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(r), '[]')::text AS rows FROM (
      SELECT e."slug", e."kind", e."name", e."native", e."country", e."checked",
        (SELECT o."title" FROM "Office" o WHERE o."entityId" = e."id"
          ORDER BY o."fromDay" DESC NULLS LAST, o."position" DESC LIMIT 1) AS "office"
      FROM "Entity" e ORDER BY e."slug") r`;
  const rows = JSON.parse(found?.rows ?? "[]") as Omit<EntityRow, "url">[];
  return rows.map((row) => ({ ...row, url: `${siteUrl()}/people/${row.slug}` }));
}

/** The addresses of those in whose names all words occur, in any of their spellings, or whose whole name they are. */
async function findNamed(db: Database, { version }: IndexView, q: string): Promise<Set<string>> {
  const words = wordsOf(q).map((word) => ({ searchText: { contains: word } }));
  const [rows, { matcher }] = await Promise.all([
    db.entity.findMany({ where: { AND: words }, select: { slug: true } }),
    knownNames(db, version),
  ]);
  const meant = matcher.findWhole(q).filter(({ entry }) => entry.kind === "person");
  return new Set([...rows.map(({ slug }) => slug), ...meant.map(({ entry }) => entry.slug)]);
}
