import type { TermField } from "#core/search/search-query";
import { encodeRows } from "#core/timeline/row-set";
import { type TermTally, tallyTerms } from "#core/timeline/tally-terms";
import type { TermRows } from "#core/timeline/term-column";
import type { Database } from "#data/client";
import { Prisma } from "#prisma/client";
import type { IndexView } from "./index-view";
import type { PartSelection } from "./matches";

/** Of what terms a ledger tells. */
export type LedgerKind = TermField;

/** By kind and block. Blocks never change, so what one holds is read once; about 20 MB for a million events. */
const ledgers = new WeakMap<Database, Map<string, TermRows>>();

/** The terms of events that are in no block yet. */
const freshLedgers = new WeakMap<IndexView, Map<LedgerKind, Promise<TermRows>>>();

/** How often and when each term of a kind occurs among selected events of a view. */
export async function tallyLedger(
  db: Database,
  view: IndexView,
  kind: LedgerKind,
  selections: Iterable<PartSelection>,
): Promise<Map<string, TermTally>> {
  const ledger = await readLedger(db, view, kind);
  const tallies = new Map<string, TermTally>();
  for (const selection of selections) tallyTerms(tallies, selection, ledger[selection.part] as TermRows);
  return tallies;
}

/** The terms of a kind in each part of a view: its blocks in their order, and last the events that are in none. */
export async function readLedger(db: Database, view: IndexView, kind: LedgerKind): Promise<TermRows[]> {
  const known = ledgers.get(db) ?? new Map<string, TermRows>();
  ledgers.set(db, known);
  const keyOf = (id: string) => `${kind} ${id}`;
  const missing = view.blocks.map(({ id }) => id).filter((id) => !known.has(keyOf(id)));
  const [read, fresh] = await Promise.all([readBlockTerms(db, kind, missing), freshTerms(db, view, kind)]);
  for (const id of missing) known.set(keyOf(id), read.get(id) ?? { terms: [], sets: [] });
  forgetReplaced(known, view);
  return [...view.blocks.map(({ id }) => known.get(keyOf(id)) as TermRows), fresh];
}

function forgetReplaced(known: Map<string, TermRows>, { blocks }: IndexView): void {
  const current = new Set(blocks.map(({ id }) => id));
  for (const key of known.keys()) if (!current.has(key.slice(key.indexOf(" ") + 1))) known.delete(key);
}

/** One row a block, as one text: as many rows as there are people in each would take several times as long to read. */
async function readBlockTerms(db: Database, kind: LedgerKind, ids: readonly string[]): Promise<Map<string, TermRows>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; terms: string }[]>`
    SELECT "blockId"::text AS id,
      json_agg(json_build_array("term", replace(encode("positions", 'base64'), chr(10), '')) ORDER BY "term")::text AS terms
    FROM "EventTerm" WHERE "kind" = ${kind}::"TermKind" AND "blockId" = ANY(${ids}::uuid[]) GROUP BY "blockId"`;
  return new Map(rows.map(({ id, terms }) => [id, toTermRows(JSON.parse(terms) as [string, string][])]));
}

function toTermRows(pairs: readonly (readonly [term: string, positions: string])[]): TermRows {
  return {
    terms: pairs.map(([term]) => term),
    sets: pairs.map(([, positions]) => new Uint8Array(Buffer.from(positions, "base64"))),
  };
}

function freshTerms(db: Database, view: IndexView, kind: LedgerKind): Promise<TermRows> {
  const known = freshLedgers.get(view) ?? new Map<LedgerKind, Promise<TermRows>>();
  freshLedgers.set(view, known);
  const terms = known.get(kind) ?? readFreshTerms(db, view, kind);
  known.set(kind, terms);
  terms.catch(() => known.delete(kind));
  return terms;
}

async function readFreshTerms(db: Database, { fresh }: IndexView, kind: LedgerKind): Promise<TermRows> {
  if (fresh.size === 0) return { terms: [], sets: [] };
  const [found] = await db.$queryRaw<{ terms: string }[]>`
    SELECT coalesce(json_agg(json_build_array(slug, seqs) ORDER BY slug), '[]')::text AS terms
    FROM (${termsOfEvents(kind, [...new Set(fresh.seq)])}) t`;
  const pairs = JSON.parse(found?.terms ?? "[]") as [string, number[]][];
  const rowsOf = new Map<number, number[]>();
  for (const [row, seq] of fresh.seq.entries()) rowsOf.set(seq, [...(rowsOf.get(seq) ?? []), row]);
  const toSet = (seqs: readonly number[]) =>
    encodeRows(
      seqs.flatMap((seq) => rowsOf.get(seq) ?? []).sort((a, b) => a - b),
      fresh.size,
    );
  return { terms: pairs.map(([term]) => term), sets: pairs.map(([, seqs]) => toSet(seqs)) };
}

/** As data/event-index/index-rows.ts has them in blocks: what holds a place counts, too. */
function termsOfEvents(kind: LedgerKind, seqs: readonly number[]): Prisma.Sql {
  if (kind === "person")
    return Prisma.sql`
      SELECT n."slug" AS slug, array_agg(DISTINCT e."seq") AS seqs
      FROM "Event" e JOIN "Participation" p ON p."eventId" = e."id" JOIN "Entity" n ON n."id" = p."entityId"
      WHERE e."seq" = ANY(${seqs}::int[]) GROUP BY n."slug"`;
  if (kind === "tag")
    return Prisma.sql`
      SELECT t."tagSlug" AS slug, array_agg(DISTINCT e."seq") AS seqs
      FROM "Event" e JOIN "EventTag" t ON t."eventId" = e."id" WHERE e."seq" = ANY(${seqs}::int[]) GROUP BY t."tagSlug"`;
  if (kind === "source")
    return Prisma.sql`
      SELECT o."publisher" AS slug, array_agg(DISTINCT e."seq") AS seqs
      FROM "Event" e JOIN "EventSource" s ON s."eventId" = e."id" JOIN "Source" o ON o."id" = s."sourceId"
      WHERE e."seq" = ANY(${seqs}::int[]) GROUP BY o."publisher"`;
  return Prisma.sql`
    SELECT s.slug AS slug, array_agg(DISTINCT e."seq") AS seqs
    FROM "Event" e JOIN "EventPlace" ep ON ep."eventId" = e."id" JOIN "Place" a ON a."id" = ep."placeId"
    LEFT JOIN "Place" b ON b."id" = a."parentId" LEFT JOIN "Place" c ON c."id" = b."parentId"
    LEFT JOIN "Place" d ON d."id" = c."parentId"
    CROSS JOIN LATERAL unnest(ARRAY[a."slug", b."slug", c."slug", d."slug"]) AS s(slug)
    WHERE s.slug IS NOT NULL AND e."seq" = ANY(${seqs}::int[]) GROUP BY s.slug`;
}
