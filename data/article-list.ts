import type { ArticleCard } from "#core/article";
import { parseQuery } from "#core/search/parse-query";
import { emptyFilter, type Filter, toQuery, withoutView } from "#core/timeline/filter";
import { findArticleCards } from "#data/articles";
import type { Database } from "#data/client";
import { type IndexView, openIndex } from "#data/event-index/index-view";
import { passingOf } from "#data/event-index/passing";
import { remember } from "#data/event-index/remember";
import type { FacetValue } from "#data/facets";
import { articleConditions } from "#data/search/find-articles";
import { Prisma } from "#prisma/client";

/**
 * The stored articles of a filter, newest first: its words are looked for in title and text, its dates and its day of
 * knowledge are those of publication, its sources their publishers. All else chooses events, of which an article
 * must support one. Without a stretch all are given.
 */
export async function listArticles(
  db: Database,
  filter: Filter = emptyFilter,
  { offset = 0, limit = null }: { offset?: number; limit?: number | null } = {},
): Promise<{ articles: ArticleCard[]; total: number }> {
  const where = await whereArticles(db, filter);
  const [total, rows] = await Promise.all([
    countWhere(db, where),
    db.$queryRaw<{ slug: string }[]>`
      SELECT a."slug" FROM "Article" a JOIN "Source" s ON s."id" = a."sourceId" WHERE ${where}
      ORDER BY a."date" DESC, a."slug" LIMIT ${limit}::int OFFSET ${offset}::int`,
  ]);
  const slugs = rows.map(({ slug }) => slug);
  return { articles: await findArticleCards(db, slugs), total };
}

/** How many articles a filter finds. */
export async function countArticles(db: Database, filter: Filter): Promise<number> {
  return countWhere(db, await whereArticles(db, filter));
}

/** The publishers of a filter's articles, counted without those that it asks for, fullest first. */
export async function articlePublishers(db: Database, filter: Filter): Promise<FacetValue[]> {
  const where = await whereArticles(db, { ...filter, source: [] });
  return db.$queryRaw<FacetValue[]>`
    SELECT s."publisher" AS value, count(*)::int AS count
    FROM "Article" a JOIN "Source" s ON s."id" = a."sourceId" WHERE ${where}
    GROUP BY s."publisher" ORDER BY count(*) DESC, s."publisher"`;
}

async function countWhere(db: Database, where: Prisma.Sql): Promise<number> {
  const [found] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM "Article" a JOIN "Source" s ON s."id" = a."sourceId" WHERE ${where}`;
  return found?.n ?? 0;
}

/** Of an article `a` and its source `s`. */
async function whereArticles(db: Database, filter: Filter): Promise<Prisma.Sql> {
  const { q, from, to, source, knownOn } = filter;
  const view = await openIndex(db);
  const words = q ? await articleConditions(db, view.version, parseQuery(q)) : { conditions: [] };
  const supporting = await supportingArticles(db, view, filter);
  const conditions = [
    Prisma.sql`true`,
    ...(words ? words.conditions : [Prisma.sql`false`]),
    ...(from ? [Prisma.sql`a."date" >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`a."date" <= ${to}::date`] : []),
    ...(knownOn ? [Prisma.sql`a."date" <= ${knownOn}::date`] : []),
    ...(source.length > 0 ? [Prisma.sql`s."publisher" = ANY(${source}::text[])`] : []),
    ...(supporting ? [Prisma.sql`a."id" = ANY(${supporting}::uuid[])`] : []),
  ];
  return Prisma.join(conditions, " AND ");
}

/** The ids of articles with a passage for one of the events that a filter chooses; null = it chooses none. */
async function supportingArticles(db: Database, view: IndexView, filter: Filter): Promise<string[] | null> {
  const { type, status, country, person, place, tag, knownOn } = filter;
  const events = { ...emptyFilter, type, status, country, person, place, tag, knownOn };
  if (toQuery({ ...withoutView(events), knownOn: null }).size === 0) return null;
  return remember(db, view.version, ["supporting articles", events], async () => {
    const supports = await remember(db, view.version, ["supports"], () => listSupports(db));
    const seqs = supports.map(([, seq]) => seq);
    const passing = await passingOf(db, view, events, seqs);
    return [...new Set(supports.flatMap(([id, seq]) => (passing.has(seq) ? [id] : [])))];
  });
}

/** Which article has a passage for which published event, as one text. */
async function listSupports(db: Database): Promise<[id: string, seq: number][]> {
  const [found] = await db.$queryRaw<{ pairs: string }[]>`
    SELECT coalesce(json_agg(json_build_array(p."articleId", p."seq")), '[]')::text AS pairs FROM (
      SELECT DISTINCT c."articleId", e."seq" FROM "Claim" c JOIN "Event" e ON e."id" = c."eventId"
      WHERE c."articleId" IS NOT NULL AND c."exact" IS NOT NULL AND e."state" = 'published') p`;
  return JSON.parse(found?.pairs ?? "[]") as [string, number][];
}
