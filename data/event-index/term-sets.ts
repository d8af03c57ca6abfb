import { type Clause, type Condition, toConditions } from "#core/search/conditions";
import { parseQuery } from "#core/search/parse-query";
import { type TermField, termFields } from "#core/search/search-query";
import { pairMark } from "#core/search-text";
import type { Filter } from "#core/timeline/filter";
import { addEncodedRows, complement, emptySet, intersect, type RowSet, unite } from "#core/timeline/row-set";
import { isShortPart } from "#core/timeline/short-parts";
import type { Database } from "#data/client";
import { readMergedSlugs } from "#data/merged-slugs";
import { nameResolver } from "#data/search/name-resolver";
import { Prisma } from "#prisma/client";
import type { ViewBlock } from "./index-view";

/** The part of a filter that columns do not answer. */
export type TermFilter = Pick<Filter, "q" | "person" | "place" | "tag" | "source">;

/** What a filter asks of an event beyond its columns, with the names in it resolved as they are in a version of the data. */
export async function conditionsOf(db: Database, version: string, filter: TermFilter): Promise<Condition[]> {
  const { terms } = parseQuery(filter.q ?? "");
  const asked = terms.length > 0 ? toConditions(terms, await nameResolver(db, version, terms)) : [];
  const fields = termFields.filter((kind) => filter[kind].length > 0);
  const merged = filter.person.length + filter.place.length > 0 ? await readMergedSlugs(db, version) : null;
  const values = (kind: TermField) =>
    merged && (kind === "person" || kind === "place") ? withMerged(filter[kind], merged[kind]) : filter[kind];
  return [...asked, ...fields.map((kind) => ({ not: false, any: [[{ kind, values: values(kind) }]] }))];
}

/** A slug that leads on finds what that finds, and in versions of before what it found itself. */
function withMerged(slugs: readonly string[], merged: ReadonlyMap<string, string>): string[] {
  return [...new Set(slugs.flatMap((slug) => [slug, merged.get(slug) ?? slug]))];
}

/** Of each block the rows that meet all conditions; null = there are none. */
export async function findTermSets(
  db: Database,
  blocks: readonly ViewBlock[],
  conditions: readonly Condition[],
): Promise<RowSet[] | null> {
  if (conditions.length === 0) return null;
  const found = await Promise.all(conditions.map((condition) => findCondition(db, blocks, condition)));
  return found.reduce((all, sets) => each(all, sets, intersect));
}

async function findCondition(db: Database, blocks: readonly ViewBlock[], { not, any }: Condition): Promise<RowSet[]> {
  const groups = await Promise.all(
    any.map(async (group) => {
      const sets = await Promise.all(group.map((clause) => findSets(db, blocks, clause)));
      return sets.reduce((all, next) => each(all, next, intersect));
    }),
  );
  const found = groups.reduce((all, sets) => each(all, sets, unite));
  return not ? found.map(complement) : found;
}

function each(a: readonly RowSet[], b: readonly RowSet[], combine: (a: RowSet, b: RowSet) => RowSet): RowSet[] {
  return a.map((set, index) => combine(set, b[index] as RowSet));
}

/** As many clauses are remembered; at a million events one takes an eighth of a megabyte. */
const keptClauses = 256;

/** Blocks never change, so what was found in one stays true. By clause, then by block. */
const caches = new WeakMap<Database, Map<string, Map<string, RowSet>>>();

async function findSets(db: Database, blocks: readonly ViewBlock[], clause: Clause): Promise<RowSet[]> {
  const known = knownSets(db, JSON.stringify(clause));
  const missing = blocks.filter(({ id }) => !known.has(id));
  const found = missing.length > 0 ? await listPositions(db, missing, clause) : new Map<string, Uint8Array>();
  const sets = new Map<string, RowSet>();
  for (const { id, columns } of blocks) {
    const set = known.get(id) ?? emptySet(columns.size);
    const bytes = found.get(id);
    if (bytes) addEncodedRows(set, bytes);
    sets.set(id, set);
  }
  known.clear();
  for (const [id, set] of sets) known.set(id, set);
  return [...sets.values()];
}

/** What is remembered of a clause; those that were asked for last stay longest. */
function knownSets(db: Database, key: string): Map<string, RowSet> {
  const cache = caches.get(db) ?? new Map<string, Map<string, RowSet>>();
  caches.set(db, cache);
  const known = cache.get(key) ?? new Map<string, RowSet>();
  cache.delete(key);
  cache.set(key, known);
  const [oldest] = cache.keys();
  if (cache.size > keptClauses && oldest !== undefined) cache.delete(oldest);
  return known;
}

/** The stored sets of each block, one after the other. */
async function listPositions(
  db: Database,
  blocks: readonly ViewBlock[],
  clause: Clause,
): Promise<Map<string, Uint8Array>> {
  const rows = await db.$queryRaw<{ id: string; positions: Uint8Array }[]>`
    SELECT "blockId"::text AS id, string_agg("positions", ''::bytea) AS positions
    FROM (${rowsOf(
      clause,
      blocks.map(({ id }) => id),
    )}) r GROUP BY "blockId"`;
  return new Map(rows.map(({ id, positions }) => [id, positions]));
}

function rowsOf(clause: Clause, ids: readonly string[]): Prisma.Sql {
  if (clause.kind === "part" && isShortPart(clause.text)) return rowsOfShortPart(clause.text, ids);
  return Prisma.sql`SELECT "blockId", "positions" FROM ${tableOf(clause)} AND "blockId" = ANY(${ids}::uuid[])`;
}

/** A program of before, still running beside this one, writes blocks without their short parts: their words are looked through. */
function rowsOfShortPart(text: string, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT "blockId", "positions" FROM "EventPart" WHERE "part" = ${text} AND "blockId" = ANY(${ids}::uuid[])
    UNION ALL
    SELECT w."blockId", w."positions" FROM "EventWord" w WHERE w."words" LIKE ${`%${escaped(text)}%`} AND w."blockId" = ANY(ARRAY(
      SELECT b.id FROM unnest(${ids}::uuid[]) AS b(id) WHERE NOT EXISTS (SELECT 1 FROM "EventPart" p WHERE p."blockId" = b.id)))`;
}

/** Where the rows of a clause are stored, with all but the blocks. */
function tableOf(clause: Clause): Prisma.Sql {
  if (clause.kind === "part") return Prisma.sql`"EventWord" WHERE "words" LIKE ${`%${escaped(clause.text)}%`}`;
  if (clause.kind !== "word")
    return Prisma.sql`"EventTerm" WHERE "kind" = ${clause.kind}::"TermKind" AND "term" = ANY(${clause.values}::text[])`;
  if (clause.text.includes(pairMark)) return Prisma.sql`"EventPair" WHERE "pairs" @> ARRAY[${clause.text}]::text[]`;
  // The first condition is what the index of trigrams answers.
  const word = escaped(clause.text);
  return Prisma.sql`"EventWord" WHERE "words" LIKE ${`%${word}%`} AND ' ' || "words" || ' ' LIKE ${`% ${word} %`}`;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
