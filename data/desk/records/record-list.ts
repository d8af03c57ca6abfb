import { wordsOf } from "#core/search-text";
import type { Database } from "#data/client";
import type { EntityKind, PlaceKind, Prisma } from "#prisma/client";

/** A person, body or place as the desk lists it. */
export interface RecordLine {
  id: string;
  slug: string;
  name: string;
  native: string | null;
  kind: EntityKind | PlaceKind;
  country: string | null;
  /** an office, or the place around it */
  detail: string | null;
  spellings: number;
  events: number;
  /** null where there is no such mark */
  checked: boolean | null;
}

/** What the list shows: all, those that nobody has checked, or those of no event. */
export const recordShows = ["all", "unchecked", "unused"] as const;
export type RecordShow = (typeof recordShows)[number];

export const recordsAPage = 50;

export interface RecordQuery {
  /** words of a name in any spelling */
  q: string;
  show: RecordShow;
  page: number;
}

/** A page of people and bodies by name; newest first where they wait for somebody to check them. */
export async function listEntityLines(db: Database, { q, show, page }: RecordQuery) {
  const where: Prisma.EntityWhereInput = {
    AND: wordsOf(q).map((word) => ({ searchText: { contains: word } })),
    ...(show === "unchecked" ? { checked: false } : show === "unused" ? { participations: { none: {} } } : {}),
  };
  const [total, rows] = await Promise.all([
    db.entity.count({ where }),
    db.entity.findMany({
      where,
      orderBy: show === "unchecked" ? [{ createdAt: "desc" }, { slug: "asc" }] : [{ name: "asc" }, { slug: "asc" }],
      skip: (page - 1) * recordsAPage,
      take: recordsAPage,
      include: {
        offices: { orderBy: { position: "desc" }, take: 1, select: { title: true } },
        _count: { select: { names: true, participations: true } },
      },
    }),
  ]);
  const lines = rows.map(
    ({ id, slug, name, native, kind, country, checked, offices, affiliation, _count }): RecordLine => {
      const detail = offices[0]?.title ?? affiliation;
      const counts = { spellings: _count.names, events: _count.participations };
      return { id, slug, name, native, kind, country, checked, detail, ...counts };
    },
  );
  return { lines, total };
}

/** A page of places by name. */
export async function listPlaceLines(db: Database, { q, show, page }: RecordQuery) {
  const where: Prisma.PlaceWhereInput = {
    AND: wordsOf(q).map((word) => ({ searchText: { contains: word } })),
    ...(show === "unused" ? { events: { none: {} }, children: { none: {} } } : {}),
  };
  const [total, rows] = await Promise.all([
    db.place.count({ where }),
    db.place.findMany({
      where,
      orderBy: [{ name: "asc" }, { slug: "asc" }],
      skip: (page - 1) * recordsAPage,
      take: recordsAPage,
      include: { parent: { select: { name: true } }, _count: { select: { names: true, events: true } } },
    }),
  ]);
  const lines = rows.map(({ id, slug, name, native, kind, country, parent, _count }): RecordLine => {
    const counts = { spellings: _count.names, events: _count.events };
    return { id, slug, name, native, kind, country, checked: null, detail: parent?.name ?? null, ...counts };
  });
  return { lines, total };
}
