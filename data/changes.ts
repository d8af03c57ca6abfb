import { type Change, type ChangedNoun, type ChangeKind, publicName } from "#core/changes/change";
import type { ChangeQuery } from "#core/changes/change-query";
import { snapshotPasses } from "#core/changes/changed-event";
import { fieldChanges } from "#core/changes/field-changes";
import { emptyFilter, toQuery } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { readVersion } from "#data/event-index/index-view";
import { conditionsOf } from "#data/event-index/term-sets";
import { Prisma } from "#prisma/client";

/** A page of the log, newest first. */
export interface ChangePage {
  changes: Change[];
  /** the id after which the log goes on; null at its end */
  next: string | null;
}

/** Revisions are read so many at once, and at most so many times for one page: a rare match may need the next page. */
const chunkSize = 500;
const chunks = 20;

/** The changes of what is or was published, newest first, at most `limit` of them. */
export async function listChanges(db: Database, query: ChangeQuery, limit: number): Promise<ChangePage> {
  const passes = await eventsPassing(db, query);
  const found: Row[] = [];
  let last = query.before;
  for (let read = 0; read < chunks; read += 1) {
    const rows = await readRows(db, { ...query, before: last });
    for (const row of rows) {
      if (passes(row)) found.push(row);
      if (found.length > limit)
        return { changes: found.slice(0, limit).map(toChange), next: found[limit - 1]?.id ?? null };
    }
    if (rows.length < chunkSize) return { changes: found.map(toChange), next: null };
    last = rows.at(-1)?.id ?? null;
  }
  return { changes: found.map(toChange), next: last };
}

/** How many changes a query asks for; null where it chooses among events: that takes a look at each of their revisions. */
export async function countAsked(db: Database, query: ChangeQuery): Promise<number | null> {
  if (choosesEvents(query)) return null;
  const [found] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n
    FROM "Revision" r LEFT JOIN "Redirect" d ON d."noun" = r."noun" AND d."from" = coalesce(r."after"->>'id', r."after"->>'slug')
    WHERE ${whereAsked({ ...query, before: null })}`;
  return found?.n ?? 0;
}

/** How many changes some versions of the dataset made public, by `<version> <reason>`. */
export async function countChanges(db: Database, versions: readonly number[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ version: number; reason: string; count: number }[]>`
    SELECT r."datasetVersion" AS version, r."reason", count(*)::int AS count FROM "Revision" r
    WHERE r."datasetVersion" = ANY(${[...versions]}::int[]) AND ${isPublic} GROUP BY 1, 2`;
  return new Map(rows.map(({ version, reason, count }) => [`${version} ${reason}`, count]));
}

interface Row {
  id: string;
  noun: ChangedNoun;
  kind: ChangeKind;
  mergedInto: string | null;
  number: number;
  version: number;
  by: string;
  reason: string;
  at: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

const stateOf = (snapshot: Prisma.Sql) => Prisma.sql`coalesce(${snapshot}->>'state', 'published')`;
const after = stateOf(Prisma.sql`r."after"`);
const before = stateOf(Prisma.sql`r."before"`);

/** What was never published is the desk's business. */
const isPublic = Prisma.sql`(${after} = 'published' OR (r."before" IS NOT NULL AND ${before} = 'published'))`;

const kind = Prisma.sql`CASE
  WHEN ${after} <> 'published' THEN CASE WHEN d."to" IS NULL THEN 'withdrawn' ELSE 'merged' END
  WHEN r."before" IS NULL OR ${before} IN ('draft', 'in_review') THEN 'added'
  WHEN ${before} = 'withdrawn' THEN 'restored'
  ELSE 'corrected' END`;

/** Those of one version are in the order of their ids, which are made in the order of time. */
async function readRows(db: Database, query: ChangeQuery): Promise<Row[]> {
  const [found] = await db.$queryRaw<{ rows: string }[]>`
    SELECT coalesce(json_agg(f), '[]')::text AS rows FROM (
      SELECT r."id", r."noun", ${kind} AS kind, d."to" AS "mergedInto", r."number", r."datasetVersion" AS version, r."by",
        r."reason", to_char(r."at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, r."before", r."after"
      FROM "Revision" r LEFT JOIN "Redirect" d ON d."noun" = r."noun" AND d."from" = coalesce(r."after"->>'id', r."after"->>'slug')
      WHERE ${whereAsked(query)}
      ORDER BY r."datasetVersion" DESC, r."id" DESC LIMIT ${chunkSize}) f`;
  return JSON.parse(found?.rows ?? "[]") as Row[];
}

/** Of a revision `r` and what its record was merged into, `d`. */
function whereAsked(query: ChangeQuery): Prisma.Sql {
  const { since, until, version, record, noun } = query;
  const conditions = [
    isPublic,
    noun.length > 0 ? Prisma.sql`r."noun"::text = ANY(${noun}::text[])` : null,
    query.kind.length > 0 ? Prisma.sql`${kind} = ANY(${query.kind}::text[])` : null,
    since ? Prisma.sql`r."at" >= ${`${since}T00:00:00Z`}::timestamptz` : null,
    until ? Prisma.sql`r."at" < ${`${until}T00:00:00Z`}::timestamptz + interval '1 day'` : null,
    version ? Prisma.sql`r."datasetVersion" = ${version}` : null,
    record ? Prisma.sql`coalesce(r."after"->>'id', r."after"->>'slug') = ${record}` : null,
    query.before
      ? Prisma.sql`(r."datasetVersion", r."id") < (SELECT b."datasetVersion", b."id" FROM "Revision" b WHERE b."id" = ${query.before}::uuid)`
      : null,
  ].filter((condition) => condition !== null);
  return Prisma.join(conditions, " AND ");
}

/** Whether a change belongs to an event that passes the query's filter: as it was recorded, not as it is now. */
async function eventsPassing(db: Database, { events }: ChangeQuery): Promise<(row: Row) => boolean> {
  if (!choosesEvents({ events })) return () => true;
  const conditions = await conditionsOf(db, await readVersion(db), events);
  const asked = { filter: events, conditions, withHolders: await readHolders(db) };
  return ({ noun, after }) => noun === "event" && snapshotPasses(after, asked);
}

function choosesEvents({ events }: Pick<ChangeQuery, "events">): boolean {
  return toQuery(events).size !== toQuery(emptyFilter).size;
}

/** Tells of a place all that hold it, itself included: a venue lies in a city, the city in a region, the region in a country. */
async function readHolders(db: Database): Promise<(slug: string) => string[]> {
  const rows = await db.place.findMany({ select: { slug: true, parent: { select: { slug: true } } } });
  const parentOf = new Map(rows.map(({ slug, parent }) => [slug, parent?.slug]));
  return (slug) => {
    const holders: string[] = [];
    for (let at: string | undefined = slug; at && !holders.includes(at); at = parentOf.get(at)) holders.push(at);
    return holders;
  };
}

function toChange({ before, after, by, mergedInto, ...row }: Row): Change {
  const text = (key: string) => (typeof after[key] === "string" ? after[key] : null);
  const slug = text("id") ?? text("slug") ?? "";
  return {
    ...row,
    slug,
    title: text("title") ?? text("name") ?? slug,
    mergedInto: row.kind === "merged" ? mergedInto : null,
    by: publicName(by),
    fields: before && row.kind !== "added" ? fieldChanges(before, after) : [],
    supports: row.noun === "article" ? supportedBy(after) : [],
  };
}

/** What an article was found to tell of when it was taken in (data/ingest.ts); what waits for an editor has no address. */
function supportedBy({ events }: Record<string, unknown>): string[] {
  const told = Array.isArray(events) ? (events as { slug?: unknown; outcome?: unknown }[]) : [];
  const slugs = told.flatMap(({ slug, outcome }) =>
    typeof slug === "string" && outcome !== "suggested" ? [slug] : [],
  );
  return [...new Set(slugs)];
}
