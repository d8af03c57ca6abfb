import { normalizeName } from "#core/names/normalize-name";
import type { Filter } from "#core/timeline/filter";
import { addEncodedRows, emptySet, intersect, type RowSet } from "#core/timeline/row-set";
import type { Database } from "#data/client";
import { Prisma } from "#prisma/client";
import type { ViewBlock } from "./index-view";

/** The part of a filter that columns do not answer. */
export type TermFilter = Pick<Filter, "q" | "person" | "place" | "tag" | "source">;

/** One thing that an event must be found by: a word, or one of several people, places, tags or publishers. */
type Term = { kind: "word"; word: string } | { kind: TermField; values: readonly string[] };
type TermField = Exclude<keyof TermFilter, "q">;

const termFields = ["person", "place", "tag", "source"] as const satisfies readonly TermField[];

/** The words of a search as the text that search looks in has them. Each must occur in it, whole or as a part. */
export function wordsOf(q: string | null): string[] {
  return (q ?? "").split(/\s+/).map(normalizeName).filter(Boolean);
}

/** Of each block the rows that are found by all that the filter asks for; null = it asks for nothing of the kind. */
export async function findTermSets(
  db: Database,
  blocks: readonly ViewBlock[],
  filter: TermFilter,
): Promise<RowSet[] | null> {
  const terms = termsOf(filter);
  if (terms.length === 0) return null;
  const found = await Promise.all(terms.map((term) => findSets(db, blocks, term)));
  return found.reduce((all, sets) => all.map((set, index) => intersect(set, sets[index] as RowSet)));
}

function termsOf(filter: TermFilter): Term[] {
  const words = [...new Set(wordsOf(filter.q))].map((word) => ({ kind: "word", word }) as const);
  const fields = termFields.flatMap((kind) => (filter[kind].length > 0 ? { kind, values: filter[kind] } : []));
  return [...words, ...fields];
}

/** As many terms are remembered; at a million events one takes an eighth of a megabyte. */
const keptTerms = 256;

/** Blocks never change, so what was found in one stays true. By term, then by block. */
const caches = new WeakMap<Database, Map<string, Map<string, RowSet>>>();

async function findSets(db: Database, blocks: readonly ViewBlock[], term: Term): Promise<RowSet[]> {
  const known = knownSets(db, JSON.stringify(term));
  const missing = blocks.filter(({ id }) => !known.has(id));
  const found = missing.length > 0 ? await listPositions(db, missing, term) : new Map<string, Uint8Array>();
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

/** What is remembered of a term; terms that were asked for last stay longest. */
function knownSets(db: Database, key: string): Map<string, RowSet> {
  const cache = caches.get(db) ?? new Map<string, Map<string, RowSet>>();
  caches.set(db, cache);
  const known = cache.get(key) ?? new Map<string, RowSet>();
  cache.delete(key);
  cache.set(key, known);
  const [oldest] = cache.keys();
  if (cache.size > keptTerms && oldest !== undefined) cache.delete(oldest);
  return known;
}

/** The stored sets of each block, one after the other. */
async function listPositions(db: Database, blocks: readonly ViewBlock[], term: Term): Promise<Map<string, Uint8Array>> {
  const ids = blocks.map(({ id }) => id);
  const rows = await db.$queryRaw<{ id: string; positions: Uint8Array }[]>(
    term.kind === "word" ? wordQuery(term.word, ids) : termQuery(term, ids),
  );
  return new Map(rows.map(({ id, positions }) => [id, positions]));
}

function wordQuery(word: string, ids: readonly string[]): Prisma.Sql {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`
    SELECT "blockId"::text AS id, string_agg("positions", ''::bytea) AS positions FROM "EventWord"
    WHERE "words" LIKE ${pattern} AND "blockId" = ANY(${ids}::uuid[]) GROUP BY "blockId"`;
}

function termQuery({ kind, values }: Exclude<Term, { kind: "word" }>, ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT "blockId"::text AS id, string_agg("positions", ''::bytea) AS positions FROM "EventTerm"
    WHERE "kind" = ${kind}::"TermKind" AND "term" = ANY(${values}::text[]) AND "blockId" = ANY(${ids}::uuid[])
    GROUP BY "blockId"`;
}
