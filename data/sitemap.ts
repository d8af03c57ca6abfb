import type { SitemapPage } from "#core/sitemap";
import type { Database } from "#data/client";
import { Prisma } from "#prisma/client";

/** The pages of records that are published, in the order of their addresses: `limit` of them after `skip`. */
export async function listRecordPages(
  db: Database,
  { skip, limit }: { skip: number; limit: number },
): Promise<SitemapPage[]> {
  return db.$queryRaw<SitemapPage[]>`${recordPages} ORDER BY path LIMIT ${limit} OFFSET ${skip}`;
}

export async function countRecordPages(db: Database): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM (${recordPages}) r`;
  return row?.n ?? 0;
}

const recordPages = Prisma.sql`
  SELECT '/events/' || "slug" AS path, to_char("updatedAt", 'YYYY-MM-DD') AS "changedOn" FROM "Event" WHERE "state" = 'published'
  UNION ALL SELECT '/articles/' || "slug", to_char("updatedAt", 'YYYY-MM-DD') FROM "Article"`;
