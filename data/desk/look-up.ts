import { NameMatcher } from "#core/names/matching/name-matcher";
import type { NameEntry } from "#core/names/matching/name-table";
import { tagName } from "#core/tag";
import type { Database } from "#data/client";

/** Something on record that an editor may mean. */
export interface Found {
  slug: string;
  name: string;
  /** the spelling that led to it, where it is another than the name */
  via: string | null;
  country: string | null;
  /** what tells namesakes apart: an office, the place around it */
  detail: string | null;
}

export const lookUpKinds = ["person", "place", "tag", "article", "event"] as const;
export type LookUpKind = (typeof lookUpKinds)[number];

const limit = 8;

/** Candidates for what somebody types, in any spelling, best first. */
export async function lookUp(db: Database, kind: LookUpKind, text: string): Promise<Found[]> {
  const asked = text.trim().slice(0, 200);
  if (asked === "") return [];
  if (kind === "tag") return lookUpTags(db, asked);
  if (kind === "article" || kind === "event") return lookUpTitles(db, kind, asked);
  const { matcher, about } = await names(db, kind);
  return matcher.match(asked, limit).map(({ entry, via }) => toFound(entry, via, about));
}

/** Those whose whole name a text is; several where they share it. */
export async function findNamed(db: Database, kind: "person" | "place", text: string): Promise<Found[]> {
  return (await nameFinder(db, kind))(text);
}

/** The same to be asked many times, of the names that are on record now. */
export async function nameFinder(db: Database, kind: "person" | "place"): Promise<(text: string) => Found[]> {
  const { matcher, about } = await names(db, kind);
  return (text) => matcher.findWhole(text.slice(0, 200)).map(({ entry, via }) => toFound(entry, via, about));
}

type About = Map<string, Pick<Found, "country" | "detail">>;

function toFound({ slug, name }: NameEntry, via: string, about: About): Found {
  const { country = null, detail = null } = about.get(slug) ?? {};
  return { slug, name, via: via === name ? null : via, country, detail };
}

interface Names {
  stamp: string;
  matcher: NameMatcher;
  about: About;
}

const remembered = new WeakMap<Database, Map<string, Names>>();

/** All names of a kind, read again when one was added or changed. */
async function names(db: Database, kind: "person" | "place"): Promise<Names> {
  const byKind = remembered.get(db) ?? new Map<string, Names>();
  remembered.set(db, byKind);
  const known = byKind.get(kind);
  const stamp = await stampOf(db, kind);
  if (known?.stamp === stamp) return known;
  const made = { stamp, ...(await (kind === "person" ? readPeople(db) : readPlaces(db))) };
  byKind.set(kind, made);
  return made;
}

async function stampOf(db: Database, kind: "person" | "place"): Promise<string> {
  const asked = { _count: true, _max: { updatedAt: true, createdAt: true } } as const;
  return JSON.stringify(kind === "person" ? await db.entity.aggregate(asked) : await db.place.aggregate(asked));
}

async function readPeople(db: Database): Promise<Omit<Names, "stamp">> {
  const rows = await db.entity.findMany({
    include: {
      names: true,
      offices: { orderBy: { position: "desc" }, take: 1 },
      _count: { select: { participations: true } },
    },
  });
  const about: About = new Map();
  const entries = rows.map(({ slug, name, country, names: spellings, offices, _count, affiliation }): NameEntry => {
    about.set(slug, { country, detail: offices[0]?.title ?? affiliation });
    const isKorean = country === "KP" || country === "KR";
    return {
      kind: "person",
      slug,
      name,
      spellings: spellings.map(({ value }) => value),
      isKorean,
      weight: _count.participations,
    };
  });
  return { matcher: new NameMatcher(entries), about };
}

async function readPlaces(db: Database): Promise<Omit<Names, "stamp">> {
  const rows = await db.place.findMany({
    include: { names: true, parent: { select: { name: true } }, _count: { select: { events: true } } },
  });
  const about: About = new Map();
  const entries = rows.map(({ slug, name, country, names: spellings, parent, _count }): NameEntry => {
    about.set(slug, { country, detail: parent?.name ?? null });
    const isKorean = country === "KP" || country === "KR";
    return {
      kind: "place",
      slug,
      name,
      spellings: spellings.map(({ value }) => value),
      isKorean,
      weight: _count.events,
    };
  });
  return { matcher: new NameMatcher(entries), about };
}

async function lookUpTags(db: Database, text: string): Promise<Found[]> {
  const contains = { contains: literal(text), mode: "insensitive" } as const;
  const rows = await db.tag.findMany({ where: { OR: [{ slug: contains }, { name: contains }] }, take: limit });
  return rows.map(({ slug }) => ({ slug, name: tagName(slug), via: null, country: null, detail: null }));
}

async function lookUpTitles(db: Database, kind: "article" | "event", text: string): Promise<Found[]> {
  const words = text.split(/\s+/).slice(0, 8);
  const where = { AND: words.map((word) => ({ title: { contains: literal(word), mode: "insensitive" as const } })) };
  const order = [{ slug: "desc" as const }];
  const rows =
    kind === "article"
      ? (await db.article.findMany({ where, orderBy: order, take: limit, include: { source: true } })).map((row) => ({
          ...row,
          detail: row.source.publisher,
        }))
      : (await db.event.findMany({ where, orderBy: order, take: limit })).map((row) => ({ ...row, detail: row.date }));
  return rows.map(({ slug, title, detail }) => ({ slug, name: title, via: null, country: null, detail }));
}

/** A text that stands for itself alone in a pattern of SQL's. */
export function literal(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
