import { NameMatcher } from "#core/names/matching/name-matcher";
import type { NameEntry } from "#core/names/matching/name-table";
import type { Database } from "#data/client";

/** Everybody and every place that has a name, ready to be asked. */
export interface KnownNames {
  matcher: NameMatcher;
  people: ReadonlyMap<string, NameEntry>;
  places: ReadonlyMap<string, NameEntry>;
}

interface Kept {
  /** of the data when it was last asked whether the names are the same */
  version: string;
  /** equal for equal names */
  print: string;
  names: KnownNames;
}

const kept = new WeakMap<Database, Promise<Kept>>();

/**
 * The names of a version of the data (data/event-index/index-view.ts). They seldom change: they are read anew only where
 * they do, and made ready once.
 */
export async function knownNames(db: Database, version: string): Promise<KnownNames> {
  const before = await kept.get(db)?.catch(() => null);
  if (before?.version === version) return before.names;
  const next = renew(db, version, before ?? null);
  kept.set(db, next);
  next.catch(() => kept.delete(db));
  return (await next).names;
}

async function renew(db: Database, version: string, before: Kept | null): Promise<Kept> {
  const print = await fingerprint(db);
  return { version, print, names: before?.print === print ? before.names : await read(db) };
}

/** A sum over all spellings, which is quicker to make than they are to read. */
async function fingerprint(db: Database): Promise<string> {
  const [row] = await db.$queryRaw<{ print: string }[]>`
    SELECT concat_ws(' ',
      (SELECT concat(count(*), ' ', sum(hashtextextended(concat_ws('|', "slug", "name", "country", "nativeScript"), 0))) FROM "Entity"),
      (SELECT concat(count(*), ' ', sum(hashtextextended("entityId"::text || "value", 0))) FROM "EntityName"),
      (SELECT concat(count(*), ' ', sum(hashtextextended("slug" || "name", 0))) FROM "Place"),
      (SELECT concat(count(*), ' ', sum(hashtextextended("placeId"::text || "value", 0))) FROM "PlaceName")) AS print`;
  return row?.print ?? "";
}

interface Row {
  slug: string;
  name: string;
  isKorean: boolean;
  spellings: string[];
  weight: number;
}

async function read(db: Database): Promise<KnownNames> {
  const [row] = await db.$queryRaw<{ people: string; places: string }[]>`
    WITH met AS (SELECT "kind", "term", sum(octet_length("positions"))::int AS weight FROM "EventTerm"
      WHERE "kind" IN ('person', 'place') GROUP BY "kind", "term")
    SELECT
      (SELECT coalesce(json_agg(json_build_object('slug', e."slug", 'name', e."name",
          'isKorean', e."kind" = 'person' AND (e."country" IN ('KP', 'KR') OR e."nativeScript" = 'Hang') IS TRUE,
          'spellings', (SELECT coalesce(json_agg(n."value" ORDER BY n."kind", n."value"), '[]') FROM "EntityName" n WHERE n."entityId" = e."id"),
          'weight', coalesce(m.weight, 0)) ORDER BY e."slug"), '[]')::text
        FROM "Entity" e LEFT JOIN met m ON m."kind" = 'person' AND m."term" = e."slug") AS people,
      (SELECT coalesce(json_agg(json_build_object('slug', p."slug", 'name', p."name", 'isKorean', false,
          'spellings', (SELECT coalesce(json_agg(n."value" ORDER BY n."kind", n."value"), '[]') FROM "PlaceName" n WHERE n."placeId" = p."id"),
          'weight', coalesce(m.weight, 0)) ORDER BY p."slug"), '[]')::text
        FROM "Place" p LEFT JOIN met m ON m."kind" = 'place' AND m."term" = p."slug") AS places`;
  const people = toEntries("person", row?.people);
  const places = toEntries("place", row?.places);
  return { matcher: new NameMatcher([...people.values(), ...places.values()]), people, places };
}

function toEntries(kind: NameEntry["kind"], json = "[]"): Map<string, NameEntry> {
  const rows = JSON.parse(json) as Row[];
  return new Map(
    rows.map(({ spellings, ...row }) => [
      row.slug,
      { kind, ...row, spellings: [...new Set([row.name, ...spellings])] },
    ]),
  );
}
